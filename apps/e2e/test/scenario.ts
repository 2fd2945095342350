import type { SellingMode } from '@cabas/kernel';
import type { Client, Person, TestCollective, World } from '@cabas/testing';

/** A mutation with one `input`, as someone; the result must be of the type named. */
export async function does<T = object>(
  person: Person,
  scope: string | undefined,
  name: string,
  input: object,
  type: string,
  fields = '',
): Promise<T> {
  const kind =
    name === 'addProduct' ? 'ProductInput' : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { answer } = await person.gql<{ answer: T & { __typename: string } }>(
    `mutation($input: ${kind}!) { answer: ${name}(input: $input) { __typename ... on Problem { code message } ... on InvalidInput { fields { path code } } ${fields && `... on ${type} { ${fields} }`} } }`,
    { input },
    scope,
  );
  if (answer.__typename !== type) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer;
}

export interface Planned {
  readonly id: string;
  readonly distributions: {
    readonly id: string;
    readonly pickupDate: string;
    readonly closesAt: string;
    readonly pickupPoint: { readonly name: string };
  }[];
}

/** Plans sales and opens the first now; the rest of a series stay drafts. */
export async function planAndOpen(at: TestCollective, input: object): Promise<Planned[]> {
  const { cycles } = await does<{ cycles: Planned[] }>(
    at.admin,
    at.scope,
    'planSale',
    input,
    'PlannedSales',
    'cycles { id distributions { id pickupDate closesAt pickupPoint { name } } }',
  );
  await at.do(
    'mutation($id: UUID!) { publishSale(cycleId: $id, now: true) { __typename ... on Refused { code } } }',
    'SalesCycle',
    { id: cycles[0]?.id },
  );
  return cycles;
}

export interface ShopOffer {
  readonly id: string;
  readonly name: string;
  readonly producerName: string;
  readonly priceCents: number;
  readonly purchasePriceCents: number | null;
}

/** The shop page of one point, as who reads it sees it. */
export async function shopPage(
  person: Person,
  at: TestCollective,
  cycleId: string,
  distributionId?: string,
): Promise<ShopOffer[]> {
  const { offers } = await person.gql<{ offers: { edges: { node: ShopOffer }[] } }>(
    `query($cycleId: UUID!, $distributionId: UUID) { offers(cycleId: $cycleId, distributionId: $distributionId, first: 100) { edges { node { id name producerName priceCents purchasePriceCents } } } }`,
    { cycleId, distributionId },
    at.scope,
  );
  return offers.edges.map(({ node }) => node);
}

/** The announced closing passes; the worker does what is due. */
export async function closingPasses(world: World, distributionId: string): Promise<void> {
  await world.admin.query(
    `update distributions set closes_at = clock_timestamp() - interval '1 second' where id = $1`,
    [distributionId],
  );
  await world.admin.query(
    `update due_tasks set due_at = clock_timestamp() - interval '1 second' where subject_id = $1 and kind = 'sales.close-distribution'`,
    [distributionId],
  );
  await world.settle();
}

export interface Board {
  readonly cycle: { readonly status: string };
  readonly saleCents: number;
  readonly purchaseCents: number;
  readonly marginCents: number;
  readonly memberCount: number;
  readonly orderedCount: number;
  readonly points: readonly {
    readonly orderCount: number;
    readonly totalCents: number;
    readonly distribution: { readonly id: string; readonly pickupPoint: { readonly name: string } };
  }[];
  readonly producers: readonly {
    readonly producerId: string;
    readonly name: string;
    readonly saleCents: number;
    readonly purchaseCents: number;
    readonly minimumCents: number;
    readonly points: readonly {
      readonly distributionId: string;
      readonly saleCents: number;
      readonly products: readonly {
        readonly name: string;
        readonly quantity: number;
        readonly measure: number | null;
      }[];
    }[];
  }[];
}

export async function boardOf(at: TestCollective, id: string): Promise<Board> {
  const { saleBoard } = await at.admin.gql<{ saleBoard: Board }>(
    `query($id: UUID!) { saleBoard(cycleId: $id) { cycle { status } saleCents purchaseCents marginCents memberCount orderedCount
       points { orderCount totalCents distribution { id pickupPoint { name } } }
       producers { producerId name saleCents purchaseCents minimumCents points { distributionId saleCents products { name quantity measure } } } } }`,
    { id },
    at.scope,
  );
  return saleBoard;
}

export interface MyOrder {
  readonly id: string;
  readonly status: string;
  readonly basketNumber: number;
  readonly totalCents: number;
  readonly dues: readonly {
    readonly payeeName: string;
    readonly amountCents: number;
    readonly paymentNote: string;
  }[];
  readonly lines: readonly MyLine[];
}

export interface MyLine {
  readonly id: string;
  readonly offerId: string;
  readonly name: string;
  readonly producerName: string;
  readonly sellingMode: SellingMode;
  readonly contentAmount: number | null;
  readonly quantity: number;
  readonly deliveredMeasure: number | null;
  readonly amountCents: number;
}

/** The person's own orders, through their own door. */
export async function myOrders(person: Person): Promise<MyOrder[]> {
  const { myOrders: found } = await person.gql<{ myOrders: { edges: { node: MyOrder }[] } }>(
    '{ myOrders { edges { node { id status basketNumber totalCents dues { payeeName amountCents paymentNote } lines { id offerId name producerName sellingMode contentAmount quantity deliveredMeasure amountCents } } } } }',
  );
  return found.edges.map(({ node }) => node);
}

/** A file opens, and is of its kind. */
export async function opens(reader: Client, path: string): Promise<string> {
  const response = await reader.fetch(path);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200)
    throw new Error(`${path}: ${response.status} ${bytes.toString('utf8', 0, 200)}`);
  return bytes.toString('latin1', 0, 4);
}

export const sum = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);
