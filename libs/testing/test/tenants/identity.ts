import type { TestCollective } from '../../src/collective.ts';
import type { Person, World } from '../../src/world.ts';
import type { People, Setting } from './setting.ts';

const ROLE = {
  coordinator: 'COORDINATOR',
  treasurer: 'TREASURER',
  auditor: 'AUDITOR',
  expired: 'ADMIN',
} as const;

const STATUS = { suspended: 'SUSPENDED', former: 'LEFT', pending: 'PENDING' } as const;

/** They come in as members; what each is there is given last (`giveStanding`). */
export async function letPeopleJoin(collective: TestCollective, name: string): Promise<People> {
  const member = await collective.member(`Léa ${name}`);
  const coordinator = await collective.member(`Cora ${name}`);
  const treasurer = await collective.member(`Théo ${name}`);
  const auditor = await collective.member(`Aude ${name}`);
  const suspended = await collective.member(`Sam ${name}`);
  const former = await collective.member(`Yves ${name}`);
  const pending = await collective.member(`Paul ${name}`);
  const expired = await collective.member(`Élise ${name}`);
  return { member, coordinator, treasurer, auditor, suspended, former, pending, expired };
}

/** A second person acts for a member. */
export async function shareHousehold({ world, collective, name, people }: Setting): Promise<void> {
  const second = await world.person(`Lou ${name}`);
  await people.coordinator.gql(
    'mutation($input: InviteToHouseholdInput!) { inviteToHousehold(input: $input) { __typename } }',
    { input: { email: second.email } },
    collective.scope,
  );
  await second.gql('mutation($token: String!) { acceptInvitation(token: $token) { __typename } }', {
    token: await world.linkToken(second.email, 'invite-household'),
  });
}

/** Each one's role and status, given by the admin; and the session that ends by itself. */
export async function giveStanding({ world, collective, people }: Setting): Promise<void> {
  const changes = [
    ...Object.entries(ROLE).map(([who, role]) => [who as keyof People, { roles: [role] }] as const),
    ...Object.entries(STATUS).map(([who, status]) => [who as keyof People, { status }] as const),
  ];
  for (const [who, change] of changes)
    await collective.do(
      'mutation($input: ChangeMemberInput!) { changeMember(input: $input) { __typename } }',
      'Member',
      { input: { memberId: await membershipIdOf(world, collective, people[who]), ...change } },
    );
  await world.admin.query(
    `update sessions s set expires_at = clock_timestamp() - interval '1 second' from accounts a where a.id = s.account_id and lower(a.email) = lower($1)`,
    [people.expired.email],
  );
}

export async function membershipIdOf(
  world: World,
  collective: TestCollective,
  person: Person,
): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    'select m.id from memberships m join accounts a on a.id = m.account_id where m.collective_id = $1 and lower(a.email) = lower($2)',
    [collective.id, person.email],
  );
  return rows[0]?.id ?? '';
}

/** Someone whom the admin wrote down and who has not come yet. */
export async function inviteMember({ collective, name }: Setting): Promise<string> {
  const { id } = await collective.do<{ id: string }>(
    'mutation($input: AddMemberInput!) { addMember(input: $input) { __typename ... on Member { id } } }',
    'Member',
    {
      input: {
        givenName: 'Invitée',
        familyName: name,
        email: `invitee.${name.toLowerCase()}@example.org`,
        invite: true,
      },
    },
  );
  return id;
}
