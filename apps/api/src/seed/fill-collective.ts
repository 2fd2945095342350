import type { BackStage } from './back-stage.ts';
import { importMembers, siretOf, type Made } from './collective.ts';
import type { MemberData } from './data/people.ts';
import { leaveWords } from './feedback.ts';
import { fillSale, weigh, type Customer } from './orders.ts';
import { payOrders } from './pay-online.ts';
import { closeSale, handOut, moveBack, startDocuments, withoutMails } from './past.ts';
import { each, type Person } from './person.ts';
import type { Random } from './random.ts';
import { openSale, type PlannedSale } from './sales.ts';

/** Somebody joins; an admin says as what, if anything. Their membership. */
export async function enter(
  { admin, scope, data }: Made,
  person: Person,
  as?: { readonly roles?: readonly string[]; readonly status?: string },
): Promise<string> {
  const slug = data.create['slug'];
  const { id } = await person.act('joinCollective(slug: String!)', 'ViewerMembership', 'id', { slug });
  const change = 'changeMember(input: ChangeMemberInput!)';
  if (as !== undefined) await admin.act(change, 'Member', 'id', { input: { memberId: id, ...as } }, scope);
  return id;
}

/** Members and four sales: handed out with its documents, at the table today, closed, open. */
export async function fillCollective(
  made: Made,
  stage: BackStage,
  random: Random,
  persons: readonly Person[],
  people: readonly MemberData[],
): Promise<{ runs: string[]; handedOut: readonly PlannedSale[] }> {
  const { sales } = made.data;
  const before = sales.filter(({ state }) => state !== 'OPEN');
  // Opened before the list comes: they announce themselves to nobody.
  const past = await each(before, 1, (sale, place) => openSale(made, sale, place));
  await importMembers(made, people);
  const customers = [...(await welcomeBusiness(made)), ...(await customersOf(made, persons))];
  const runs = await withoutMails(made, stage, () =>
    each(past, 1, (sale) => tellPast(made, sale, customers, stage, random)),
  );
  for (const data of sales.filter(({ state }) => state === 'OPEN')) {
    const sale = await openSale(made, data);
    await payOrders(made, sale, await fillSale(made, sale, customers, random));
  }
  return { runs: runs.flat(), handedOut: past.filter(({ data }) => data.state === 'HANDED_OUT') };
}

async function tellPast(
  made: Made,
  sale: PlannedSale,
  customers: readonly Customer[],
  stage: BackStage,
  random: Random,
): Promise<string[]> {
  const orders = await fillSale(made, sale, customers, random);
  await payOrders(made, sale, orders);
  await moveBack(made, sale, stage);
  await closeSale(made, sale, stage);
  if (sale.data.state === 'TODAY') await weigh(made, orders, 0.4, random);
  if (sale.data.state !== 'HANDED_OUT') return [];
  await weigh(made, orders, 1, random);
  await handOut(made, sale, stage);
  await leaveWords(made, orders);
  return startDocuments(made, sale);
}

/** A kitchen among the members, where there is one. */
async function welcomeBusiness({ admin, scope, data }: Made): Promise<Customer[]> {
  if (data.business === undefined) return [];
  const { givenName, familyName, email, ...legal } = data.business;
  const { id: memberId } = await admin.act(
    'addMember(input: AddMemberInput!)',
    'Member',
    'id',
    { input: { givenName, familyName, email } },
    scope,
  );
  const business = { ...legal, siret: siretOf(email), grouped: true };
  const input = { memberId, business };
  const set = 'setMemberBusiness(input: SetMemberBusinessInput!)';
  await admin.act(set, 'Member', 'id', { input }, scope);
  return [{ memberId, business: true }];
}

/** One in three chooses a price level, where there are some. */
async function chooseLevel({ levels, scope }: Made, person: Person, place: number): Promise<void> {
  if (levels.length === 0 || place % 3 !== 1) return;
  const levelId = levels[((place - 1) / 3) % levels.length];
  await person.act('choosePriceLevel(levelId: UUID)', 'PriceLevels', 'chosenId', { levelId }, scope);
}

/** Everyone who may be ordered for; those with an account order by themselves, in a producers' shop nobody else. Two of the list may no longer. */
async function customersOf(made: Made, persons: readonly Person[]): Promise<Customer[]> {
  const { admin, scope } = made;
  const own = new Map<string, Person>();
  for (const [place, person] of persons.entries()) {
    own.set(await enter(made, person, { status: 'ACTIVE' }), person);
    await chooseLevel(made, person, place);
  }
  const { edges } = await admin.query<{
    edges: { node: { id: string; hasAccount: boolean; business: object | null } }[];
  }>(
    '{ members(status: ACTIVE, first: 200) { edges { node { id hasAccount business { legalName } } } } }',
    {},
    scope,
  );
  const members = edges.map(({ node }) => node);
  const [suspended, left] = members
    .filter(({ hasAccount, business }) => !hasAccount && business === null)
    .slice(-2);
  const change = 'changeMember(input: ChangeMemberInput!)';
  const gone = [
    { memberId: suspended?.id, status: 'SUSPENDED' },
    { memberId: left?.id, status: 'LEFT' },
  ];
  for (const input of gone) await admin.act(change, 'Member', 'id', { input }, scope);
  return members
    .filter(({ id, business }) => business === null && !gone.some(({ memberId }) => memberId === id))
    .filter(({ id }) => made.data.create['flow'] !== 'AGENCY' || own.has(id))
    .map(({ id }) => ({ memberId: id, ...(own.has(id) && { person: own.get(id) as Person }) }));
}
