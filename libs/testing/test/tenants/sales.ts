import { randomUUID } from 'node:crypto';
import { addDays, toLocal } from '@cabas/kernel';
import { placeOrder, type TestCollective, type TestSale } from '../../src/collective.ts';
import type { Person } from '../../src/world.ts';
import { haveInMind } from './in-mind.ts';
import type { Setting } from './setting.ts';

/** A sale as its coordinator plans it. */
export function planInput(collective: TestCollective, pickupPointId: string, more: object = {}) {
  const today = toLocal(new Date(), collective.timeZone).date;
  return {
    name: 'À venir',
    opensOn: addDays(today, 20),
    opensAt: '08:00',
    distributions: [
      {
        pickupPointId,
        pickupDate: addDays(today, 30),
        windowStart: '17:00',
        windowEnd: '18:00',
        closesOn: addDays(today, 28),
        closesAt: '20:00',
      },
    ],
    ...more,
  };
}

export const firstDistribution = ({ distributions }: TestSale): string => distributions[0]?.id ?? '';
export const offerOf = ({ offers }: TestSale, product: string): string => offers.get(product)?.id ?? '';
export const lineOf = ({ lines }: { lines: readonly { id: string; name: string }[] }, name: string): string =>
  lines.find((line) => line.name === name)?.id ?? '';

/** Carrots of the one farm and a loaf of the other, fetched in the first slot. */
async function orderOfBoth({ collective, name }: Setting, person: Person, sale: TestSale) {
  const placed = await placeOrder(
    person,
    collective,
    firstDistribution(sale),
    [
      { offerId: offerOf(sale, `Carottes ${name}`), quantity: 2 },
      { offerId: offerOf(sale, `Pain ${name}`), quantity: 1 },
    ],
    undefined,
    sale.distributions[0]?.slots[0],
  );
  if (placed.__typename !== 'Order') throw new Error(JSON.stringify(placed));
  return placed;
}

/** The price level the member buys at. */
export async function solidarityLevel({ collective, name, people }: Setting): Promise<string> {
  const { levels } = await collective.do<{ levels: { id: string }[] }>(
    'mutation($input: SetPriceLevelsInput!) { setPriceLevels(input: $input) { __typename ... on PriceLevels { levels { id } } } }',
    'PriceLevels',
    { input: { levels: [{ name: `Solidaire ${name}`, rateBp: -2000 }] } },
  );
  await people.member.gql(
    'mutation($id: UUID) { choosePriceLevel(levelId: $id) { __typename } }',
    { id: levels[0]?.id },
    collective.scope,
  );
  return levels[0]?.id ?? '';
}

/** A sale that was handed out. Bread was forgotten in the member's order: it stands in no line. */
export async function pastSale(setting: Setting) {
  const { collective, name, points, people } = setting;
  const sale = await collective.openSale({ name: `Passée ${name}`, points: [points[0]] });
  const order = await placeOrder(people.member, collective, firstDistribution(sale), [
    { offerId: offerOf(sale, `Carottes ${name}`), quantity: 2 },
  ]);
  const wrongOrder = await orderOfBoth(setting, people.suspended, sale);
  await collective.close(firstDistribution(sale));
  await collective.handOut(firstDistribution(sale));
  return { sale, order, wrongOrder };
}

/** A sale whose hand-out is going on. */
export async function servedSale(setting: Setting) {
  const { collective, name, points, people } = setting;
  const sale = await collective.openSale({ name: `Servie ${name}`, points: [points[0]] });
  const order = await orderOfBoth(setting, people.member, sale);
  const adminOrder = await orderOfBoth(setting, collective.admin, sale);
  await collective.close(firstDistribution(sale));
  await collective.handOut(firstDistribution(sale));
  return { sale, order, adminOrder };
}

/** A sale one can order in, and what its member has in mind. */
export async function openSale(setting: Setting) {
  const { collective, name, points, people, carrots } = setting;
  const sale = await collective.openSale({
    name: `Ouverte ${name}`,
    points: [points[0]],
    slots: [
      { startsAt: '17:30', endsAt: '18:00', capacity: 9000 },
      { startsAt: '18:00', endsAt: '18:30', capacity: 1 },
    ],
  });
  const order = await orderOfBoth(setting, people.member, sale);
  const adminOrder = await orderOfBoth(setting, collective.admin, sale);
  await haveInMind(people.member, collective, sale, {
    orderId: order.id,
    productId: carrots.productId,
    name,
  });
  return { sale, order, adminOrder };
}

