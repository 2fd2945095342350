import { createCollective, startWorld, type Client, type Person, type World } from '@cabas/testing';
import { act, logIn, viewer } from './acts.ts';
import { letProofGrowOld, PASSWORD } from './security-acts.ts';

let world: World;
let people = 0;
beforeAll(async () => void (world = await startWorld()));
afterAll(async () => world.stop());

const fresh = () => `neuve.${(people += 1)}@example.org`;
const ask = (person: Person, email: string) =>
  act(person, 'changeEmail(input: $input)', '$input: ChangeEmailInput!', { input: { email } });
const open = async (
  call: 'confirmNewEmail' | 'undoEmailChange',
  token: string,
  client: Client = world.anyone(),
) =>
  (
    await client.gql<{ answer: { __typename: string; code?: string } }>(
      `mutation($token: String!) { answer: ${call}(token: $token) { __typename ... on Refused { code } } }`,
      { token },
    )
  ).answer;
const move = async (person: Person, from: string, to: string) => {
  expect(await ask(person, to)).toEqual({ __typename: 'Done' });
  expect(await open('confirmNewEmail', await world.linkToken(to, 'new-address'))).toEqual({
    __typename: 'Done',
  });
  const back = await world.linkToken(from, 'address-changed'); // once the mail has left, nobody reads it here
  await world.settle();
  return back;
};
const mailsTo = async (email: string) =>
  (await world.mails()).filter(({ to }) => to === email).map(({ template }) => template);

it('counts only once the new mailbox answered; then one logs in with it, and no longer with the former one', async () => {
  const lea = await world.person('Léa');
  const to = fresh();
  expect(await ask(lea, to)).toEqual({ __typename: 'Done' });
  expect(await viewer(lea)).toEqual({ email: lea.email });
  expect(await mailsTo(lea.email)).not.toContain('address-changed');
  expect(await open('confirmNewEmail', await world.linkToken(to, 'new-address'))).toEqual({
    __typename: 'Done',
  });
  expect(await viewer(lea)).toEqual({ email: to });
  expect(await logIn(world.anyone(), to, PASSWORD)).toMatchObject({ __typename: 'Viewer' });
  expect(await logIn(world.anyone(), lea.email, PASSWORD)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
  expect(await mailsTo(lea.email)).toContain('address-changed');
});

it('is sensitive, and its links work once', async () => {
  const lea = await world.person('Léa');
  await letProofGrowOld(world, lea);
  expect(await ask(lea, fresh())).toMatchObject({ code: 'REAUTHENTICATION_REQUIRED' });
  const theo = await world.person('Théo');
  const to = fresh();
  await ask(theo, to);
  const token = await world.linkToken(to, 'new-address');
  await open('confirmNewEmail', token);
  expect(await open('confirmNewEmail', token)).toMatchObject({ code: 'LINK_EXPIRED' });
  expect(await open('undoEmailChange', token)).toMatchObject({ code: 'LINK_EXPIRED' });
});

it('says what is wrong with an address, and nothing of who has it', async () => {
  const [lea, theo] = [await world.person('Léa'), await world.person('Théo')];
  expect(await ask(lea, 'pas une adresse')).toMatchObject({
    fields: [{ path: 'email', code: 'NOT_AN_EMAIL' }],
  });
  expect(await ask(lea, lea.email.toUpperCase())).toMatchObject({
    fields: [{ path: 'email', code: 'SAME_EMAIL' }],
  });
  expect(await ask(lea, theo.email)).toEqual({ __typename: 'Done' });
  expect(await mailsTo(theo.email)).toContain('address-in-use');
  expect(await mailsTo(theo.email)).not.toContain('new-address');
});

it('does not take an address that became someone’s meanwhile, and a sign-up nobody confirmed gives way', async () => {
  const [lea, theo] = [await world.person('Léa'), await world.person('Théo')];
  const [taken, claimed] = [fresh(), fresh()];
  await ask(lea, taken);
  const late = await world.linkToken(taken, 'new-address');
  await world.person('Rose', taken);
  expect(await open('confirmNewEmail', late)).toMatchObject({ code: 'LINK_EXPIRED' });
  expect(await viewer(lea)).toEqual({ email: lea.email });
  const input = { email: claimed, password: PASSWORD, givenName: 'Intrus', familyName: 'Essai' };
  await world
    .anyone()
    .gql('mutation($input: SignUpInput!) { signUp(input: $input) { __typename } }', { input });
  const squatter = await world.linkToken(claimed, 'confirm-email');
  await move(theo, theo.email, claimed);
  expect(await viewer(theo)).toEqual({ email: claimed });
  await world
    .anyone()
    .gql('mutation($token: String!) { confirmEmail(token: $token) { __typename } }', { token: squatter });
  expect(await viewer(theo)).toEqual({ email: claimed });
  expect(await logIn(world.anyone(), claimed, PASSWORD)).toMatchObject({
    __typename: 'Viewer',
    email: claimed,
  });
});

it('reaches the collectives that knew the former address, which write it down without either', async () => {
  const market = await createCollective(world, 'Adresse');
  const lea = await market.member('Léa');
  const to = fresh();
  await move(lea, lea.email, to);
  const { rows } = await world.admin.query<{ email: string; key: string }>(
    'select email, email_key as key from memberships where collective_id = $1 and email_key = $2',
    [market.id, to],
  );
  expect(rows).toEqual([{ email: to, key: to }]);
  const { rows: log } = await world.admin.query<{ line: string }>(
    `select to_jsonb(e)::text as line from audit_entries e where action = 'member.readdressed' and collective_id = $1`,
    [market.id],
  );
  expect(log).toHaveLength(1);
  expect(log[0]?.line).not.toMatch(/@/);
});

it('is taken back by the former mailbox within a week: everybody out, and the password is gone', async () => {
  const lea = await world.person('Léa');
  const to = fresh();
  const back = await move(lea, lea.email, to);
  expect(await open('undoEmailChange', back)).toEqual({ __typename: 'Done' });
  expect(await viewer(lea)).toBeNull();
  for (const email of [lea.email, to])
    expect(await logIn(world.anyone(), email, PASSWORD)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
  const { rows } = await world.admin.query('select 1 from accounts where email_key = $1', [lea.email]);
  expect(rows).toHaveLength(1);
});

it('moved twice, the first mailbox still has its way back, and it outweighs the second', async () => {
  const lea = await world.person('Léa');
  const [one, two] = [fresh(), fresh()];
  const first = await move(lea, lea.email, one);
  const second = await move(lea, one, two);
  expect(await open('undoEmailChange', first)).toEqual({ __typename: 'Done' });
  expect(await open('undoEmailChange', second)).toMatchObject({ code: 'LINK_EXPIRED' });
  const { rows } = await world.admin.query<{ email: string }>(
    'select email from accounts where email_key = $1',
    [lea.email],
  );
  expect(rows).toEqual([{ email: lea.email }]);
});

it('keeps no way back after a week', async () => {
  const lea = await world.person('Léa');
  const back = await move(lea, lea.email, fresh());
  await world.admin.query(
    `update account_tokens set expires_at = expires_at - interval '7 days' where purpose = 'UNDO_EMAIL'`,
  );
  expect(await open('undoEmailChange', back)).toMatchObject({ code: 'LINK_EXPIRED' });
});
