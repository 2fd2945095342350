/** A collective set up through the API, for the journeys that begin later than its first evening. */
import { randomUUID } from 'node:crypto';
import { does, mark, type Person } from './people.ts';

interface Distribution {
  readonly id: string;
  readonly pickupPoint: { readonly name: string };
}

export interface Collective {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly scope: string;
  readonly admin: Person;
  /** Name → id. */
  readonly farms: ReadonlyMap<string, string>;
  readonly sale: {
    readonly id: string;
    readonly name: string;
    readonly distributions: readonly Distribution[];
  };
}

export interface Wanted {
  readonly name: string;
  readonly flow: 'DIRECT' | 'RESALE';
  readonly paperwork?: 'SLIPS' | 'RECEIPTS';
  readonly places: readonly string[];
  /** Farm → product → price in cents; `weighed` goods are paid by their real weight. */
  readonly farms: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly weighed?: Readonly<Record<string, number>>;
  /** What is said of goods beside their price: labels, diets, allergens, content … */
  readonly facts?: Readonly<Record<string, object>>;
  /** Slots of the window, from 17:30 to 19:00. */
  readonly slots?: readonly {
    readonly startsAt: string;
    readonly endsAt: string;
    readonly capacity: number;
  }[];
}

/** `2026-12-04`, so many days from now in Paris. */
export const dayFromNow = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(Date.now() + days * 86_400_000);

/** Open to all, everything on sale, and one sale already open at every place. */
export async function openCollective(admin: Person, wanted: Wanted): Promise<Collective> {
  const name = `${wanted.name} ${mark()}`;
  const margin = wanted.flow === 'RESALE' ? { marginBp: 300, marginMode: 'ON_TOP' } : {};
  const { id, slug } = await does<{ id: string; slug: string }>(
    admin,
    undefined,
    'createCollective',
    { name, kind: 'ASSOCIATION', flow: wanted.flow, joinPolicy: 'OPEN', ...margin },
    'CollectiveCard',
    'id slug',
  );
  const scope = `collective:${id}`;
  await does(
    admin,
    scope,
    'changeCollective',
    { paperwork: wanted.paperwork ?? 'RECEIPTS', paymentNote: 'Chèque à l’ordre de l’association' },
    'Collective',
  );
  const points: string[] = [];
  for (const place of wanted.places)
    points.push(
      (
        await does<{ id: string }>(
          admin,
          scope,
          'addPickupPoint',
          { name: place, addressLine1: '2 place du Champ-de-Foire', postcode: '36600', city: 'Valençay' },
          'PickupPoint',
          'id',
        )
      ).id,
    );
  const farms = new Map<string, string>();
  for (const [farm, products] of Object.entries(wanted.farms)) {
    const { producerId } = await does<{ producerId: string }>(
      admin,
      scope,
      'addProducer',
      { name: farm, city: 'Luçay-le-Mâle' },
      'Participation',
      'producerId',
    );
    farms.set(farm, producerId);
    await does(
      admin,
      scope,
      'changeProducer',
      { producerId, paymentNote: `Espèces à ${farm}` },
      'Participation',
    );
    for (const [product, priceCents] of Object.entries(products))
      await addProduct(admin, scope, producerId, product, priceCents, {
        ...weighedBy(wanted.weighed?.[product]),
        ...wanted.facts?.[product],
      });
  }
  return { id, slug, name, scope, admin, farms, sale: await openSale(admin, scope, points, wanted.slots) };
}

const weighedBy = (grams: number | undefined): object =>
  grams === undefined
    ? { sellingMode: 'PIECE' }
    : { sellingMode: 'WEIGHED_PIECE', contentAmount: grams, contentUnit: 'GRAM', weighed: true };

async function addProduct(
  admin: Person,
  scope: string,
  producerId: string,
  name: string,
  priceCents: number,
  how: object,
): Promise<void> {
  const { id } = await does<{ id: string }>(
    admin,
    scope,
    'addProduct',
    { producerId, name, priceCents, category: 'VEGETABLE', ...how },
    'Product',
    'id',
  );
  await does(admin, scope, 'setListing', { productId: id, producerId, active: true }, 'Product');
}

async function openSale(
  admin: Person,
  scope: string,
  points: readonly string[],
  slots: Wanted['slots'],
): Promise<Collective['sale']> {
  const distributions = points.map((pickupPointId) => ({
    pickupPointId,
    pickupDate: dayFromNow(6),
    windowStart: '17:30',
    windowEnd: '19:00',
    closesOn: dayFromNow(4),
    closesAt: '20:00',
    slots,
  }));
  const name = `Vente de la semaine ${mark()}`;
  const { cycles } = await does<{ cycles: { id: string }[] }>(
    admin,
    scope,
    'planSale',
    { name, opensOn: dayFromNow(-1), opensAt: '08:00', distributions },
    'PlannedSales',
    'cycles { id }',
  );
  const cycleId = cycles[0]?.id;
  const { publishSale } = await admin.gql<{
    publishSale: { __typename: string; distributions?: Distribution[] };
  }>(
    `mutation($cycleId: UUID!) { publishSale(cycleId: $cycleId, now: true) { __typename ... on SalesCycle { distributions { id pickupPoint { name } } } ... on Problem { code message } } }`,
    { cycleId },
    scope,
  );
  if (publishSale.distributions === undefined || cycleId === undefined)
    throw new Error(`publishSale: ${JSON.stringify(publishSale)}`);
  return { id: cycleId, name, distributions: publishSale.distributions };
}

/** Becomes a member, with the roles that the admin gives beside. */
export async function join(person: Person, at: Collective, ...roles: readonly string[]): Promise<void> {
  await person.gql(
    'mutation($slug: String!) { joinCollective(slug: $slug) { __typename ... on Problem { code message } } }',
    { slug: at.slug },
  );
  if (roles.length === 0) return;
  const { members } = await at.admin.gql<{ members: { edges: { node: { id: string } }[] } }>(
    'query($search: String!) { members(search: $search) { edges { node { id } } } }',
    { search: person.email },
    at.scope,
  );
  await does(
    at.admin,
    at.scope,
    'changeMember',
    { memberId: members.edges[0]?.node.id, roles: ['MEMBER', ...roles] },
    'Member',
  );
}

export const distributionAt = (at: Collective, place: string): string =>
  at.sale.distributions.find(({ pickupPoint }) => pickupPoint.name === place)?.id ?? '';

/** Orders so many of each product named. */
export async function order(
  person: Person,
  at: Collective,
  place: string,
  wanted: Readonly<Record<string, number>>,
): Promise<void> {
  const distributionId = distributionAt(at, place);
  const { offers } = await person.gql<{ offers: { edges: { node: { id: string; name: string } }[] } }>(
    'query($cycleId: UUID!) { offers(cycleId: $cycleId, first: 100) { edges { node { id name } } } }',
    { cycleId: at.sale.id },
    at.scope,
  );
  const lines = offers.edges.flatMap(({ node }) =>
    wanted[node.name] === undefined ? [] : [{ offerId: node.id, quantity: wanted[node.name] }],
  );
  await does(
    person,
    at.scope,
    'placeOrder',
    { distributionId, lines, idempotencyKey: randomUUID() },
    'Order',
  );
}
