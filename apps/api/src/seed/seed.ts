import { writeFile } from 'node:fs/promises';
import type { BackStage } from './back-stage.ts';
import { logIn, signUp } from './accounts.ts';
import { importMembers, makeCollective, type Made } from './collective.ts';
import { collectives, type CollectiveData } from './data/collectives.ts';
import { cidrerie, moulin, rucher } from './data/shared-farms.ts';
import { demo, inventPeople, PASSWORD } from './data/people.ts';
import { SharedFarm } from './farms.ts';
import { fillSale, weigh, type Customer } from './orders.ts';
import { closeSale, handOut, issueDocuments, moveBack } from './past.ts';
import { each, type Person } from './person.ts';
import { Random } from './random.ts';
import { hasOpenSale, offersOf, openSale } from './sales.ts';

const FOUNDERS = {
  tilleul: demo.admin,
  nahon: demo.nahon,
  haies: demo.haies,
  reserve: demo.reserve,
} as const;
const SEED = 20_260_912;

/** Fills an empty installation; in a filled one, opens a sale where none is open. Either way writes the sample accounts. */
export async function seed(url: string, stage: BackStage, accountsFile: string | undefined): Promise<string> {
  const known = await logIn(url, demo.staff.email);
  if (known === undefined) await fill(url, stage);
  else await refresh(url);
  if (accountsFile !== undefined)
    await writeFile(accountsFile, `${JSON.stringify(sampleAccounts(), null, 2)}\n`);
  return known === undefined ? 'sample data written' : 'sample data kept';
}

async function fill(url: string, stage: BackStage): Promise<void> {
  const random = new Random(SEED);
  const taken = new Set<string>();
  const join = (who: Parameters<typeof signUp>[2]) => signUp(url, stage, who);
  const [m, r, c, coordinator, treasurer, member] = (await each(
    [demo.moulin, demo.rucher, demo.cidrerie, demo.coordinator, demo.treasurer, demo.member],
    2,
    join,
  )) as [Person, Person, Person, Person, Person, Person];
  const shared = {
    moulin: new SharedFarm(moulin, demo.moulin, m),
    rucher: new SharedFarm(rucher, demo.rucher, r),
    cidrerie: new SharedFarm(cidrerie, demo.cidrerie, c),
  };
  for (const data of collectives) {
    const made = await makeCollective(await join(FOUNDERS[data.key as keyof typeof FOUNDERS]), data);
    for (const farm of data.shared) await shared[farm.key as keyof typeof shared].join(made, stage);
    const people = inventPeople(random, data.towns, data.memberCount, taken);
    const own = people.filter(({ email }) => email !== '').slice(0, 3);
    const persons = await each(own, 2, join);
    if (data.key === 'tilleul') {
      await enter(made, coordinator, ['COORDINATOR', 'MEMBER']);
      await enter(made, treasurer, ['TREASURER', 'MEMBER']);
    }
    if (data.key === 'tilleul' || data.key === 'nahon') persons.push(member);
    await fillCollective(made, stage, random, persons, people);
  }
  await join(demo.staff);
  await stage.nameStaff(demo.staff.email);
}

/** Somebody joins; an admin says in which roles. Their membership. */
async function enter(
  { admin, scope, data }: Made,
  person: Person,
  roles: readonly string[] = ['MEMBER'],
): Promise<string> {
  const { id } = await person.act('joinCollective(slug: String!)', 'ViewerMembership', 'id', {
    slug: data.create['slug'],
  });
  await admin.act(
    'changeMember(input: ChangeMemberInput!)',
    'Member',
    'id',
    { input: { memberId: id, status: 'ACTIVE', roles } },
    scope,
  );
  return id;
}

