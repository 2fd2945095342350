import type { Person, PlacedOrder, TestCollective, World } from '@cabas/testing';

/** What a mutation answered: its type, and a problem's code and fields. */
export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
}

export type OrderAnswer = PlacedOrder & {
  readonly status: string;
  readonly basketNumber: number | null;
  readonly currentVersion?: number;
  readonly lines: readonly OrderLine[];
};
interface OrderLine {
  readonly id: string;
  readonly offerId: string;
  readonly name: string;
  readonly quantity: number;
  readonly priceCents: number;
  readonly amountCents: number;
}
export type Wanted = readonly { offerId: string; quantity: number }[];

const ORDER = `... on Order { id status version totalCents basketNumber lines { id offerId name quantity priceCents amountCents } dues { payeeName amountCents } }`;
const FIELDS = '... on InvalidInput { fields { path code } }';
const SHORT = '... on OutOfStock { shortages { name remaining } }';

/** One mutation with one `input`, as a person, in a collective. */
export async function act<T extends Answer>(
  person: Person,
  { scope }: { scope: string },
  name: string,
  input: object,
  more: string,
): Promise<T> {
  const type = INPUT[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { answer } = await person.gql<{ answer: T }>(
    `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename ... on Problem { code message } ${FIELDS} ${more} } }`,
    { input },
    scope,
  );
  return answer;
}
const INPUT: Readonly<Record<string, string>> = {
  addProduct: 'ProductInput',
  addPickupPoint: 'PickupPointInput',
  sendAnnouncement: 'AnnouncementInput',
};

export const changeOrder = (
  person: Person,
  at: TestCollective,
  order: { id: string; version: number },
  lines: Wanted,
) =>
  act<OrderAnswer>(
    person,
    at,
    'changeOrder',
    { orderId: order.id, version: order.version, lines },
    `${ORDER} ${SHORT} ... on VersionConflict { currentVersion }`,
  );

export const enterOrder = (
  at: TestCollective,
  memberId: string,
  distributionId: string,
  lines: Wanted,
  reason?: string,
) =>
  act<OrderAnswer>(
    at.admin,
    at,
    'enterOrder',
    { memberId, distributionId, lines, reason },
    `${ORDER} ${SHORT}`,
  );

export const correctDelivery = (
  at: TestCollective,
  orderId: string,
  lines: readonly object[],
  reason?: string,
) => act<OrderAnswer>(at.admin, at, 'correctDelivery', { orderId, lines, reason }, ORDER);

export async function cancelOrder(
  person: Person,
  { scope }: TestCollective,
  order: { id: string; version: number },
): Promise<OrderAnswer> {
  const { cancelOrder: answer } = await person.gql<{ cancelOrder: OrderAnswer }>(
    `mutation($id: UUID!, $version: Int!) { cancelOrder(orderId: $id, version: $version) { __typename ... on Problem { code } ${ORDER} } }`,
    order,
    scope,
  );
  return answer;
}

export async function cancelSale(
  { admin, scope }: TestCollective,
  cycleId: string,
  reason: string,
): Promise<Answer & { status: string }> {
  const { cancelSale: answer } = await admin.gql<{ cancelSale: Answer & { status: string } }>(
    `mutation($cycleId: UUID!, $reason: String!) { cancelSale(cycleId: $cycleId, reason: $reason) { __typename ... on Problem { code } ... on SalesCycle { status } } }`,
    { cycleId, reason },
    scope,
  );
  return answer;
}

/** A sale as staff read it. */
export async function readSale(
  { admin, scope }: TestCollective,
  id: string,
): Promise<{
  status: string;
  version: number;
  distributions: { id: string; status: string; closesAt: string; startsAt: string }[];
}> {
  const { salesCycle } = await admin.gql<{ salesCycle: never }>(
    '{ salesCycle(id: "' + id + '") { status version distributions { id status closesAt startsAt } } }',
    {},
    scope,
  );
  return salesCycle;
}

/** A member known to the collective who never signs in: staff enter their orders. */
export async function knownMember(at: TestCollective, givenName: string, email?: string): Promise<string> {
  const { id } = await act<Answer & { id: string }>(
    at.admin,
    at,
    'addMember',
    { givenName, familyName: 'Essai', email },
    '... on Member { id }',
  );
  return id;
}

export async function memberId(world: World, person: Person, { id }: TestCollective): Promise<string> {
  const found = await world.admin.query<{ id: string }>(
    'select m.id from memberships m join accounts a on a.id = m.account_id where a.email = $1 and m.collective_id = $2',
    [person.email, id],
  );
  return found.rows[0]?.id ?? '';
}

/** Accepted lines that are not in exactly one slip of their own distribution and producer: there must be none. */
export async function linesOutsideSlips(world: World, at: TestCollective): Promise<number> {
  const found = await world.admin.query<{ count: number }>(
    `select count(*)::int as count from order_lines l join orders o on o.collective_id = l.collective_id and o.id = l.order_id
     left join preparation_slips s on s.collective_id = l.collective_id and s.id = l.slip_id and s.distribution_id = l.distribution_id and s.producer_id = l.producer_id
     where l.collective_id = $1 and o.status in ('PLACED', 'LOCKED') and s.id is null`,
    [at.id],
  );
  return found.rows[0]?.count ?? -1;
}

/** What is free of a producer's pools, by product name, and what the pools say is promised. */
export async function pools(world: World): Promise<Map<string, { available: number; promised: number }>> {
  const found = await world.admin.query<{ name: string; available: number; promised: number }>(
    'select p.name, s.available, s.initial - s.available as promised from stock_pools s join products p on p.producer_id = s.producer_id and p.id = s.product_id',
  );
  return new Map(found.rows.map(({ name, available, promised }) => [name, { available, promised }]));
}

/** The clock moves on for a distribution: its announced closing is past. */
export async function letClosingPass(world: World, distributionId: string): Promise<void> {
  await world.admin.query(
    `update distributions set closes_at = clock_timestamp() - interval '1 second' where id = $1`,
    [distributionId],
  );
  await world.admin.query(
    `update due_tasks set due_at = clock_timestamp() - interval '1 second' where subject_id = $1 and kind = 'sales.close-distribution'`,
    [distributionId],
  );
}
