import { sumCents, type Cents } from '@cabas/kernel';

/** Whether a line came out otherwise than it was ordered, in goods or in money. */
export function isCorrected(line: {
  readonly quantity: number;
  readonly deliveredQuantity: number | null;
  readonly deliveredReason: string | null;
  readonly orderedCents: Cents;
  readonly amountCents: Cents;
}): boolean {
  const fewer = line.deliveredQuantity !== null && line.deliveredQuantity !== line.quantity;
  return fewer || Boolean(line.deliveredReason) || line.amountCents !== line.orderedCents;
}

/** What is due to each payee, and what was received. */
export function remainingByPayee(
  dues: readonly {
    readonly payeeName: string;
    readonly producerId: string | null;
    readonly amountCents: Cents;
  }[],
  payments: readonly { readonly producerId: string | null; readonly amountCents: Cents }[],
): { payeeName: string; amountCents: Cents; paidCents: Cents }[] {
  return dues.map(({ payeeName, producerId, amountCents }) => ({
    payeeName,
    amountCents,
    paidCents: sumCents(
      payments.filter((one) => one.producerId === producerId).map((one) => one.amountCents),
    ),
  }));
}
