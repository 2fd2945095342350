import { recentFarmNews } from '@cabas/catalogue';
import { activeMembers, type Addressee } from '@cabas/identity';
import { formatDeadline, formatMoney, formatQuantity, formatWindow } from '@cabas/kernel';
import { createTranslator } from '@cabas/messages';
import { remind, type ReminderRequest } from '@cabas/messaging';
import { SQL, type Unit } from '@cabas/platform';
import { addressWords } from '../papers/paper-words.ts';
import { cyclesByIds, type CycleView } from '../data-access/cycle-views.query.ts';
import type { OrderView } from '../data-access/order-view.ts';
import { loadOrders } from '../data-access/order-views.query.ts';
import { howToPay } from '../papers/how-to-pay.ts';
import {
  emailsOf,
  fetchedAt,
  householdsOf,
  letterhead,
  postBoth,
  reminder,
  when,
  type Letterhead,
} from './letterhead.ts';

/** When the first of its distributions still open closes; undefined when none is: then it is too late to write. */
function firstClosing({ status, distributions }: CycleView): Date | undefined {
  const closings = distributions.filter((d) => d.status === 'OPEN').map((d) => d.closesAt.getTime());
  return status !== 'OPEN' || closings.length === 0 ? undefined : new Date(Math.min(...closings));
}

type Base = ReminderRequest['base'];

/**
 * The sale is open: to every active member who wishes to know, with the collective's words and the sale's news. Of a series whose
 * first dates open in the same moment, the earliest speaks for all.
 */
export async function mailOpening(tx: Unit, base: Base, cycleId: string): Promise<void> {
  const head = await letterhead(tx, base.publicUrl);
  const [cycle] = await cyclesByIds(tx, [cycleId]);
  const closing = cycle && firstClosing(cycle);
  if (cycle === undefined || closing === undefined) return;
  if (await earlierSpeaks(tx, cycle)) return;
  const values = {
    ...aboutSale(head, cycle, closing),
    words: [cycle.words, head.collective.openingWords].filter(Boolean).join('\n\n'),
    news: await newsOfFarms(tx, cycleId),
  };
  await remind(tx, await activeMembers(tx), reminder(head, base, 'OPENING', closing), () => ({
    template: 'sale-opened',
    values,
  }));
}

/** Whether an earlier date of the same series opens in the same moment. */
async function earlierSpeaks(
  tx: Unit,
  { id, seriesId, opensAt, distributions }: CycleView,
): Promise<boolean> {
  if (seriesId === null) return false;
  const first = distributions.map(({ pickupDate }) => pickupDate).sort()[0];
  const earlier = await tx.query(
    `select 1 from sales_cycles s join distributions d on d.collective_id = s.collective_id and d.cycle_id = s.id
     where s.series_id = $1 and s.id <> $2 and s.opens_at = $3 and s.status in ('SCHEDULED', 'OPEN') and d.pickup_date < $4 limit 1`,
    [seriesId, id, opensAt, first],
  );
  return earlier.length > 0;
}

const FRESH_DAYS = 14;

/** What the farms of this sale have told lately, one paragraph each; of several by one farm the newest. */
async function newsOfFarms(tx: Unit, cycleId: string): Promise<string> {
  const farms = await tx.query<{ id: string }>(
    'select distinct producer_id as id from offers where cycle_id = $1 and active',
    [cycleId],
  );
  const news = await recentFarmNews(tx, { days: FRESH_DAYS, producerIds: farms.map(({ id }) => id) });
  const newest = new Map([...news].reverse().map((one) => [one.producerId, one]));
  return [...newest.values()]
    .sort((a, b) => a.producerName.localeCompare(b.producerName, 'fr'))
    .map(({ producerName, words }) => `${producerName} : ${words}`)
    .join('\n\n');
}

