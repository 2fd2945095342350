import { Refused } from '@cabas/kernel';

/**
 * An AMAP: each member's contracts with each producer by name, cheques to the producer, no margin. So it sells directly and nothing else
 * (docs/adr/0036-agency-and-amap.md); the database says the same. @throws Refused AMAP_IS_DIRECT
 */
export function assertFlowFits(
  kind: string,
  { flow, marginBp }: { readonly flow?: string | undefined; readonly marginBp?: number | null | undefined },
): void {
  if (kind === 'AMAP' && ((flow ?? 'DIRECT') !== 'DIRECT' || (marginBp ?? 0) !== 0))
    throw new Refused('AMAP_IS_DIRECT');
}