/** Sales that are planned and not published. */
export async function draftSeries({
  collective,
  points,
}: Setting): Promise<{ id: string; distribution: string }> {
  const planned = await collective.do<{ cycles: { id: string; distributions: { id: string }[] }[] }>(
    'mutation($input: PlanSaleInput!) { planSale(input: $input) { __typename ... on PlannedSales { cycles { id distributions { id } } } ... on InvalidInput { fields { path code } } } }',
    'PlannedSales',
    {
      input: planInput(collective, points[1], {
        repeat: { frequency: 'WEEKLY', until: addDays(toLocal(new Date(), collective.timeZone).date, 45) },
      }),
    },
  );
  return { id: planned.cycles[0]?.id ?? '', distribution: planned.cycles[0]?.distributions[0]?.id ?? '' };
}

/** A basket on its way to a member's home, so that there is an address which others could be shown. */
export async function bringHome({
  collective,
  name,
  people,
}: Setting): Promise<{ round: string; roundCycle: string }> {
  const { id } = await collective.do<{ id: string }>(
    'mutation($input: PickupPointInput!) { addPickupPoint(input: $input) { __typename ... on PickupPoint { id } } }',
    'PickupPoint',
    { input: { name: `Tournée ${name}`, delivery: { feeCents: 250, areas: ['28*'] } } },
  );
  const sale = await collective.openSale({ name: `Livrée ${name}`, points: [id] });
  const [offer] = sale.offers.values();
  const { done } = await people.member.gql<{ done: { __typename: string } }>(
    'mutation($input: PlaceOrderInput!) { done: placeOrder(input: $input) { __typename } }',
    {
      input: {
        distributionId: firstDistribution(sale),
        lines: [{ offerId: offer?.id, quantity: 1 }],
        delivery: {
          addressLine1: `1 impasse ${name}`,
          postcode: '28300',
          city: `Bourg ${name}`,
          note: `Code ${name}`,
        },
        idempotencyKey: randomUUID(),
      },
    },
    collective.scope,
  );
  if (done.__typename !== 'Order') throw new Error(JSON.stringify(done));
  await collective.close(firstDistribution(sale));
  const next = await collective.openSale({ name: `À livrer ${name}`, points: [id] });
  return { round: firstDistribution(next), roundCycle: next.id };
}

/** Which lot of a product was handed out at a sale's first point. */
export async function nameLot({ world, collective, name }: Setting, sale: TestSale): Promise<string> {
  await collective.do('mutation($input: SetLotInput!) { setLot(input: $input) { __typename } }', 'Done', {
    input: {
      distributionId: firstDistribution(sale),
      offerId: offerOf(sale, `Carottes ${name}`),
      numbers: ['L24-300'],
    },
  });
  const { rows } = await world.admin.query<{ id: string }>('select id from lots where collective_id = $1', [
    collective.id,
  ]);
  return rows[0]?.id ?? '';
}

/** What the member thinks of the loaf. */
export async function giveFeedback({ collective, name, people }: Setting, lineId: string): Promise<string> {
  const { giveFeedback: feedback } = await people.member.gql<{ giveFeedback: { id: string } }>(
    'mutation($input: GiveFeedbackInput!) { giveFeedback(input: $input) { __typename ... on LineFeedback { id } ... on Refused { code } } }',
    { input: { lineId, mark: 'FINE', words: `Trop cuit, ${name}`, named: true } },
    collective.scope,
  );
  return feedback.id;
}

export async function announce({ collective, name }: Setting): Promise<string> {
  const { id } = await collective.do<{ id: string }>(
    'mutation($input: AnnouncementInput!) { sendAnnouncement(input: $input) { __typename ... on Announcement { id } } }',
    'Announcement',
    { input: { subject: `Bonjour ${name}`, words: 'À samedi.' } },
  );
  return id;
}
