import { readFileSync } from 'node:fs';
import type { Person, World } from '@cabas/testing';

export interface Group {
  readonly admin: Person;
  readonly id: string;
  readonly scope: string;
}

export type Answer = {
  __typename: string;
  code?: string;
  fields?: { path: string; code: string }[];
} & Record<string, unknown>;

/** A collective and the person who founded it. */
export async function found(world: World, name: string, extra: object = {}): Promise<Group> {
  const admin = await world.person(name.split(' ')[0] ?? name);
  const made = await mutate(
    admin,
    'createCollective($input: CreateCollectiveInput!)',
    'createCollective(input: $input)',
    '... on CollectiveCard { id }',
    {
      input: { name, kind: 'BUYING_GROUP', flow: 'DIRECT', ...extra },
    },
  );
  return { admin, id: String(made['id']), scope: `collective:${String(made['id'])}` };
}

const PROBLEMS = '__typename ... on Problem { code message }';
export const FIELDS = '... on InvalidInput { fields { path code } }';

/** One mutation: `signature` names the variables, `call` uses them. */
export async function mutate(
  person: Person,
  signature: string,
  call: string,
  selection: string,
  variables: object,
  scope?: string,
): Promise<Answer> {
  const parameters = /\(.*\)$/.exec(signature)?.[0] ?? '';
  const data = await person.gql<{ answer: Answer }>(
    `mutation${parameters} { answer: ${call} { ${PROBLEMS} ${selection} } }`,
    variables,
    scope,
  );
  return data.answer;
}

export function perform(
  person: Person,
  mutation: string,
  input: object,
  selection: string,
  scope: string,
): Promise<Answer> {
  const type = INPUTS[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  return mutate(
    person,
    `m($input: ${type}!)`,
    `${mutation}(input: $input)`,
    `${FIELDS} ${selection}`,
    { input },
    scope,
  );
}

const INPUTS: Readonly<Record<string, string>> = {
  addProduct: 'ProductInput',
  addFarmProduct: 'ProductInput',
  changeFarmProduct: 'ChangeProductInput',
  setFarmStock: 'SetStockInput',
  changeOwnFarmPage: 'ChangeFarmPageInput',
};

export async function addProducer(group: Group, name: string, email?: string): Promise<string> {
  const answer = await perform(
    group.admin,
    'addProducer',
    { name, email },
    '... on Participation { producerId }',
    group.scope,
  );
  return String(answer['producerId']);
}

export const PRODUCT = `... on Product { id name priceCents version vatRateBp active stock { available promised }
  listing { id priceCents salePriceCents active } }`;

export interface ShownProduct {
  id: string;
  name: string;
  reference: string | null;
  priceCents: number;
  version: number;
  producerId: string;
  organic: boolean;
  vatRateBp: number;
  sellingMode: string;
  stock: { available: number; promised: number } | null;
  listing: { id: string; priceCents: number | null; salePriceCents: number; active: boolean } | null;
}

export async function products(group: Group, filter: object = {}): Promise<ShownProduct[]> {
  const { products } = await group.admin.gql<{ products: { edges: { node: ShownProduct }[] } }>(
    `query($producerId: UUID, $search: String, $listedOnly: Boolean) {
       products(producerId: $producerId, search: $search, listedOnly: $listedOnly, first: 100) { edges { node {
         id name reference priceCents version producerId organic vatRateBp sellingMode stock { available promised }
         listing { id priceCents salePriceCents active } } } } }`,
    filter,
    group.scope,
  );
  return products.edges.map(({ node }) => node);
}

export interface Report {
  __typename?: string;
  toCreate: number;
  toUpdate: number;
  unchanged: number;
  refused: number;
  appliedAt: string | null;
  encoding: string;
  separator: string;
  lines: { line: number; verdict: string; label: string; understood: string; messages: string[] }[];
}
const REPORT =
  'toCreate toUpdate unchanged refused appliedAt encoding separator lines { line verdict label understood messages }';

/** Sends a file as a browser does; the dry run's id. */
export async function upload(
  group: Group,
  bytes: Uint8Array | string,
  query: Record<string, string>,
): Promise<{ status: number; id: string; code?: string }> {
  const response = await group.admin.fetch(
    `/files/c/${group.id}/imports?${new URLSearchParams(query).toString()}`,
    {
      method: 'POST',
      body: bytes as BodyInit,
      headers: { 'content-type': 'text/csv' },
    },
  );
  return { status: response.status, ...((await response.json()) as { id: string; code?: string }) };
}

export async function report(group: Group, id: string): Promise<Report | null> {
  const data = await group.admin.gql<{ import: Report | null }>(
    `query($id: UUID!) { import(id: $id) { ${REPORT} } }`,
    { id },
    group.scope,
  );
  return data.import;
}

export async function apply(group: Group, importId: string): Promise<Answer & Report> {
  return (await mutate(
    group.admin,
    'm($importId: UUID!)',
    'applyImport(importId: $importId)',
    `... on ImportReport { ${REPORT} }`,
    { importId },
    group.scope,
  )) as Answer & Report;
}

export function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../testing/fixtures/${name}`, import.meta.url));
}

/** The farm accepts the invitation of a collective: the person who keeps it from now on. */
export async function claim(world: World, group: Group, producerId: string, email: string): Promise<Person> {
  await mutate(
    group.admin,
    'm($producerId: UUID!)',
    'inviteProducer(producerId: $producerId)',
    '',
    { producerId },
    group.scope,
  );
  const farmer = await world.person('Odile', email);
  const token = await world.linkToken(email, 'invite-producer');
  const answer = await mutate(
    farmer,
    'm($token: String!)',
    'acceptInvitation(token: $token)',
    '... on InvitationAccepted { producerId }',
    { token },
  );
  if (answer['producerId'] !== producerId)
    throw new Error(`invitation not accepted: ${JSON.stringify(answer)}`);
  return farmer;
}
