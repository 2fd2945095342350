import { createCollective, placeOrder, type TestCollective, type TestSale } from './collective.ts';
import { legalIdentity } from './farm.ts';
import type { Person, World } from './world.ts';

const START = `mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename ... on DocumentRun { id total done status } ... on Refused { code message } } }`;
let farms = 0;

/** A collective with two farms and two places, and what it needs to write papers. */
export async function collectiveWithPapers(world: World, name: string, paperwork: string, more: object = {}) {
  const at = await createCollective(world, name, more);
  await Promise.all([at.point('Halle'), at.point('Gare')]);
  farms += 2;
  const emails = [`jardin${farms}@example.org`, `four${farms}@example.org`] as const;
  const garden = await at.producer('Les Jardins', emails[0]);
  const oven = await at.producer('Le Four', emails[1]);
  await at.product(garden, 'Carottes', 249, { sellingMode: 'WEIGHT', step: 100 });
  await at.product(oven, 'Pain', 333);
  await at.product(oven, 'Brioche', 471, { vatCategory: 'INTERMEDIATE' });
  await at.do(
    'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
    'Collective',
    {
      input: { paperwork, legal: legalIdentity('Association des Paniers', farms) },
    },
  );
  return { at, garden, oven, emails };
}

/** Each orders a little more than the one before. */
export async function everyoneOrders(
  at: TestCollective,
  sale: TestSale,
  people: readonly Person[],
  point = 0,
): Promise<void> {
  for (const [i, person] of people.entries()) {
    const lines = [
      ['Carottes', 700 + 100 * i],
      ['Pain', 1],
      ['Brioche', 2],
    ] as const;
    const wanted = lines.map(([name, quantity]) => ({ offerId: sale.offers.get(name)?.id ?? '', quantity }));
    await placeOrder(person, at, sale.distributions[point]?.id ?? '', wanted);
  }
}

export async function handOut(at: TestCollective, { distributions }: TestSale): Promise<void> {
  for (const { id } of distributions) {
    await at.close(id);
    await at.handOut(id);
  }
}

/** What the treasurer's click answers. */
export async function startDocuments(
  at: TestCollective,
  id = '',
): Promise<{ __typename: string; code?: string; message?: string; total?: number }> {
  const answer = await at.admin.gql<{ startDocumentRun: { __typename: string } }>(START, { id }, at.scope);
  return answer.startDocumentRun;
}

/** Each series of a collective with its sequence numbers. */
export async function sequencesBySeries({
  world,
  id,
}: TestCollective): Promise<{ series: string; sequences: number[] }[]> {
  const found = await world.admin.query<{ series: string; sequences: number[] }>(
    'select series, array_agg(sequence order by sequence) as sequences from documents where collective_id = $1 group by series order by series',
    [id],
  );
  return found.rows;
}

export const unbroken = (length: number): number[] => Array.from({ length }, (_, i) => i + 1);

/** A day goes by for accounts that wait. Their rows never change, so time is moved behind the trigger's back. */
export async function letHoldPass({ world, id }: TestCollective): Promise<void> {
  await world.admin.query(`set session_replication_role = replica`);
  await world.admin.query(
    `update bank_accounts set at = at - interval '25 hours', held_until = held_until - interval '25 hours' where collective_id = $1`,
    [id],
  );
  await world.admin.query(`set session_replication_role = origin`);
}

/** Lines of a small order. */
export const basketOf = (sale: TestSale): { offerId: string; quantity: number }[] => [
  { offerId: sale.offers.get('Pain')?.id ?? '', quantity: 1 },
];