async function fillCollective(
  made: Made,
  stage: BackStage,
  random: Random,
  persons: readonly Person[],
  people: Parameters<typeof importMembers>[1],
): Promise<void> {
  // The sales of the past are opened before the list comes, so that they announce themselves to nobody.
  const past = await each(
    made.data.sales.filter(({ state }) => state !== 'OPEN'),
    1,
    (sale, place) => openSale(made, sale, place),
  );
  await importMembers(made, people);
  const customers = await customersOf(made, persons);
  for (const sale of past) {
    const orders = await fillSale(made, sale, await offersOf(made, sale.id), customers, random);
    await closeSale(made, sale);
    await moveBack(made, sale, stage);
    if (sale.data.state === 'TODAY') await weigh(made, orders, 0.4, random);
    if (sale.data.state !== 'HANDED_OUT') continue;
    await weigh(made, orders, 1, random);
    await handOut(made, sale, stage);
    await issueDocuments(
      made,
      sale.distributions.map(({ id }) => id),
    );
  }
  for (const data of made.data.sales.filter(({ state }) => state === 'OPEN')) {
    const sale = await openSale(made, data);
    await fillSale(made, sale, await offersOf(made, sale.id), customers, random);
  }
}

/** Everyone who may be ordered for; those with an account order by themselves. */
async function customersOf(made: Made, persons: readonly Person[]): Promise<Customer[]> {
  const own = new Map<string, Person>();
  for (const person of persons) own.set(await enter(made, person), person);
  const { edges } = await made.admin.query<{ edges: { node: { id: string } }[] }>(
    '{ members(status: ACTIVE, first: 200) { edges { node { id } } } }',
    {},
    made.scope,
  );
  return edges.map(({ node: { id } }) => ({
    memberId: id,
    ...(own.has(id) && { person: own.get(id) as Person }),
  }));
}

async function refresh(url: string): Promise<void> {
  for (const data of collectives) {
    const admin = await logIn(url, FOUNDERS[data.key as keyof typeof FOUNDERS].email);
    if (admin !== undefined) await openAnother(admin, data);
  }
}

async function openAnother(admin: Person, data: CollectiveData): Promise<void> {
  const { memberships } = await admin.query<{ memberships: { collective: { id: string; slug: string } }[] }>(
    '{ viewer { memberships { collective { id slug } } } }',
  );
  const id = memberships.find(({ collective }) => collective.slug === data.create['slug'])?.collective.id;
  const open = data.sales.find(({ state }) => state === 'OPEN');
  const scope = `collective:${id}`;
  if (id === undefined || open === undefined || (await hasOpenSale({ admin, scope }))) return;
  const points = await admin.query<{ id: string; active: boolean }[]>(
    '{ pickupPoints { id active } }',
    {},
    scope,
  );
  const { repeat: _, ...once } = open;
  await openSale(
    {
      data,
      id,
      scope,
      admin,
      points: points.filter(({ active }) => active).map((point) => point.id),
      farms: new Map(),
    },
    once,
  );
}

function sampleAccounts(): object[] {
  const account = (role: string, { email }: { email: string }, where: string) => ({
    role,
    email,
    password: PASSWORD,
    where,
  });
  return [
    account('admin', demo.admin, 'Le P’tit Marché du Tilleul'),
    account('coordinator', demo.coordinator, 'Le P’tit Marché du Tilleul'),
    account('treasurer', demo.treasurer, 'Le P’tit Marché du Tilleul'),
    account('member', demo.member, 'Le P’tit Marché du Tilleul, Les Paniers du Nahon'),
    account('producer', demo.moulin, 'Le Moulin de Chanteloup, vendu dans trois collectifs'),
    account('producer', demo.cidrerie, 'Cidrerie de la Haie-Basse, vendue dans deux collectifs'),
    account('admin', demo.nahon, 'Les Paniers du Nahon'),
    account('admin', demo.haies, 'Panier des Haies'),
    account('admin', demo.reserve, 'La Réserve en vrac'),
    account('staff', demo.staff, 'équipe de la plateforme'),
  ];
}
