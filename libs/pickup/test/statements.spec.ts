import { placeOrder, startWorld, createCollective, type World } from '@cabas/testing';
import { Evening, type Sheet } from './evening.ts';

const MEMBERS = 200;
const PRODUCTS = 60;

let world: World;
let evening: Evening;
beforeAll(async () => {
  world = await startWorld();
  const market = await createCollective(world, 'Grande');
  await market.point('Halle');
  const garden = await market.producer('Potager');
  for (let n = 1; n <= PRODUCTS; n += 1)
    await market.product(garden, `Légume ${String(n).padStart(2, '0')}`, 100 + n);
  const sale = await market.openSale({ name: 'Grande' });
  const lea = await market.member('Léa');
  await placeOrder(lea, market, sale.distributions[0]?.id ?? '', [
    { offerId: [...sale.offers.values()][0]?.id ?? '', quantity: 1 },
  ]);
  await market.close(sale.distributions[0]?.id ?? '');
  evening = new Evening({ world, market, sale, lea, karim: lea, garden, bakery: garden });
}, 120_000);
afterAll(() => world.stop());

/** As many baskets as a large market has, each with one of everything: copies of the one that was ordered. */
async function fillTheHall(): Promise<void> {
  const { market, distributionId } = evening;
  await world.admin.query(
    `with people as (insert into memberships (collective_id, id, given_name, family_name, status)
       select $1, gen_random_uuid(), 'Membre', n::text, 'ACTIVE' from generate_series(2, ${MEMBERS}) n returning id, given_name, family_name),
     baskets as (insert into orders (collective_id, id, cycle_id, distribution_id, membership_id, member_name, status, total_cents)
       select $1, gen_random_uuid(), d.cycle_id, d.id, p.id, p.given_name || ' ' || p.family_name, 'LOCKED', 0 from people p, distributions d
       where d.id = $2 returning id)
     insert into order_lines (collective_id, id, order_id, distribution_id, offer_id, producer_id, name, producer_name, selling_mode, weighed, quantity,
       price_cents, purchase_price_cents, vat_rate_bp, ordered_cents, amount_cents, purchase_cents)
     select $1, gen_random_uuid(), b.id, $2, o.id, o.producer_id, o.name, o.producer_name, o.selling_mode, o.weighed, 1, o.price_cents, o.price_cents,
       o.vat_rate_bp, o.price_cents, o.price_cents, o.price_cents from baskets b, offers o, distributions d
     where d.id = $2 and o.cycle_id = d.cycle_id and o.collective_id = $1`,
    [market.id, distributionId],
  );
}

it('the list of 200 baskets of 60 goods takes as many statements as that of one, and so do its gestures', async () => {
  const read = () => world.statementsOf(evening.coordinator, () => evening.sheet());
  const tick = async (sheet: Sheet, count: number) => {
    const gestures = sheet.baskets
      .flatMap(({ lines }) => lines)
      .slice(0, count)
      .map(({ id }) => ({ kind: 'TICK', lineId: id }));
    return world.statementsOf(evening.coordinator, () => evening.send(gestures));
  };
  const small = [await read(), await tick(await evening.sheet(), 1)];
  await fillTheHall();
  const sheet = await evening.sheet();
  expect(sheet.baskets).toHaveLength(MEMBERS);
  expect(sheet.baskets.flatMap(({ lines }) => lines).length).toBe(PRODUCTS * (MEMBERS - 1) + 1);
  expect([await read(), await tick(sheet, 150)]).toEqual(small);
  expect(small[0]).toBeLessThan(12);
});
