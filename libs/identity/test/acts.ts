import type { Client, Person, World } from '@cabas/testing';

/** What a mutation answered: its type, and the code of a problem. */
export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
  readonly [field: string]: unknown;
}

const PROBLEMS =
  '__typename ... on Refused { code message } ... on InvalidInput { code fields { path code } }';

/** Sends one mutation, named as in the schema; asks for problems and for `more` of a success. */
export async function act(
  client: Client,
  call: string,
  parameters: string,
  variables: object,
  more = '',
  scope?: string,
): Promise<Answer> {
  const name = /^\w+/.exec(call)?.[0] ?? '';
  const known = (
    NOT_INVALID.has(name) ? PROBLEMS.replace(/ \.\.\. on InvalidInput.*/, '') : PROBLEMS
  ).replace(NOT_REFUSED.has(name) ? / \.\.\. on Refused \{[^}]*\}/ : /$^/, '');
  const data = await client.gql<Record<string, Answer>>(
    `mutation${parameters && `(${parameters})`} { answer: ${call} { ${known} ${more} } }`,
    variables,
    scope,
  );
  return data['answer'] as Answer;
}
const NOT_INVALID = new Set([
  'confirmEmail',
  'joinCollective',
  'acceptInvitation',
  'inviteMember',
  'signInWithCode',
  'signInWithLink',
  'startSecondFactor',
  'confirmSecondFactor',
  'renewRecoveryCodes',
  'switchOffSecondFactor',
  'endSession',
]);
const NOT_REFUSED = new Set(['signUp', 'requestPasswordReset', 'updateProfile', 'endSession']);

export const signUp = (client: Client, email: string, password: string, names: object = {}) =>
  act(client, 'signUp(input: $input)', '$input: SignUpInput!', {
    input: { email, password, givenName: 'Léa', familyName: 'Moreau', ...names },
  });

export const logIn = (client: Client, email: string, password: string) =>
  act(
    client,
    'logIn(input: $input)',
    '$input: LogInInput!',
    { input: { email, password } },
    '... on Viewer { email memberships { id } }',
  );

export const viewer = async (client: Client) =>
  (await client.gql<{ viewer: { email: string } | null }>('{ viewer { email } }')).viewer;

export interface Founded {
  readonly id: string;
  readonly slug: string;
  readonly scope: string;
}

export async function found(founder: Person, name: string, more: object = {}): Promise<Founded> {
  const input = { name, kind: 'CIVAM', flow: 'DIRECT', ...more };
  const answer = await act(
    founder,
    'createCollective(input: $input)',
    '$input: CreateCollectiveInput!',
    { input },
    '... on CollectiveCard { id slug }',
  );
  const { id, slug } = answer as unknown as { id: string; slug: string };
  return { id, slug, scope: `collective:${id}` };
}

export const join = (person: Person, slug: string) =>
  act(
    person,
    'joinCollective(slug: $slug)',
    '$slug: String!',
    { slug },
    '... on ViewerMembership { id status roles collective { slug } }',
  );

export const addMember = (admin: Person, { scope }: Founded, input: object) =>
  act(
    admin,
    'addMember(input: $input)',
    '$input: AddMemberInput!',
    { input: { givenName: 'Paul', familyName: 'Henry', ...input } },
    '... on Member { id status email hasAccount }',
    scope,
  );

export const changeMember = (admin: Person, { scope }: Founded, input: object) =>
  act(
    admin,
    'changeMember(input: $input)',
    '$input: ChangeMemberInput!',
    { input },
    '... on Member { id status roles }',
    scope,
  );

export const accept = (person: Person, token: string) =>
  act(
    person,
    'acceptInvitation(token: $token)',
    '$token: String!',
    { token },
    '... on InvitationAccepted { kind collectiveId collectiveSlug producerId }',
  );

export interface ListedMember {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly status: string;
  readonly hasAccount: boolean;
}

export async function listMembers(person: Person, { scope }: Founded, variables: object = {}) {
  const { members } = await person.gql<{
    members: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: ListedMember }[];
    };
  }>(
    `query($search: String, $status: MembershipStatus, $first: Int, $after: String) { members(search: $search, status: $status, first: $first, after: $after) {
       totalCount pageInfo { hasNextPage endCursor } edges { node { id givenName familyName email phone status hasAccount } } } }`,
    variables,
    scope,
  );
  return { ...members, nodes: members.edges.map(({ node }) => node) };
}

/** The person's own membership in a collective. */
export async function ownMembership(
  world: World,
  person: Person,
  { id }: Founded,
): Promise<{ id: string; status: string }> {
  const { rows } = await world.admin.query<{ id: string; status: string }>(
    'select m.id, m.status from memberships m join accounts a on a.id = m.account_id where a.email = $1 and m.collective_id = $2',
    [person.email, id],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`${person.email} is no member`);
  return row;
}
