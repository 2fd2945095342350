import { startWorld, type World } from '@cabas/testing';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function signUp(email: string, joining?: string) {
  const { signUp: answer } = await world.anyone().gql<{
    signUp: { __typename: string; fields?: { path: string; code: string }[] };
  }>('mutation($input: SignUpInput!) { signUp(input: $input) { __typename ... on InvalidInput { fields { path code } } } }', { input: { email, password: 'trois-paniers-et-un-panais', givenName: 'Léa', familyName: 'Essai', joining } });
  return answer;
}
const linkTo = async (email: string) => {
  const [{ rows }] = [
    await world.admin.query<{ link: string }>(
      `select payload->'secret'->>'link' as link from outbox where kind = 'messaging.mail-requested' and payload->>'to' = $1`,
      [email],
    ),
  ];
  return rows[0]?.link;
};

describe('the confirmation mail', () => {
  it('leads back to the collective one came to join, whichever browser opens it', async () => {
    await signUp('lea@example.org', 'ptit-marche');
    expect(await linkTo('lea@example.org')).toMatch(/\/confirm\?token=[\w-]+&join=ptit-marche$/);
    await signUp('zoe@example.org');
    expect(await linkTo('zoe@example.org')).toMatch(/\/confirm\?token=[\w-]+$/);
  });

  it('leads nowhere else', async () => {
    expect(await signUp('max@example.org', '//evil.example')).toMatchObject({
      fields: [{ path: 'joining', code: 'INVALID' }],
    });
  });
});
