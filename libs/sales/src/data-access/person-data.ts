import type { Obstacle, PersonData, Unit } from '@cabas/platform';
import { collectiveSettings } from '@cabas/identity';
import { createTranslator } from '@cabas/messages';

/** What sales keep about people: their orders. The amounts stay, they are the collective's and the farms' accounts; the name goes. */
export const SALES_PERSON_DATA: PersonData = {
  tables: [
    ...['orders', 'order_lines', 'line_feedback'],
    ...['choices', 'favourites', 'budgets', 'price_choices'],
    ...['order_deliveries', 'delivery_addresses'],
  ],
  read: async (tx) => ({
    records: [
      { name: 'orders', rows: await orders(tx) },
      { name: 'orderLines', rows: await lines(tx) },
      { name: 'feedback', rows: await feedback(tx) },
      { name: 'choices', rows: await choices(tx) },
      { name: 'favourites', rows: await favourites(tx) },
      { name: 'budget', rows: await budget(tx) },
      { name: 'priceLevels', rows: await chosenLevels(tx) },
      { name: 'deliveries', rows: await deliveries(tx) },
      { name: 'deliveryAddress', rows: await deliveryAddress(tx) },
    ],
  }),
  counts: async (tx) => ({
    orders: (
      await tx.one<{ count: number }>('select count(*)::int as count from orders where account_id = $1', [
        tx.accountId,
      ])
    ).count,
  }),
  obstacles: openOrders,
  eraseOwn: async (tx) => {
    await tx.query('delete from choices where account_id = $1', [tx.accountId]);
    await tx.query('delete from favourites where account_id = $1', [tx.accountId]);
    await tx.query('delete from budgets where account_id = $1', [tx.accountId]);
    await tx.query('delete from delivery_addresses where account_id = $1', [tx.accountId]);
  },
  eraseInCollective: async (tx, { id }) => {
    const { locale } = await collectiveSettings(tx);
    await tx.query(
      `with theirs as (update orders set member_name = $2, note = '', account_id = null, collected_by = null, beneficiary = '' where membership_id = $1 returning id)
       update order_lines set account_id = null where order_id in (select id from theirs)`,
      [id, createTranslator(locale)('common.formerMember')],
    );
    await tx.query(
      'delete from order_deliveries where order_id in (select id from orders where membership_id = $1)',
      [id],
    );
    await tx.query('delete from price_choices where membership_id = $1', [id]);
    // the mark stays for the farm; words may tell who said them
    await tx.query(
      `update line_feedback set account_id = null, shown_name = null, words = '' where membership_id = $1`,
      [id],
    );
  },
};

/** Still to be fetched. One whose hand-out nobody declared done for a month does not keep anybody. */
async function openOrders(tx: Unit): Promise<Obstacle[]> {
  return tx.query<Obstacle & Record<string, unknown>>(
    `select 'OPEN_ORDER' as code, c.name as "where", c.id as "collectiveId" from orders o
     join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id join collectives c on c.id = o.collective_id
     where o.account_id = $1 and o.status in ('PLACED', 'LOCKED') and d.status not in ('CANCELLED', 'HANDED_OUT')
       and d.ends_at > clock_timestamp() - interval '30 days' group by c.id, c.name order by c.name`,
    [tx.accountId],
  );
}

async function orders(tx: Unit): Promise<Record<string, unknown>[]> {
  return tx.query(
    `select o.id as "orderId", c.name as collective, s.name as sale, p.name as "pickupPoint", d.pickup_date as "pickupDate", o.status,
       o.member_name as "memberName", o.total_cents as "totalCents", o.note, o.basket_number as "basketNumber", o.created_at as "createdAt",
       o.updated_at as "updatedAt", o.placed_by is not null as "enteredByStaff"
     from orders o join collectives c on c.id = o.collective_id
     join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
     join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
     left join sales_cycles s on s.collective_id = o.collective_id and s.id = o.cycle_id
     where o.account_id = $1 order by o.id`,
    [tx.accountId],
  );
}

async function lines(tx: Unit): Promise<Record<string, unknown>[]> {
  return tx.query(
    `select l.order_id as "orderId", l.producer_name as "producerName", l.name, l.quantity, l.selling_mode as "sellingMode",
       l.delivered_quantity as "deliveredQuantity", l.delivered_measure as "deliveredMeasure", l.delivered_reason as "deliveredReason",
       l.price_cents as "priceCents", l.vat_rate_bp as "vatRateBp", l.ordered_cents as "orderedCents", l.amount_cents as "amountCents"
     from order_lines l where l.account_id = $1 order by l.order_id, l.id`,
    [tx.accountId],
  );
}

async function feedback(tx: Unit): Promise<Record<string, unknown>[]> {
  return tx.query(
    `select f.order_id as "orderId", f.product_name as name, f.mark, f.words, f.shown_name as "memberName", f.given_at as "createdAt", f.answer
     from line_feedback f where f.account_id = $1 order by f.id`,
    [tx.accountId],
  );
}

async function choices(tx: Unit): Promise<Record<string, unknown>[]> {
  return tx.query(
    `select c.name as collective, o.name, h.quantity, h.chosen_at as "createdAt" from choices h join collectives c on c.id = h.collective_id
     left join offers o on o.collective_id = h.collective_id and o.id = h.offer_id where h.account_id = $1 order by h.chosen_at`,
    [tx.accountId],
  );
}

async function favourites(tx: Unit): Promise<Record<string, unknown>[]> {
  return tx.query(
    `select c.name as collective, (select o.name from offers o where o.collective_id = f.collective_id and o.product_id = f.product_id limit 1) as name,
       f.created_at as "createdAt" from favourites f join collectives c on c.id = f.collective_id where f.account_id = $1 order by f.created_at`,
    [tx.accountId],
  );
}

async function budget(tx: Unit): Promise<Record<string, unknown>[]> {
  return tx.query(
    `select period as kind, amount_cents as "amountCents", changed_at as "updatedAt" from budgets where account_id = $1`,
    [tx.accountId],
  );
}

async function deliveries(tx: Unit): Promise<Record<string, unknown>[]> {
  return tx.query(
    `select a.order_id as "orderId", a.address_line1 as "addressLine1", a.address_line2 as "addressLine2", a.postcode, a.city, a.note,
       o.delivery_fee_cents as "deliveryFeeCents"
     from order_deliveries a join orders o on o.collective_id = a.collective_id and o.id = a.order_id where a.account_id = $1 order by a.order_id`,
    [tx.accountId],
  );
}

async function deliveryAddress(tx: Unit): Promise<Record<string, unknown>[]> {
  return tx.query(
    `select address_line1 as "addressLine1", address_line2 as "addressLine2", postcode, city, note, changed_at as "updatedAt"
     from delivery_addresses where account_id = $1`,
    [tx.accountId],
  );
}

async function chosenLevels(tx: Unit): Promise<Record<string, unknown>[]> {
  return tx.query(
    `select c.name as collective, l.name from price_choices p join collectives c on c.id = p.collective_id
     join price_levels l on l.collective_id = p.collective_id and l.id = p.level_id where p.account_id = $1 order by c.name`,
    [tx.accountId],
  );
}
