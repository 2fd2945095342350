import assert from 'node:assert/strict';
import { addDays, lineCents, sumCents, toLocal, type SellingMode } from '@cabas/kernel';
import type { Market } from './found-collective.ts';
import type { Person, Story } from './story.ts';

export interface Sale {
  readonly id: string;
  readonly name: string;
  readonly distributions: readonly { readonly id: string; readonly pickupPoint: { readonly name: string } }[];
}

export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly producerId: string;
  readonly sellingMode: SellingMode;
  readonly weighed: boolean;
  readonly contentAmount: number | null;
  readonly priceCents: number;
  readonly step: number;
  readonly minimum: number;
}

export interface Order {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly totalCents: number;
  readonly lines: readonly {
    readonly id: string;
    readonly offerId: string;
    readonly name: string;
    readonly weighed: boolean;
    readonly quantity: number;
    readonly amountCents: number;
  }[];
}

export const ORDER = 'id version status totalCents lines { id offerId name weighed quantity amountCents }';

/** Plans a sale at both points and opens it; its mail reaches who is a member. */
export async function openSale(
  story: Story,
  { admin, scope, points }: Market,
  expecting: Person,
): Promise<Sale> {
  const today = toLocal(new Date(), 'Europe/Paris').date;
  const name = `Marché de l’essai ${story.run}`;
  const { cycles } = await admin.browser.send<{ cycles: Sale[] }>(
    'planSale',
    'PlannedSales',
    {
      name,
      opensOn: today,
      opensAt: '00:00',
      words: 'Les nouvelles des fermes.',
      distributions: points.map(({ id: pickupPointId }, index) => ({
        pickupPointId,
        pickupDate: addDays(today, 4 + index),
        windowStart: '17:30',
        windowEnd: '19:00',
        closesOn: addDays(today, 2),
        closesAt: '20:00',
      })),
    },
    'cycles { id name distributions { id pickupPoint { name } } }',
    scope,
  );
  const [sale] = cycles;
  assert.ok(sale);
  await admin.browser.call(
    'publishSale(cycleId: UUID!, now: Boolean)',
    'SalesCycle',
    { cycleId: sale.id, now: true },
    'id',
    scope,
  );
  const mail = await story.mailbox.wait(expecting.email, 'Les nouvelles des fermes.');
  assert.match(mail.text, /À bientôt au marché\s!/);
  story.tell(`“${sale.name}” opened, announced by mail`);
  return sale;
}

export async function offersOf(
  person: Person,
  { scope }: Market,
  sale: Sale,
  distributionId: string,
): Promise<Offer[]> {
  const { offers } = await person.browser.ask<{ offers: { edges: { node: Offer }[] } }>(
    'query($c: UUID!, $d: UUID!) { offers(cycleId: $c, distributionId: $d, first: 200) { edges { node { id name producerId sellingMode weighed contentAmount priceCents step minimum } } } }',
    { c: sale.id, d: distributionId },
    scope,
  );
  return offers.edges.map(({ node }) => node);
}

/** A basket of so many of each. */
export function basket(offers: readonly Offer[], times: number): { offerId: string; quantity: number }[] {
  return offers.map(({ id, step, minimum }) => ({
    offerId: id,
    quantity: Math.max(Math.ceil(minimum / step), times) * step,
  }));
}

/** What was shown is what is due, to the cent. */
export function assertPriced(
  order: Order,
  lines: readonly { offerId: string; quantity: number }[],
  offers: readonly Offer[],
): void {
  const shown = lines.map(({ offerId, quantity }) => {
    const offer = offers.find(({ id }) => id === offerId);
    assert.ok(offer);
    return lineCents({ ...offer, quantity });
  });
  assert.equal(order.totalCents, sumCents(shown), 'the total is what was shown');
  assert.equal(order.totalCents, sumCents(order.lines.map(({ amountCents }) => amountCents)));
}

/** Orders, thinks again, gives up, orders after all; the mails say so. */
export async function orderWithSecondThoughts(
  story: Story,
  person: Person,
  market: Market,
  sale: Sale,
  distributionId: string,
): Promise<Order> {
  const { browser } = person;
  const offers = await offersOf(person, market, sale, distributionId);
  const wanted = [
    ...offers.filter(({ weighed }) => weighed).slice(0, 2),
    ...offers
      .filter(({ weighed, producerId }) => !weighed && producerId !== market.producers[0]?.id)
      .slice(0, 3),
  ];
  const place = async (lines: object, key: string) =>
    browser.send<Order>(
      'placeOrder',
      'Order',
      { distributionId, lines, idempotencyKey: `${key}-${story.run}` },
      ORDER,
      market.scope,
    );
  const lines = basket(wanted, 1);
  const first = await place(lines, 'first-try');
  assertPriced(first, lines, offers);
  assert.equal((await place(lines, 'first-try')).id, first.id, 'the same key is the same order');
  const more = basket(wanted, 3);
  const changed = await browser.send<Order>(
    'changeOrder',
    'Order',
    { orderId: first.id, version: first.version, lines: more },
    ORDER,
    market.scope,
  );
  assertPriced(changed, more, offers);
  await browser.call(
    'cancelOrder(orderId: UUID!, version: Int!)',
    'Order',
    { orderId: first.id, version: changed.version },
    'id',
    market.scope,
  );
  await story.mailbox.wait(person.email, 'vous n’avez rien à payer ni à retirer');
  const order = await place(more, 'after-all');
  assertPriced(order, more, offers);
  await story.mailbox.wait(person.email, 'est enregistrée. Retrait');
  story.tell(
    `${person.givenName} ordered, changed, cancelled and ordered again: ${order.lines.length} lines`,
  );
  return order;
}

/** A basket of the first things there are, without further ado. */
export async function orderPlainly(
  person: Person,
  market: Market,
  sale: Sale,
  distributionId: string,
): Promise<Order> {
  const offers = await offersOf(person, market, sale, distributionId);
  const lines = basket(
    offers.filter((_, index) => index % 4 === 0),
    2,
  );
  const order = await person.browser.send<Order>(
    'placeOrder',
    'Order',
    { distributionId, lines, idempotencyKey: `plainly-${crypto.randomUUID()}` },
    ORDER,
    market.scope,
  );
  assertPriced(order, lines, offers);
  return order;
}

/** The coordinator writes down what a member without account said on the phone. */
export async function enterByPhone(
  story: Story,
  coordinator: Person,
  market: Market,
  sale: Sale,
  distributionId: string,
): Promise<Order> {
  const { members } = await coordinator.browser.ask<{
    members: {
      edges: { node: { id: string; givenName: string; familyName: string; hasAccount: boolean } }[];
    };
  }>(
    '{ members(status: ACTIVE, first: 100) { edges { node { id givenName familyName hasAccount } } } }',
    {},
    market.scope,
  );
  const member = members.edges.map(({ node }) => node).find(({ hasAccount }) => !hasAccount);
  assert.ok(member, 'the list brought members');
  const offers = await offersOf(coordinator, market, sale, distributionId);
  const lines = basket(
    offers.filter((_, index) => index % 3 === 0),
    2,
  );
  const order = await coordinator.browser.send<Order>(
    'enterOrder',
    'Order',
    { memberId: member.id, distributionId, lines, note: 'Par téléphone' },
    ORDER,
    market.scope,
  );
  assertPriced(order, lines, offers);
  story.tell(
    `${coordinator.givenName} (coordinator) entered the order of ${`${member.givenName} ${member.familyName}`.trim()}, who has no account`,
  );
  return order;
}
