import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Client, startWorld, type World } from '@cabas/testing';
import { buildOnce, killAll, spawnBuilt, startBuilt } from './built.ts';

let world: World;
beforeAll(async () => {
  buildOnce();
  world = await startWorld();
}, 120_000);
afterAll(async () => {
  killAll();
  await world.stop();
});

/** What nobody else is called, and no log may know. */
const SECRETS = {
  email: 'ornella.bellerophon@courriel.example',
  password: 'rutabaga-violet-des-7-collines',
  givenName: 'Ornella',
  familyName: 'Bellérophon',
  phone: '06 98 76 54 32',
  iban: 'FR76 3000 6000 0112 3456 7890 189',
  farmEmail: 'moulin.bellerophon@courriel.example',
  search: 'Théodebert',
};
const linesOf = (output: string) =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
/** A mail server that knows nobody, and repeats whom it does not know, as they do. */
async function refusingMailServer(): Promise<{ url: string; close: () => void }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 mail.test\r\n');
    socket.on('data', (bytes) => {
      const [, to] = /^RCPT TO:(<[^>]*>)/i.exec(String(bytes)) ?? [];
      socket.write(to === undefined ? '250 ok\r\n' : `550 5.1.1 ${to}: no such mailbox\r\n`);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
const until = async (what: string, look: () => boolean | Promise<boolean>) => {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    if (await look()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never: ${what}`);
};

it('name the request, the tenant, the account, the operation, how long and how much; never a person, a secret, an address', async () => {
  const mail = await refusingMailServer();
  const env = { REDIS_PREFIX: `${world.config.redisPrefix}-logs`, SMTP_URL: mail.url };
  const [api, worker] = [await startBuilt(world, 'api', env), await startBuilt(world, 'worker', env)];
  const who = new Client(`http://127.0.0.1:${api.port}`);
  const { email, password, givenName, familyName, phone } = SECRETS;
  await who.gql('mutation($input: SignUpInput!) { signUp(input: $input) { __typename } }', {
    input: { email, password, givenName, familyName, locale: 'fr' },
  });
  const token = await world.linkToken(email, 'confirm-email');
  await who.fetch(`/confirm?token=${token}`);
  await who.gql('mutation($token: String!) { confirmEmail(token: $token) { __typename } }', { token });
  await who.gql('mutation($input: LogInInput!) { logIn(input: $input) { __typename } }', {
    input: { email, password },
  });
  const cameIn = who.requestId;
  const stranger = new Client(`http://127.0.0.1:${api.port}`);
  await stranger.gql('mutation($input: LogInInput!) { logIn(input: $input) { __typename } }', {
    input: { email, password: `${password}?` },
  });
  const guessed = stranger.requestId;
  await who.gql('mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }', {
    input: { givenName, familyName, phone },
  });
  const session = who.cookie ?? '';
  const { createCollective: market } = await who.gql<{ createCollective: { id: string } }>(
    'mutation($input: CreateCollectiveInput!) { createCollective(input: $input) { __typename ... on CollectiveCard { id } } }',
    { input: { name: 'Panier', kind: 'ASSOCIATION', flow: 'DIRECT' } },
  );
  const scope = `collective:${market.id}`;
  await who.gql(
    'mutation Ornella($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
    { input: { paymentNote: `Virement : ${SECRETS.iban}`, contactEmail: email } },
    scope,
  );
  const changed = who.requestId;
  await who.raw(
    `query Bellérophon { members(search: "${SECRETS.search}") { edges { node { email phone } } } }`,
    {},
    scope,
  ); // no name: refused
  await who.gql(`{ members(search: "${SECRETS.search}") { edges { node { email phone } } } }`, {}, scope);
  const read = who.requestId;
  const { addProducer } = await who.gql<{ addProducer: { producerId: string } }>(
    'mutation($input: AddProducerInput!) { addProducer(input: $input) { __typename ... on Participation { producerId } } }',
    { input: { name: `Moulin ${familyName}`, email: SECRETS.farmEmail, phone } },
    scope,
  );
  await who.gql(
    'mutation($id: UUID!) { inviteProducer(producerId: $id) { __typename } }',
    { id: addProducer.producerId },
    scope,
  );
  const file = `Prénom;Nom;Email\n${givenName};${familyName};${email}\n`;
  await who.fetch(
    `/files/c/${market.id}/imports?kind=MEMBERS&fileName=${encodeURIComponent(`${familyName}.csv`)}`,
    { method: 'POST', body: file },
  );
  await who.fetch(`/${encodeURIComponent(email)}?phone=${phone}`, {
    headers: { 'user-agent': givenName, referer: `http://x/?token=${token}` },
  });
  // what breaks inside is told without what it was given
  await world.admin.query('alter table memberships rename column phone to telephone');
  await who.raw(
    'mutation($input: AddMemberInput!) { addMember(input: $input) { __typename } }',
    { input: { givenName, familyName, email: SECRETS.farmEmail, phone } },
    scope,
  );
  const broken = who.requestId;
  await stranger.raw('{ members { edges { node { email } } } }', {}, scope);
  const shut = stranger.requestId;
  await world.admin.query('alter table memberships rename column telephone to phone');
  // an event that says which request it comes from
  await world.admin.query(
    `insert into outbox (id, kind, payload) values (gen_random_uuid(), 'messaging.mail-requested', $1)`,
    [{ to: email, template: 'reset-password', locale: 'fr', values: { name: givenName }, causedBy: changed }],
  );
  await world.admin.query('notify cabas_outbox');
  await until('its mail fails', () => worker.output().includes(changed));
  await until('the last line', () => api.output().includes(shut));
  await api.stop();
  await worker.stop();
  mail.close();

  const [requests, jobs] = [linesOf(api.output()), linesOf(worker.output())];
  const lineOf = (requestId: string) =>
    requests.find((line) => line['requestId'] === requestId && line['msg'] === 'request');
  const { rows } = await world.admin.query<{ id: string }>('select id from accounts where email = $1', [
    email,
  ]);
  expect(lineOf(changed)).toMatchObject({
    operation: 'changeCollective',
    collective: market.id,
    account: rows[0]?.id,
    method: 'POST',
    path: '/graphql',
    status: 200,
    ms: expect.any(Number) as number,
    statements: expect.any(Number) as number,
  });
  // who came in, who tried to, and what was kept shut
  const account = rows[0]?.id;
  expect(lineOf(cameIn)).toMatchObject({ operation: 'logIn', about: account, outcome: 'signed-in' });
  expect(lineOf(guessed)).toMatchObject({ operation: 'logIn', about: account, refused: 'WRONG_CREDENTIALS' });
  expect(lineOf(guessed)).not.toHaveProperty('outcome');
  expect(lineOf(shut)).toMatchObject({ operation: 'members', refused: 'UNAUTHENTICATED' });
  expect(lineOf(changed)).not.toHaveProperty('refused');
  expect(Number(lineOf(changed)?.['statements'])).toBeGreaterThan(1);
  expect(lineOf(read)).toMatchObject({
    operation: 'members',
    collective: market.id,
    statements: expect.any(Number) as number,
  });
  expect(Number(lineOf(read)?.['statements'])).toBeGreaterThan(0);
  expect(requests.find((line) => line['path'] === '/files/c/:collectiveId/imports')).toMatchObject({
    collective: market.id,
    method: 'POST',
  });
  expect(
    requests
      .filter((line) => line['requestId'] === broken)
      .map(({ msg }) => msg)
      .sort(),
  ).toEqual(['request', 'unexpected error']);
  expect(jobs.find((line) => line['msg'] === 'job failed')).toMatchObject({
    job: 'messaging.mail-requested',
    err: { message: expect.stringContaining('no such mailbox') as string },
    id: expect.any(String) as string,
    ms: expect.any(Number) as number,
  });
  expect(jobs.some((line) => line['collective'] === market.id)).toBe(true);
  expect(jobs.some((line) => line['causedBy'] === changed)).toBe(true);

  const said = `${api.output()}\n${worker.output()}`;
  const never = [
    ...Object.values(SECRETS),
    token,
    session.split('=')[1] ?? '',
    'Ornella',
    '698765432',
    'courriel.example',
    'FR763000',
    'Bell%C3%A9',
    world.config.databaseUrl.split(':')[2]?.split('@')[0] ?? '',
  ];
  for (const secret of never)
    expect({ secret, told: secret !== '' && said.toLowerCase().includes(secret.toLowerCase()) }).toEqual({
      secret,
      told: false,
    });
}, 90_000);

it('tell a start that fails, without the passwords of its settings', async () => {
  for (const settings of [
    { DATABASE_URL: 'postgres://cabas_app:hunter2-hunter2@127.0.0.1:1/cabas' },
    { DATABASE_URL: 'postgres://cabas_app:hunter2-hunter2@127.0.0.1:99999/cabas' },
    {
      REDIS_URL: 'redis://:hunter2-hunter2@127.0.0.1:99999',
      DATABASE_URL: 'postgres://cabas_app:hunter2-hunter2@127.0.0.1:1/cabas',
    },
    { NODE_ENV: 'production', DATABASE_URL: 'postgres://cabas_app:hunter2-hunter2@db.example/cabas' },
  ]) {
    const { started, code, output } = await spawnBuilt('api', {
      NODE_ENV: 'test',
      SMTP_URL: 'smtp://127.0.0.1:1',
      ...settings,
    });
    expect([started, code]).toEqual([false, 1]);
    expect(output()).not.toContain('hunter2');
    // what hung on the start may still say a word after it
    expect(linesOf(output()).filter(({ level }) => level === 60)).toMatchObject([{ msg: 'not started' }]);
  }
}, 60_000);
