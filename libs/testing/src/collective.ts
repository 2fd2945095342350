import { addDays, toLocal } from '@cabas/kernel';
import type { Person, World } from './world.ts';

/** A collective with its places, farms and goods, made through the public API as its admin would. */
export class TestCollective {
  readonly world: World;
  readonly admin: Person;
  readonly id: string;
  readonly slug: string;
  readonly timeZone: string;
  readonly points: { id: string; name: string }[] = [];
  readonly listings = new Map<string, TestListing>();
  readonly producers = new Map<string, string>();

  constructor(world: World, admin: Person, card: { id: string; slug: string; timeZone: string }) {
    this.world = world;
    this.admin = admin;
    this.id = card.id;
    this.slug = card.slug;
    this.timeZone = card.timeZone;
  }

  get scope(): string {
    return `collective:${this.id}`;
  }

  /** As the admin, in this collective; the mutation's result must be of the type named. */
  async do<T = Record<string, unknown>>(mutation: string, type: string, variables: object): Promise<T> {
    const data = await this.admin.gql<Record<string, { __typename: string }>>(
      mutation,
      variables,
      this.scope,
    );
    const [result] = Object.values(data);
    if (result?.__typename !== type) throw new Error(`expected ${type}, got ${JSON.stringify(result)}`);
    return result as T;
  }

  async point(name: string): Promise<string> {
    const { id } = await this.do<{ id: string }>(
      'mutation($input: PickupPointInput!) { addPickupPoint(input: $input) { __typename ... on PickupPoint { id } ... on InvalidInput { fields { path code } } } }',
      'PickupPoint',
      { input: { name, addressLine1: '1 place de la Mairie', postcode: '28300', city: 'Mainvilliers' } },
    );
    this.points.push({ id, name });
    return id;
  }

  async producer(
    name: string,
    email = `${name.toLowerCase().replace(/[^a-z]/g, '')}@example.org`,
  ): Promise<string> {
    const { producerId } = await this.do<{ producerId: string }>(
      'mutation($input: AddProducerInput!) { addProducer(input: $input) { __typename ... on Participation { producerId } ... on InvalidInput { fields { path code } } } }',
      'Participation',
      { input: { name, email } },
    );
    this.producers.set(name, producerId);
    return producerId;
  }

  async product(
    producerId: string,
    name: string,
    priceCents: number,
    more: object = {},
  ): Promise<TestListing> {
    const product = await this.do<{ id: string; listing: { id: string } }>(
      `mutation($input: ProductInput!) { addProduct(input: $input) { __typename ... on Product { id listing { id } } ... on InvalidInput { fields { path code } } ... on Refused { code } } }`,
      'Product',
      { input: { producerId, name, priceCents, sellingMode: 'PIECE', ...more } },
    );
    const listing = { listingId: product.listing.id, productId: product.id, producerId };
    this.listings.set(name, listing);
    return listing;
  }

  async stock(listing: TestListing, available: number): Promise<void> {
    await this.do(
      'mutation($input: SetStockInput!) { setStock(input: $input) { __typename ... on Refused { code } } }',
      'Product',
      {
        input: { producerId: listing.producerId, productId: listing.productId, available },
      },
    );
  }

  /** Plans and opens a sale at every point, closing in two days, fetched in three. */
  async openSale(
    options: {
      name?: string;
      offers?: object[];
      points?: string[];
      minimumCents?: number;
      words?: string;
      slots?: object[] | null;
    } = {},
  ): Promise<TestSale> {
    const today = toLocal(new Date(), this.timeZone).date;
    const planned = await this.do<{
      cycles: {
        id: string;
        distributions: { id: string; pickupPoint: { name: string }; slots: { id: string }[] }[];
      }[];
    }>(
      `mutation($input: PlanSaleInput!) { planSale(input: $input) { __typename
         ... on PlannedSales { cycles { id distributions { id pickupPoint { name } slots { id } } } } ... on InvalidInput { fields { path code } } ... on Refused { code } } }`,
      'PlannedSales',
      {
        input: {
          name: options.name ?? 'Marché',
          opensOn: addDays(today, -1),
          opensAt: '08:00',
          words: options.words,
          minimumCents: options.minimumCents,
          offers: options.offers,
          distributions: (options.points ?? this.points.map(({ id }) => id)).map((pickupPointId) => ({
            pickupPointId,
            pickupDate: addDays(today, 3),
            windowStart: '17:30',
            windowEnd: '18:30',
            closesOn: addDays(today, 2),
            closesAt: '20:00',
            slots: options.slots,
          })),
        },
      },
    );
    const [cycle] = planned.cycles;
    if (cycle === undefined) throw new Error('no sale planned');
    await this.do(
      'mutation($id: UUID!) { publishSale(cycleId: $id, now: true) { __typename ... on Refused { code } } }',
      'SalesCycle',
      { id: cycle.id },
    );
    return {
      id: cycle.id,
      distributions: cycle.distributions.map(({ id, pickupPoint, slots }) => ({
        id,
        point: pickupPoint.name,
        slots: slots.map((slot) => slot.id),
      })),
      offers: await this.offers(cycle.id),
    };
  }

