import type { BusinessIdentity } from '@cabas/identity';
import { addDays, type LocalDate } from '@cabas/kernel';
import { createTranslator } from '@cabas/messages';
import { howToPay, type OrderView } from '@cabas/sales';
import { purchaseTotals } from '../domain/purchase-document.ts';
import type { DocumentDraft, DocumentKind, DocumentLine } from '../papers/document-snapshot.ts';
import type { Operation } from '../papers/legal-mentions.ts';
import { lastDayToPay, lawsLastDay, type GoodsToPay } from '../papers/payment-delays.ts';
import {
  base,
  collectiveIdentity,
  depositsTotal,
  electronicPart,
  farmIdentity,
  identity,
  regimeOf,
  type Deal,
  type Issuing,
} from './document-parts.ts';
import { deliveryLine, goodsLine } from './document-snapshots.ts';

/** What is issued, of which of the deliveries' lines. */
export interface BusinessSubject {
  readonly kind: DocumentKind;
  /** Null: the collective sells. */
  readonly producerId: string | null;
  readonly deliveries: readonly OrderView[];
  readonly business: BusinessIdentity;
  /** Offers of fresh meat. */
  readonly meat: ReadonlySet<string>;
}

/**
 * A document to a member that is a business, of one delivery or of several: net lines, VAT per rate, and the rounding amount to the
 * price agreed, as purchases are (docs/adr/0030-business-documents.md). An invoice is an e-invoice too.
 */
export function businessDocument(at: Issuing, subject: BusinessSubject): DocumentDraft {
  const { kind, producerId, business } = subject;
  const farm = producerId === null ? undefined : at.farms.get(producerId);
  const deliveries = [...subject.deliveries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const [first, last] = [deliveries[0], deliveries.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a document needs a delivery');
  const several = deliveries.length > 1;
  const sold = deliveries.map((order) => soldIn(at, order, producerId));
  const lines = sold.flatMap(({ goods, services, order }) =>
    [...goods.map(goodsLine), ...services].map((line) =>
      several ? { ...line, delivered: deliveredIn(order, at) } : line,
    ),
  );
  const deposits = sold.flatMap(({ goods }) =>
    goods.map((line) => ({
      label: line.name,
      pieces: line.deliveredQuantity ?? line.quantity,
      amountCents: line.depositDueCents,
    })),
  );
  const regime = farm?.vatRegime ?? regimeOf(at.collective);
  const totals = purchaseTotals(
    lines.map(({ amountCents, rateBp }) => ({ grossCents: amountCents, rateBp })),
    regime === 'NORMAL',
  );
  const invoiced = kind !== 'RECEIPT';
  const deal: Deal = {
    kind,
    seller: farm === undefined ? collectiveIdentity(at.collective) : farmIdentity(farm),
    buyer: identity(business, business.legalName),
    regime,
    businessBuyer: true,
    operation: operationOf(sold),
    supplyDate: last.distribution.pickupDate,
    ...(!several && { pickup: { point: placeOf(first), date: first.distribution.pickupDate } }),
  };
  const dueDate = invoiced ? dueDateOf(at, subject, deliveries) : undefined;
  const electronic = invoiced
    ? electronicPart(at, deal, farm?.legal ?? at.collective.legal, business)
    : undefined;
  return {
    ...base(at, deal, deposits),
    ...(several && {
      period: { from: first.distribution.pickupDate, to: last.distribution.pickupDate },
    }),
    ...(electronic && { electronic }),
    basis: regime === 'NORMAL' ? 'NET' : 'NO_VAT',
    lines: lines.map((line, index): DocumentLine => ({ ...line, netCents: totals.lineNetCents[index] ?? 0 })),
    vat: totals.vat,
    totals: {
      netCents: totals.netCents,
      vatCents: totals.vatCents,
      roundingCents: totals.roundingCents,
      grossCents: totals.payableCents,
      ...depositsTotal(deposits),
    },
    payment: {
      ...(dueDate !== undefined && { dueDate }),
      note: '',
      means: meansOf(at, last, producerId, dueDate),
    },
  };
}

/** When the goods of a delivery are paid at the latest, for the law: past that day it can't wait for a month's invoice. */
export function lawsLastDayOf(
  order: OrderView,
  producerId: string | null,
  meat: ReadonlySet<string>,
): LocalDate {
  return lawsLastDay(goodsIn(order, producerId, meat), order.distribution.pickupDate);
}

/** Each delivery's day; of several, the first day that the law sets, and never before the invoice. */
function dueDateOf(
  at: Issuing,
  { producerId, meat, business }: BusinessSubject,
  deliveries: readonly OrderView[],
): LocalDate {
  const [only, ...more] = deliveries;
  const days = deliveries.map((order) =>
    only !== undefined && more.length === 0
      ? lastDayToPay(goodsIn(order, producerId, meat), order.distribution.pickupDate, business.paymentDays)
      : lawsLastDayOf(order, producerId, meat),
  );
  const agreed = business.paymentDays;
  const soonest = [
    ...days,
    ...(more.length > 0 && agreed !== undefined ? [addDays(at.today, agreed)] : []),
  ].sort()[0];
  return soonest === undefined || soonest < at.today ? at.today : soonest;
}

function goodsIn(order: OrderView, producerId: string | null, meat: ReadonlySet<string>): GoodsToPay {
  return order.lines.some((line) => isSoldBy(order, line, producerId) && meat.has(line.offerId))
    ? 'FRESH_MEAT'
    : 'PERISHABLE';
}

interface Sold {
  readonly order: OrderView;
  readonly goods: OrderView['lines'];
  readonly services: readonly DocumentLine[];
}

/** In a direct sale the collective sells the delivery alone. */
function soldIn(at: Issuing, order: OrderView, producerId: string | null): Sold {
  return {
    order,
    goods: order.lines.filter((line) => isSoldBy(order, line, producerId)),
    services: producerId === null ? deliveryLine(at, order) : [],
  };
}

function isSoldBy(order: OrderView, line: OrderView['lines'][number], producerId: string | null): boolean {
  return producerId === null ? order.collective.flow === 'RESALE' : line.producerId === producerId;
}

function operationOf(sold: readonly Sold[]): Operation {
  const goods = sold.some((one) => one.goods.length > 0);
  const services = sold.some((one) => one.services.length > 0);
  return goods && services ? 'BOTH' : services ? 'SERVICES' : 'GOODS';
}

function deliveredIn(order: OrderView, { collective }: Issuing): { on: LocalDate; slip: string } {
  const t = createTranslator(collective.locale);
  const slip =
    order.basketNumber === null
      ? placeOf(order)
      : t('papers.document.slip', { number: order.basketNumber, place: placeOf(order) });
  return { on: order.distribution.pickupDate, slip };
}

function placeOf({ distribution }: OrderView): string {
  return distribution.pickupPoint.name;
}

function keyOf({ distribution, id }: OrderView): string {
  return `${distribution.pickupDate} ${id}`;
}

function meansOf(
  { collective }: Issuing,
  order: OrderView,
  producerId: string | null,
  dueDate: LocalDate | undefined,
): string {
  const due = order.dues.find((one) => one.producerId === producerId);
  if (due === undefined) return collective.paymentNote;
  return howToPay({ ...due, payBy: dueDate ?? due.payBy }, collective.locale);
}