/** A day before the first closing: to active members who have not ordered. */
export async function mailClosingSoon(tx: Unit, base: Base, cycleId: string): Promise<void> {
  const head = await letterhead(tx, base.publicUrl);
  const [cycle] = await cyclesByIds(tx, [cycleId]);
  const closing = cycle && firstClosing(cycle);
  if (cycle === undefined || closing === undefined) return;
  const members = await membersWithoutOrder(tx, cycleId);
  await remind(tx, members, reminder(head, base, 'CLOSING', closing), () => ({
    template: 'closing-soon',
    values: aboutSale(head, cycle, closing),
  }));
}

async function membersWithoutOrder(tx: Unit, cycleId: string): Promise<Addressee[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct membership_id as id from orders where cycle_id = $1 and status <> 'CANCELLED'`,
    [cycleId],
  );
  const ordered = new Set(rows.map(({ id }) => id));
  return (await activeMembers(tx)).filter(({ id }) => !ordered.has(id));
}

function aboutSale(head: Letterhead, cycle: CycleView, closing: Date) {
  const { timeZone, locale, name } = head.collective;
  const { absolute } = formatDeadline(closing, head.now, timeZone, locale);
  return { collective: name, sale: cycle.name, closes: absolute, link: `${head.shop}/sales/${cycle.id}` };
}

/** The evening before: to those who have something to fetch there. */
export async function mailPickupTomorrow(tx: Unit, base: Base, distributionId: string): Promise<void> {
  const head = await letterhead(tx, base.publicUrl);
  const { locale, currency, name } = head.collective;
  const orders = await loadOrders(
    tx,
    SQL`where o.distribution_id = $1 and o.status in ('PLACED', 'LOCKED') and d.status <> 'CANCELLED' and d.starts_at > clock_timestamp()`,
    [distributionId],
  );
  const [first] = orders;
  if (first === undefined) return;
  const emails = await emailsOf(
    tx,
    orders.map(({ memberId }) => memberId),
  );
  const members = orders.map((order) => ({
    id: order.memberId,
    email: emails.get(order.memberId) ?? null,
    order,
  }));
  await remind(tx, members, reminder(head, base, 'PICKUP', first.distribution.endsAt), ({ order }) => {
    const { startsAt, endsAt } = fetchedAt(order);
    return {
      template: 'pickup-tomorrow',
      values: {
        collective: name,
        ...broughtOrFetched(order),
        window: formatWindow(startsAt, endsAt, locale),
        items: order.lines.length,
        total: formatMoney(order.totalCents, currency, locale),
        link: `${base.publicUrl}/orders/${order.id}`,
      },
    };
  });
}

/** What the member agreed to, on a durable medium. */
export async function mailConfirmation(
  tx: Unit,
  base: Base,
  orderId: string,
  kind: 'order-confirmed' | 'order-cancelled',
): Promise<void> {
  const [order] = await loadOrders(tx, SQL`where o.id = $1`, [orderId]);
  if (order === undefined || (order.status === 'CANCELLED') !== (kind === 'order-cancelled')) return;
  const head = await letterhead(tx, base.publicUrl);
  const households = await householdsOf(tx, base, [order.memberId]);
  const about = { collective: head.collective.name, sale: order.cycleName };
  postBoth(tx, head, households(order.memberId), (theirs) => ({
    template: kind,
    values:
      kind === 'order-cancelled'
        ? { ...about, link: `${head.shop}/sales/${order.cycleId}` }
        : { ...about, ...orderInWords(order, theirs), link: `${base.publicUrl}/orders/${order.id}` },
  }));
}

/** Cancelled by the collective, with the reason. */
export async function mailCancelledForMember(
  tx: Unit,
  base: Base,
  orderId: string,
  reason: string,
): Promise<void> {
  const [order] = await loadOrders(tx, SQL`where o.id = $1 and o.status = 'CANCELLED'`, [orderId]);
  if (order === undefined) return;
  const head = await letterhead(tx, base.publicUrl);
  const households = await householdsOf(tx, base, [order.memberId]);
  postBoth(tx, head, households(order.memberId), () => ({
    template: 'order-cancelled-for-you',
    values: {
      collective: head.collective.name,
      sale: order.cycleName,
      reason,
      link: `${head.shop}/sales/${order.cycleId}`,
    },
  }));
}

function orderInWords(order: OrderView, { collective: { locale, currency } }: Letterhead) {
  const money = (cents: number) => formatMoney(cents, currency, locale);
  const t = createTranslator(locale);
  const deposit = (cents: number) =>
    cents === 0 ? '' : t('mails.order-confirmed.deposit', { amount: money(cents) });
  return {
    ...broughtOrFetched(order),
    window: when(order.distribution, locale, order.slot),
    lines: [
      ...order.lines.map(
        (line) =>
          `${line.name} : ${formatQuantity(line, line.quantity, locale)}, ${money(line.amountCents)}${deposit(line.depositDueCents)}`,
      ),
      ...(order.deliveredTo === null
        ? []
        : [t('mails.order-confirmed.delivery', { fee: fee(order, money) })]),
    ].join('\n'),
    total: money(order.totalCents),
    dues: order.dues
      .map((due) => `${due.payeeName} : ${money(due.amountCents)}${inBrackets(howToPay(due, locale))}`)
      .join('\n'),
  };
}

/** Where one goes, or where it comes to. */
function broughtOrFetched({ deliveredTo, distribution }: OrderView): { home: 'yes' | 'no'; place: string } {
  return deliveredTo === null
    ? { home: 'no', place: distribution.pickupPoint.name }
    : { home: 'yes', place: addressWords({ deliveredTo }) };
}

/** `none` where it costs nothing. */
function fee({ deliveryFeeCents }: OrderView, money: (cents: number) => string): string {
  return deliveryFeeCents === 0 ? 'none' : money(deliveryFeeCents);
}

function inBrackets(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

/** Called off: once to everyone who had ordered, with the reason. */
export async function mailSaleCancelled(
  tx: Unit,
  base: Base,
  cycleId: string,
  orderIds: readonly string[],
  reason: string,
): Promise<void> {
  const head = await letterhead(tx, base.publicUrl);
  const [cycle] = await cyclesByIds(tx, [cycleId]);
  const orders = await loadOrders(tx, SQL`where o.id = any ($1)`, [orderIds]);
  const members = new Set(orders.map(({ memberId }) => memberId));
  const households = await householdsOf(tx, base, members);
  for (const memberId of members)
    postBoth(tx, head, households(memberId), () => ({
      template: 'sale-cancelled',
      values: { collective: head.collective.name, sale: cycle?.name ?? '', reason, link: base.publicUrl },
    }));
}

/** Moved: once to everyone who had ordered there, with the new days, places and closings. */
export async function mailSaleChanged(
  tx: Unit,
  base: Base,
  distributionIds: readonly string[],
): Promise<void> {
  const { publicUrl } = base;
  const head = await letterhead(tx, publicUrl);
  const orders = await loadOrders(
    tx,
    SQL`where o.distribution_id = any ($1) and o.status = 'PLACED' order by d.starts_at, o.id`,
    [distributionIds],
  );
  const households = await householdsOf(
    tx,
    base,
    orders.map(({ memberId }) => memberId),
  );
  for (const [memberId, own] of Map.groupBy(orders, (order) => order.memberId))
    postBoth(tx, head, households(memberId), (theirs) => ({
      template: 'sale-changed',
      values: {
        collective: head.collective.name,
        sale: own[0]?.cycleName ?? '',
        link: own.length === 1 ? `${publicUrl}/orders/${own[0]?.id}` : `${publicUrl}/orders`,
        changes: own.map((order) => movedInWords(order, theirs)).join('\n'),
      },
    }));
}

function movedInWords(
  { distribution, slot }: OrderView,
  { collective: { locale, timeZone }, now }: Letterhead,
): string {
  const { absolute } = formatDeadline(distribution.closesAt, now, timeZone, locale);
  const closing = createTranslator(locale)('mails.sale-changed.closing', { when: absolute });
  return `${distribution.pickupPoint.name}, ${when(distribution, locale, slot)}\n${closing}`;
}
