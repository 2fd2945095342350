import type { Setting } from './setting.ts';

export async function chooseReminders({ collective, people }: Setting): Promise<void> {
  await people.member.gql(
    'mutation($input: ChooseRemindersInput!) { chooseReminders(input: $input) { __typename } }',
    { input: { choices: [{ kind: 'OPENING', byMail: true, byPush: false }] } },
    collective.scope,
  );
}

/** A browser that shows the person's notifications; the push service behind it is nobody's. */
export async function addDevice({ world, people }: Setting): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    `insert into push_devices (account_id, id, endpoint_hash, subscription, name)
     select id, gen_random_uuid(), uuid_send(id), '\\x00', 'Firefox' from accounts where email = $1 returning id`,
    [people.member.email],
  );
  return rows[0]?.id ?? '';
}
