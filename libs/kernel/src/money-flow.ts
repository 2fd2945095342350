/**
 * How the money of a sale flows. DIRECT: farms sell, each member pays each farm. RESALE: the collective buys and sells on. AGENCY: farms
 * sell through the collective, which is paid for its service; goods are paid online, each farm on its own account, and no other way
 * (docs/adr/0036-agency-and-amap.md).
 */
export type MoneyFlow = 'DIRECT' | 'RESALE' | 'AGENCY';

export const MONEY_FLOWS: readonly MoneyFlow[] = ['DIRECT', 'RESALE', 'AGENCY'];

/** Whether farms sell, so that each is owed by each member; otherwise the collective sells. */
export function farmsSell(flow: string): boolean {
  return flow !== 'RESALE';
}
