import {
  farmsSell,
  ONLINE_ONLY,
  payBy,
  sumCents,
  type AcceptedMeans,
  type Cents,
  type LocalDate,
  type PaymentMoment,
  type PaymentTerms,
} from '@cabas/kernel';

/** A sum owed: to a producer where farms sell, or to the collective (RESALE). */
export interface Due {
  readonly payeeName: string;
  readonly producerId: string | null;
  /** All that is owed, deposits included. */
  readonly amountCents: Cents;
  /** Of it, deposits. */
  readonly depositDueCents: Cents;
  /** Of it, for being delivered: the collective's own service, in both flows. */
  readonly deliveryFeeCents: Cents;
  readonly paymentNote: string;
  readonly means: readonly AcceptedMeans[];
  readonly moment: PaymentMoment;
  /** The last day to pay; null: at the pick-up. */
  readonly payBy: LocalDate | null;
}

/** What a sum owed is added up from. Terms null: as the collective. */
export interface DueLine {
  readonly producerId: string;
  readonly producerName: string;
  readonly amountCents: Cents;
  readonly depositDueCents: Cents;
  readonly paymentNote?: string | null;
  readonly paymentTerms?: PaymentTerms | null;
}

/**
 * Whom one pays, by which means and when, for these lines, and for being delivered: to the collective, whoever the goods are paid to
 * (docs/adr/0022-home-delivery.md).
 */
export function duesOf(
  lines: readonly DueLine[],
  sale: {
    readonly flow: string;
    readonly collectiveName: string;
    readonly paymentNote: string;
    readonly paymentTerms: PaymentTerms;
    readonly pickupDate: LocalDate;
  },
  deliveryFeeCents: Cents = 0,
): Due[] {
  const toCollective = (own: readonly DueLine[]) =>
    due(
      { payeeName: sale.collectiveName, producerId: null },
      own,
      sale.paymentNote,
      sale.paymentTerms,
      sale,
      deliveryFeeCents,
    );
  if (!farmsSell(sale.flow)) return [toCollective(lines)];
  const toFarms = [...Map.groupBy(lines, ({ producerId }) => producerId)]
    .map(([producerId, own]) => {
      const { producerName: payeeName = '', paymentNote, paymentTerms } = own[0] ?? {};
      const payee = { payeeName, producerId };
      if (sale.flow === 'AGENCY') return due(payee, own, '', ONLINE_ONLY, sale);
      return due(payee, own, paymentNote || sale.paymentNote, paymentTerms ?? sale.paymentTerms, sale);
    })
    .sort((a, b) => a.payeeName.localeCompare(b.payeeName, 'fr'));
  return deliveryFeeCents === 0 ? toFarms : [...toFarms, toCollective([])];
}

function due(
  payee: { readonly payeeName: string; readonly producerId: string | null },
  lines: readonly DueLine[],
  paymentNote: string,
  { means, moment, days }: PaymentTerms,
  { pickupDate }: { readonly pickupDate: LocalDate },
  deliveryFeeCents: Cents = 0,
): Due {
  const depositDueCents = sumCents(lines.map((line) => line.depositDueCents));
  return {
    ...payee,
    amountCents: sumCents([...lines.map((line) => line.amountCents), depositDueCents, deliveryFeeCents]),
    depositDueCents,
    deliveryFeeCents,
    paymentNote,
    means,
    moment,
    payBy: payBy(pickupDate, { moment, days }),
  };
}
