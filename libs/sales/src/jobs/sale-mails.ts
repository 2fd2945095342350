import { activeMembers, collectiveSettings, type Addressee, type CollectiveSettings } from '@cabas/identity';
import { participationOf } from '@cabas/catalogue';
import {
  formatDay,
  formatDeadline,
  formatMoney,
  formatQuantity,
  formatWindow,
  type Sold,
} from '@cabas/kernel';
import { createTranslator } from '@cabas/messages';
import { MAIL_REQUESTED, type MailRequest, type Unit, SQL } from '@cabas/platform';
import type { DistributionView, OrderView } from '../data-access/order-view.ts';
import { cyclesByIds, distributionById, type CycleView } from '../data-access/cycle-views.query.ts';
import { loadOrders } from '../data-access/order-views.query.ts';
import { productTotals, type ProductTotalRow } from '../data-access/staff.query.ts';
import { databaseNow } from '../application/plan-sale.ts';

/** What the mails of a collective share. */
interface Letterhead {
  readonly collective: CollectiveSettings;
  readonly shop: string;
  readonly now: Date;
}

async function letterhead(tx: Unit, publicUrl: string): Promise<Letterhead> {
  const collective = await collectiveSettings(tx);
  return { collective, shop: `${publicUrl}/c/${collective.slug}`, now: await databaseNow(tx) };
}

function post(
  tx: Unit,
  head: Letterhead,
  to: string | null,
  mail: Pick<MailRequest, 'template' | 'values' | 'attachments'>,
): void {
  if (to === null || to === '') return;
  const { name, locale, contactEmail } = head.collective;
  tx.record(MAIL_REQUESTED, {
    to,
    locale,
    fromName: name,
    ...(contactEmail !== null && { replyTo: contactEmail }),
    ...mail,
  } satisfies MailRequest);
}

const firstClosing = ({ distributions }: CycleView) =>
  new Date(Math.min(...distributions.filter((d) => d.status === 'OPEN').map((d) => d.closesAt.getTime())));

/** The sale is open: to every active member, with the collective's words and the sale's news. */
export async function mailOpening(tx: Unit, publicUrl: string, cycleId: string): Promise<void> {
  const head = await letterhead(tx, publicUrl);
  const [cycle] = await cyclesByIds(tx, [cycleId]);
  if (cycle?.status !== 'OPEN') return;
  for (const member of await activeMembers(tx)) {
    post(tx, head, member.email, {
      template: 'sale-opened',
      values: {
        ...aboutSale(head, cycle),
        words: [cycle.words, head.collective.openingWords].filter(Boolean).join('\n\n'),
      },
    });
  }
}

/** A day before the first closing: to active members who have not ordered. */
export async function mailClosingSoon(tx: Unit, publicUrl: string, cycleId: string): Promise<void> {
  const head = await letterhead(tx, publicUrl);
  const [cycle] = await cyclesByIds(tx, [cycleId]);
  if (cycle?.status !== 'OPEN') return;
  for (const member of await membersWithoutOrder(tx, cycleId)) {
    post(tx, head, member.email, { template: 'closing-soon', values: aboutSale(head, cycle) });
  }
}

