import pg from 'pg';
import { makeSiret } from '@cabas/kernel';
import type { Person, TestCollective, World } from '@cabas/testing';
import { verifyDocuments } from '../src/data-access/verify-documents.ts';
import { verifyLedger } from '../src/data-access/verify-ledger.ts';
import type { DocumentSnapshot } from '../src/papers/document-snapshot.ts';

/** A kitchen that buys, as it is typed. */
export function aBusiness(name: string, seed: number, more: object = {}) {
  return {
    legalName: name,
    siret: makeSiret(seed),
    addressLine1: '3 rue Grande',
    postcode: '36000',
    city: 'Châteauroux',
    ...more,
  };
}

/** What the collective writes down of a member; answered as it came. */
export async function setBusiness(
  at: TestCollective,
  person: Person,
  business: object | null,
): Promise<{ __typename: string; fields?: { path: string; code: string }[]; business?: object | null }> {
  const memberId = await memberIdOf(at, person);
  const { setMemberBusiness } = await at.admin.gql<{ setMemberBusiness: { __typename: string } }>(
    `mutation($input: SetMemberBusinessInput!) { setMemberBusiness(input: $input) { __typename
       ... on Member { business { legalName siret vatNumber electronicAddress paymentDays grouped } } ... on InvalidInput { fields { path code } } } }`,
    { input: { memberId, business } },
    at.scope,
  );
  return setMemberBusiness;
}

export async function memberIdOf({ world, id }: TestCollective, person: Person): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    'select m.id from memberships m join accounts a on a.id = m.account_id where m.collective_id = $1 and a.email = $2',
    [id, person.email],
  );
  return rows[0]?.id ?? '';
}

/** Issued documents of a collective with what they say, in the order of their numbers. */
export async function snapshots(
  world: World,
  { id }: TestCollective,
): Promise<{ id: string; kind: string; number: string; snapshot: DocumentSnapshot }[]> {
  const { rows } = await world.admin.query<{
    id: string;
    kind: string;
    number: string;
    snapshot: DocumentSnapshot;
  }>('select id, kind, number, snapshot from documents where collective_id = $1 order by series, sequence', [
    id,
  ]);
  return rows;
}

/** What the ledger says members owe, in one book or all. */
export async function owed(world: World, { id }: TestCollective): Promise<number> {
  const { rows } = await world.admin.query<{ cents: number }>(
    `select coalesce(sum(cents), 0)::int as cents from ledger_postings where collective_id = $1 and account = 'MEMBER'`,
    [id],
  );
  return rows[0]?.cents ?? Number.NaN;
}

/** What `npm run verify` finds wrong with documents and the ledger. */
export async function brokenIn({ config }: World): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  try {
    return [...(await verifyDocuments(client)).broken, ...(await verifyLedger(client)).broken];
  } finally {
    await client.end();
  }
}