  async offers(cycleId: string): Promise<Map<string, TestOffer>> {
    const { offers } = await this.admin.gql<{ offers: { edges: { node: TestOffer & { name: string } }[] } }>(
      `query($id: UUID!) { offers(cycleId: $id, first: 500) { edges { node { id name priceCents purchasePriceCents remaining sold producerName } } } }`,
      { id: cycleId },
      this.scope,
    );
    return new Map(offers.edges.map(({ node }) => [node.name, node]));
  }

  /** Someone signed in who joined. */
  async member(givenName: string): Promise<Person> {
    const person = await this.world.person(givenName);
    await person.gql('mutation($slug: String!) { joinCollective(slug: $slug) { __typename } }', {
      slug: this.slug,
    });
    return person;
  }

  close(distributionId: string): Promise<unknown> {
    return this.do(
      'mutation($id: UUID!) { closeDistribution(distributionId: $id, reason: "essai") { __typename ... on Refused { code } } }',
      'Distribution',
      { id: distributionId },
    );
  }

  handOut(distributionId: string): Promise<unknown> {
    return this.do(
      'mutation($id: UUID!) { handOutDistribution(distributionId: $id, reason: "essai", anyway: true) { __typename ... on Refused { code } } }',
      'Distribution',
      { id: distributionId },
    );
  }
}

export interface TestListing {
  readonly listingId: string;
  readonly productId: string;
  readonly producerId: string;
}
export interface TestOffer {
  readonly id: string;
  readonly priceCents: number;
  readonly purchasePriceCents: number;
  readonly remaining: number | null;
  readonly sold: number;
  readonly producerName: string;
}
export interface TestSale {
  readonly id: string;
  readonly distributions: readonly {
    readonly id: string;
    readonly point: string;
    readonly slots: readonly string[];
  }[];
  readonly offers: ReadonlyMap<string, TestOffer>;
}

/** Creates a collective through its admin. */
export async function createCollective(
  world: World,
  name: string,
  more: object = {},
): Promise<TestCollective> {
  const admin = await world.person('Admin');
  const { createCollective: card } = await admin.gql<{
    createCollective: { __typename: string; id: string; slug: string; timeZone: string };
  }>(
    `mutation($input: CreateCollectiveInput!) { createCollective(input: $input) { __typename ... on CollectiveCard { id slug timeZone }
       ... on InvalidInput { fields { path code } } ... on Refused { code } } }`,
    { input: { name, kind: 'ASSOCIATION', flow: 'DIRECT', joinPolicy: 'OPEN', ...more } },
  );
  if (card.__typename !== 'CollectiveCard') throw new Error(JSON.stringify(card));
  return new TestCollective(world, admin, card);
}

/** Orders through the public API; returns the result union as it came. */
export async function placeOrder(
  person: Person,
  collective: TestCollective,
  distributionId: string,
  lines: readonly { offerId: string; quantity: number }[],
  idempotencyKey = crypto.randomUUID(),
  slotId?: string,
): Promise<PlacedOrder> {
  const { placeOrder: result } = await person.gql<{ placeOrder: PlacedOrder }>(
    PLACE_ORDER,
    { input: { distributionId, lines, idempotencyKey, slotId } },
    collective.scope,
  );
  return result;
}

export interface PlacedOrder {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly totalCents: number;
  readonly code?: string;
  readonly shortages?: { name: string; remaining: number }[];
  readonly fields?: { path: string; code: string }[];
  readonly lines: { id: string; name: string; quantity: number; amountCents: number }[];
  readonly dues: { payeeName: string; amountCents: number }[];
}

export const PLACE_ORDER = `mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename
  ... on Order { id version totalCents lines { id name quantity amountCents } dues { payeeName amountCents } }
  ... on DistributionClosed { code message } ... on OutOfStock { code message shortages { name remaining } }
  ... on BelowMinimum { code minimumCents totalCents } ... on MembershipInactive { code status }
  ... on InvalidInput { code fields { path code message } } ... on Refused { code message } ... on NotFound { code } } }`;