async function membersWithoutOrder(tx: Unit, cycleId: string): Promise<Addressee[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct membership_id as id from orders where cycle_id = $1 and status <> 'CANCELLED'`,
    [cycleId],
  );
  const ordered = new Set(rows.map(({ id }) => id));
  return (await activeMembers(tx)).filter(({ id }) => !ordered.has(id));
}

function aboutSale(head: Letterhead, cycle: CycleView) {
  const { timeZone, locale, name } = head.collective;
  const { absolute } = formatDeadline(firstClosing(cycle), head.now, timeZone, locale);
  return { collective: name, sale: cycle.name, closes: absolute, link: `${head.shop}/sales/${cycle.id}` };
}

/** The evening before: to those who have something to fetch there. */
export async function mailPickupTomorrow(tx: Unit, publicUrl: string, distributionId: string): Promise<void> {
  const head = await letterhead(tx, publicUrl);
  const { locale, currency, name } = head.collective;
  for (const order of await loadOrders(
    tx,
    SQL`where o.distribution_id = $1 and o.status in ('PLACED', 'LOCKED')`,
    [distributionId],
  )) {
    const { pickupPoint, windowStart, windowEnd } = order.distribution;
    post(tx, head, await emailOf(tx, order.memberId), {
      template: 'pickup-tomorrow',
      values: {
        collective: name,
        place: pickupPoint.name,
        window: formatWindow(windowStart, windowEnd, locale),
        items: order.lines.length,
        total: formatMoney(order.totalCents, currency, locale),
        link: `${publicUrl}/orders/${order.id}`,
      },
    });
  }
}

/** What the member agreed to, on a durable medium. */
export async function mailConfirmation(
  tx: Unit,
  publicUrl: string,
  orderId: string,
  kind: 'order-confirmed' | 'order-cancelled',
): Promise<void> {
  const [order] = await loadOrders(tx, SQL`where o.id = $1`, [orderId]);
  if (order === undefined || (order.status === 'CANCELLED') !== (kind === 'order-cancelled')) return;
  const head = await letterhead(tx, publicUrl);
  const base = { collective: head.collective.name, sale: order.cycleName };
  const values =
    kind === 'order-cancelled'
      ? { ...base, link: `${head.shop}/sales/${order.cycleId}` }
      : { ...base, ...orderInWords(order, head), link: `${publicUrl}/orders/${order.id}` };
  post(tx, head, await emailOf(tx, order.memberId), { template: kind, values });
}

function orderInWords(order: OrderView, { collective: { locale, currency } }: Letterhead) {
  const money = (cents: number) => formatMoney(cents, currency, locale);
  return {
    place: order.distribution.pickupPoint.name,
    window: when(order.distribution, locale),
    lines: order.lines
      .map(
        (line) => `${line.name} : ${formatQuantity(line, line.quantity, locale)}, ${money(line.amountCents)}`,
      )
      .join('\n'),
    total: money(order.totalCents),
    dues: order.dues
      .map(
        (due) =>
          `${due.payeeName} : ${money(due.amountCents)}${due.paymentNote === '' ? '' : ` (${due.paymentNote})`}`,
      )
      .join('\n'),
  };
}

/** Called off: once to everyone who had ordered, with the reason. */
export async function mailSaleCancelled(
  tx: Unit,
  publicUrl: string,
  cycleId: string,
  orderIds: readonly string[],
  reason: string,
): Promise<void> {
  const head = await letterhead(tx, publicUrl);
  const [cycle] = await cyclesByIds(tx, [cycleId]);
  const orders = await loadOrders(tx, SQL`where o.id = any ($1)`, [orderIds]);
  for (const memberId of new Set(orders.map((order) => order.memberId))) {
    post(tx, head, await emailOf(tx, memberId), {
      template: 'sale-cancelled',
      values: { collective: head.collective.name, sale: cycle?.name ?? '', reason, link: publicUrl },
    });
  }
}

/** Moved: once to everyone who had ordered there, with the new days, places and closings. */
export async function mailSaleChanged(
  tx: Unit,
  publicUrl: string,
  distributionIds: readonly string[],
): Promise<void> {
  const head = await letterhead(tx, publicUrl);
  const { locale, timeZone } = head.collective;
  const t = createTranslator(locale);
  const orders = await loadOrders(
    tx,
    SQL`where o.distribution_id = any ($1) and o.status = 'PLACED' order by d.starts_at, o.id`,
    [distributionIds],
  );
  for (const [memberId, own] of Map.groupBy(orders, (order) => order.memberId)) {
    const changes = own.map(({ distribution }) => {
      const { absolute } = formatDeadline(distribution.closesAt, head.now, timeZone, locale);
      return `${distribution.pickupPoint.name}, ${when(distribution, locale)}\n${t('mails.sale-changed.closing', { when: absolute })}`;
    });
    post(tx, head, await emailOf(tx, memberId), {
      template: 'sale-changed',
      values: {
        collective: head.collective.name,
        sale: own[0]?.cycleName ?? '',
        link: own.length === 1 ? `${publicUrl}/orders/${own[0]?.id}` : `${publicUrl}/orders`,
        changes: changes.join('\n'),
      },
    });
  }
}

/** Each producer's slip at closing: what to bring, where, when. A farm that never signs in works by this mail alone. */
export async function mailSlips(tx: Unit, publicUrl: string, distributionId: string): Promise<void> {
  const head = await letterhead(tx, publicUrl);
  const distribution = await distributionById(tx, distributionId);
  const totals = Map.groupBy(
    await productTotals(tx, 'distributions', [distributionId]),
    ({ producerId }) => producerId,
  );
  for (const [producerId, products] of totals) {
    await postSlip(tx, head, distribution, producerId, products, 'preparation-slip');
  }
  await tx.query('update preparation_slips set sent_at = clock_timestamp() where distribution_id = $1', [
    distributionId,
  ]);
}

/** A change after closing: only what differs, to the farms concerned. `changes`: order units by offer. */
export async function mailSlipChange(
  tx: Unit,
  publicUrl: string,
  distributionId: string,
  changes: Readonly<Record<string, number>>,
): Promise<void> {
  const head = await letterhead(tx, publicUrl);
  const distribution = await distributionById(tx, distributionId);
  const offers = await tx.query<Sold & { id: string; name: string; producerId: string }>(
    `select id, name, producer_id as "producerId", selling_mode as "sellingMode", content_amount as "contentAmount", content_unit as "contentUnit"
     from offers where id = any ($1) order by name`,
    [Object.keys(changes)],
  );
  const totals = Map.groupBy(
    await productTotals(tx, 'distributions', [distributionId]),
    ({ producerId }) => producerId,
  );
  for (const [producerId, own] of Map.groupBy(offers, (offer) => offer.producerId)) {
    const differences = own.map((offer) => {
      const delta = changes[offer.id] ?? 0;
      return `${offer.name} : ${delta < 0 ? '−' : '+'} ${formatQuantity(offer, delta < 0 ? -delta : delta, head.collective.locale)}`;
    });
    await postSlip(
      tx,
      head,
      distribution,
      producerId,
      totals.get(producerId) ?? [],
      'slip-correction',
      differences,
    );
  }
}

async function postSlip(
  tx: Unit,
  head: Letterhead,
  distribution: DistributionView,
  producerId: string,
  products: readonly ProductTotalRow[],
  template: 'preparation-slip' | 'slip-correction',
  differences?: readonly string[],
): Promise<void> {
  const { locale, currency, name } = head.collective;
  const farm = await participationOf(tx, producerId);
  const lines =
    differences ?? products.map((p) => `${p.name} : ${formatQuantity(p as Sold, p.quantity, locale)}`);
  post(tx, head, farm?.email ?? null, {
    template,
    values: {
      collective: name,
      farm: farm?.name ?? '',
      place: distribution.pickupPoint.name,
      day: formatDay(distribution.pickupDate, locale),
      window: formatWindow(distribution.windowStart, distribution.windowEnd, locale),
      lines: lines.join('\n'),
      total: formatMoney(
        products.reduce((sum, { purchaseCents }) => sum + purchaseCents, 0),
        currency,
        locale,
      ),
    },
  });
}

async function emailOf(tx: Unit, memberId: string): Promise<string | null> {
  return (
    (await tx.maybeOne<{ email: string | null }>('select email from memberships where id = $1', [memberId]))
      ?.email ?? null
  );
}

function when({ pickupDate, windowStart, windowEnd }: DistributionView, locale: string): string {
  return `${formatDay(pickupDate, locale)}, ${formatWindow(windowStart, windowEnd, locale)}`;
}
