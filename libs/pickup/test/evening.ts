import { randomUUID } from 'node:crypto';
import {
  createCollective,
  placeOrder,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';

/** What the tests read of a sheet. */
export const SHEET = `cursor flow mayDecide me producerId
  baskets { memberId name basketNumber phone status statusNote totalCents changedAfterPrinting orders
    lines { id orderId offerId producerId name quantity orderedCents amountCents toleranceBp ticked deliveredQuantity deliveredMeasure fate substitute undecided }
    dues { payeeName producerId amountCents paidCents payments { id means amountCents givenCents note by undone } } }
  leftovers { offerId name remaining }
  conflicts { id memberName about lineId kept { gestureId by words } other { gestureId by words } }
  takings { payeeName producerId means receivedCents expectedCents countedCents }`;

export interface SheetLine {
  readonly id: string;
  readonly orderId: string;
  readonly offerId: string;
  readonly producerId: string;
  readonly name: string;
  readonly quantity: number;
  readonly orderedCents: number;
  readonly amountCents: number;
  readonly toleranceBp: number | null;
  readonly ticked: boolean;
  readonly deliveredQuantity: number | null;
  readonly deliveredMeasure: number | null;
  readonly fate: string;
  readonly substitute: string;
  readonly undecided: boolean;
}
export interface SheetBasket {
  readonly memberId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly status: string;
  readonly statusNote: string;
  readonly totalCents: number;
  readonly changedAfterPrinting: boolean;
  readonly orders: readonly string[];
  readonly lines: readonly SheetLine[];
  readonly dues: readonly {
    payeeName: string;
    producerId: string | null;
    amountCents: number;
    paidCents: number;
    payments: {
      id: string;
      means: string;
      amountCents: number;
      givenCents: number | null;
      by: string;
      undone: boolean;
    }[];
  }[];
}
export interface Sheet {
  readonly cursor: number;
  readonly mayDecide: boolean;
  readonly producerId: string | null;
  readonly baskets: readonly SheetBasket[];
  readonly leftovers: readonly { offerId: string; name: string; remaining: number | null }[];
  readonly conflicts: readonly {
    id: string;
    memberName: string;
    about: string;
    kept: { gestureId: string; by: string; words: string };
    other: { gestureId: string; by: string; words: string };
  }[];
  readonly takings: readonly {
    payeeName: string;
    producerId: string | null;
    means: string;
    receivedCents: number;
    expectedCents: number;
    countedCents: number | null;
  }[];
}
export interface Sent {
  readonly __typename: string;
  readonly code?: string;
  readonly receipts: readonly { id: string; verdict: string; code: string | null; message: string | null }[];
  readonly sheet: Sheet;
}
export interface Gesture {
  readonly kind: string;
  readonly id?: string;
  readonly seen?: number;
  readonly at?: string;
  readonly [field: string]: unknown;
}

const SENT = `__typename ... on GesturesSent { receipts { id verdict code message } sheet { ${SHEET} } } ... on NotFound { code } ... on Refused { code } ... on InvalidInput { code }`;

/** A gesture of the phone: fresh unless it says otherwise, done knowing nothing of others. */
export function gesture(parts: Gesture): Gesture & { readonly id: string } {
  return { id: randomUUID(), seen: 0, at: '2026-12-04T17:00:00Z', ...parts };
}

/** One hand-out: two farms, goods by the kilo, by the weighed piece and by the piece, two baskets; orders are closed. */
export class Evening {
  readonly world: World;
  readonly market: TestCollective;
  readonly sale: TestSale;
  readonly lea: Person;
  readonly karim: Person;
  readonly garden: string;
  readonly bakery: string;

  constructor(parts: Pick<Evening, 'world' | 'market' | 'sale' | 'lea' | 'karim' | 'garden' | 'bakery'>) {
    this.world = parts.world;
    this.market = parts.market;
    this.sale = parts.sale;
    this.lea = parts.lea;
    this.karim = parts.karim;
    this.garden = parts.garden;
    this.bakery = parts.bakery;
  }

  get distributionId(): string {
    return this.sale.distributions[0]?.id ?? '';
  }

  get coordinator(): Person {
    return this.market.admin;
  }

  async sheet(person: Person = this.coordinator): Promise<Sheet> {
    const { handOutSheet } = await person.gql<{ handOutSheet: Sheet }>(
      `query($id: UUID!) { handOutSheet(distributionId: $id) { ${SHEET} } }`,
      { id: this.distributionId },
      this.market.scope,
    );
    return handOutSheet;
  }

  async send(
    gestures: readonly Gesture[],
    person: Person = this.coordinator,
    device = person.email,
  ): Promise<Sent> {
    const { sendGestures } = await person.gql<{ sendGestures: Sent }>(
      `mutation($input: SendGesturesInput!) { sendGestures(input: $input) { ${SENT} } }`,
      {
        input: {
          distributionId: this.distributionId,
          device: device.padEnd(8, '-'),
          gestures: gestures.map(gesture),
        },
      },
      this.market.scope,
    );
    return sendGestures;
  }

  async farmSheet(farmer: Person, producerId: string): Promise<Sheet | null> {
    const { farmHandOutSheet } = await farmer.gql<{ farmHandOutSheet: Sheet | null }>(
      `query($c: UUID!, $id: UUID!) { farmHandOutSheet(collectiveId: $c, distributionId: $id) { ${SHEET} } }`,
      { c: this.market.id, id: this.distributionId },
      `producer:${producerId}`,
    );
    return farmHandOutSheet;
  }

  async sendFromFarm(farmer: Person, producerId: string, gestures: readonly Gesture[]): Promise<Sent> {
    const { sendFarmGestures } = await farmer.gql<{ sendFarmGestures: Sent }>(
      `mutation($c: UUID!, $input: SendGesturesInput!) { sendFarmGestures(collectiveId: $c, input: $input) { ${SENT} } }`,
      {
        c: this.market.id,
        input: {
          distributionId: this.distributionId,
          device: 'phone of the farm',
          gestures: gestures.map(gesture),
        },
      },
      `producer:${producerId}`,
    );
    return sendFarmGestures;
  }

  /** A volunteer: runs hand-outs and decides nothing. */
  async volunteer(name: string): Promise<Person> {
    const person = await this.market.member(name);
    await this.world.admin.query(
      `update memberships m set roles = '{MEMBER,VOLUNTEER}' from accounts a where a.id = m.account_id and m.collective_id = $1 and a.email = $2`,
      [this.market.id, person.email],
    );
    return person;
  }
}

/** The evening's start. `tolerance`: as the sale keeps it on its lines, where it keeps one. */
export async function startEvening(world: World, name: string, more: object = {}): Promise<Evening> {
  const market = await createCollective(world, name, more);
  await market.point(`Halle ${name}`);
  const garden = await market.producer(`Potager ${name}`, `potager.${name.toLowerCase()}@example.org`);
  const bakery = await market.producer(`Fournil ${name}`, `fournil.${name.toLowerCase()}@example.org`);
  const tomatoes = await market.product(garden, 'Tomates', 380, {
    sellingMode: 'WEIGHT',
    weighed: true,
    step: 100,
  });
  await market.product(garden, 'Poulet', 1250, {
    sellingMode: 'WEIGHED_PIECE',
    weighed: true,
    contentAmount: 1800,
    contentUnit: 'GRAM',
  });
  const bread = await market.product(bakery, 'Pain', 410);
  await market.stock(tomatoes, 100_000);
  await market.stock(bread, 10);
  const sale = await market.openSale({ name: `Marché ${name}` });
  const offer = (product: string) => sale.offers.get(product)?.id ?? '';
  const lea = await market.member('Léa');
  const karim = await market.member('Karim');
  const distributionId = sale.distributions[0]?.id ?? '';
  for (const person of [lea, karim]) {
    const placed = await placeOrder(person, market, distributionId, [
      { offerId: offer('Tomates'), quantity: 1500 },
      { offerId: offer('Poulet'), quantity: 1 },
      { offerId: offer('Pain'), quantity: 2 },
    ]);
    if (placed.__typename !== 'Order') throw new Error(JSON.stringify(placed));
  }
  await market.close(distributionId);
  await world.settle();
  return new Evening({ world, market, sale, lea, karim, garden, bakery });
}

/** A member's basket in a sheet. */
export function basketOf(sheet: Sheet, givenName: string): SheetBasket {
  const found = sheet.baskets.find(({ name }) => name.startsWith(givenName));
  if (found === undefined) throw new Error(`no basket of ${givenName}`);
  return found;
}

/** A line of it. */
export function lineOf(sheet: Sheet, givenName: string, product: string): SheetLine {
  const found = basketOf(sheet, givenName).lines.find(({ name }) => name === product);
  if (found === undefined) throw new Error(`no ${product} for ${givenName}`);
  return found;
}

/** What members agreed to: how far a real weight may lie from what was ordered, in 1/100 of a per cent. */
export async function withTolerance({ world, distributionId }: Evening, toleranceBp: number): Promise<void> {
  await world.admin.query('update order_lines set tolerance_bp = $1 where distribution_id = $2 and weighed', [
    toleranceBp,
    distributionId,
  ]);
}
