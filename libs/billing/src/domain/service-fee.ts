import { multiplyDivide, type Cents } from '@cabas/kernel';

/** Where a farm's service in a sale stands. OPEN: goods may still change. GIVEN_BACK: it was invoiced, and credited whole by hand. */
export type ServiceState = 'OPEN' | 'NOTHING' | 'TO_ISSUE' | 'ISSUED' | 'TO_CORRECT' | 'GIVEN_BACK';

/** What the collective charges, without VAT: a share of what members pay for the farm's goods, VAT included, deposits not. Half up, once. */
export function serviceFeeCents(soldCents: Cents, feeBp: number): Cents {
  return multiplyDivide(soldCents, feeBp, 10_000);
}

export function serviceState(
  handedOut: boolean,
  { soldCents, feeBp }: { readonly soldCents: Cents; readonly feeBp: number },
  /** The invoice that stands, and on what it was reckoned. */
  invoice: { readonly soldCents: Cents } | null,
  /** The last invoice, when the treasurer took it back whole: it stays so until another is asked for. */
  givenBack: object | null,
): ServiceState {
  if (!handedOut) return 'OPEN';
  if (invoice !== null) return invoice.soldCents === soldCents ? 'ISSUED' : 'TO_CORRECT';
  if (serviceFeeCents(soldCents, feeBp) === 0) return 'NOTHING';
  return givenBack === null ? 'TO_ISSUE' : 'GIVEN_BACK';
}
