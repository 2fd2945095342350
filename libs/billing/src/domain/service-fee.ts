import { multiplyDivide, type Cents } from '@cabas/kernel';

/** Where a farm's service in a sale stands. OPEN: goods may still change. */
export type ServiceState = 'OPEN' | 'NOTHING' | 'TO_ISSUE' | 'ISSUED' | 'TO_CORRECT';

/** What the collective charges, without VAT: a share of what members pay for the farm's goods, VAT included, deposits not. Half up, once. */
export function serviceFeeCents(soldCents: Cents, feeBp: number): Cents {
  return multiplyDivide(soldCents, feeBp, 10_000);
}

export function serviceState(
  handedOut: boolean,
  { soldCents, feeBp }: { readonly soldCents: Cents; readonly feeBp: number },
  /** The invoice that stands, and on what it was reckoned. */
  invoice: { readonly soldCents: Cents } | null,
): ServiceState {
  if (!handedOut) return 'OPEN';
  if (invoice !== null) return invoice.soldCents === soldCents ? 'ISSUED' : 'TO_CORRECT';
  return serviceFeeCents(soldCents, feeBp) > 0 ? 'TO_ISSUE' : 'NOTHING';
}
