import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { createApi } from '@cabas/api';
import { createWorker } from '@cabas/worker';
import {
  inContext,
  Relay,
  readConfig,
  systemContext,
  UnitOfWork,
  type Config,
  type JobRunner,
} from '@cabas/platform';
import { API_KEY, Client } from './client.ts';
import { createTestDatabase } from './database.ts';

/** A mail as it was asked for. */
interface Mail {
  readonly to: string;
  readonly template: string;
  readonly values: Record<string, string>;
  readonly attachments?: readonly { readonly name: string; readonly base64: string }[];
}

const SCHEMA = fileURLToPath(new URL('../../../schema.graphql', import.meta.url));
const DOCUMENTS = fileURLToPath(new URL('../../client/src/gql/persisted-documents.json', import.meta.url));
const PASSWORD = 'panier-de-carottes-42';
let people = 0;

/** A running API and worker on a database of their own. */
export class World {
  readonly url: string;
  readonly config: Config;
  /** Superuser connection: to look behind the scenes and to move time. */
  readonly admin: pg.Client;
  private readonly api: UnitOfWork;
  private readonly uow: UnitOfWork;
  private readonly runner: JobRunner;
  readonly stop: () => Promise<void>;

  constructor(parts: {
    url: string;
    config: Config;
    admin: pg.Client;
    api: UnitOfWork;
    uow: UnitOfWork;
    runner: JobRunner;
    stop: () => Promise<void>;
  }) {
    this.url = parts.url;
    this.api = parts.api;
    this.config = parts.config;
    this.admin = parts.admin;
    this.uow = parts.uow;
    this.runner = parts.runner;
    this.stop = parts.stop;
  }

  /** A stranger's client. */
  anyone(): Client {
    return new Client(this.url);
  }

  /** Someone signed up, confirmed and logged in through the public API; the link is read in the outbox. */
  async person(
    givenName: string,
    email = `${givenName
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '')}.${(people += 1)}@example.org`,
  ): Promise<Person> {
    const client = new Person(this.url, email, givenName);
    await client.gql(
      'mutation($input: SignUpInput!) { signUp(input: $input) { __typename ... on InvalidInput { fields { path code } } } }',
      { input: { email, password: PASSWORD, givenName, familyName: 'Essai', locale: 'fr' } },
    );
    const token = await this.linkToken(email, 'confirm-email');
    await client.gql('mutation($token: String!) { confirmEmail(token: $token) { __typename } }', { token });
    return client;
  }

  /** The token of the newest mail of a template to an address (its link's `token=`). */
  async linkToken(email: string, template: string): Promise<string> {
    const found = await this.admin.query<{ secret: Record<string, string> }>(
      `select payload->'secret' as secret from outbox where kind = 'messaging.mail-requested' and lower(payload->>'to') = lower($1)
         and payload->>'template' = $2 order by created_at desc, id desc limit 1`,
      [email, template],
    );
    const token = /[?&]token=([^&]+)/.exec(Object.values(found.rows[0]?.secret ?? {}).join(' '))?.[1];
    if (token === undefined) throw new Error(`no ${template} mail to ${email}`);
    return token;
  }

  /** Mails asked for so far: template and values, oldest first. */
  async mails(template?: string): Promise<Mail[]> {
    const found = await this.admin.query<{ payload: Mail }>(
      `select payload from outbox where kind = 'messaging.mail-requested' and ($1::text is null or payload->>'template' = $1) order by created_at, id`,
      [template ?? null],
    );
    return found.rows.map(({ payload }) => payload);
  }

  /** Does all work that is due, in order, until none is left: what relay, queue and worker do, without waiting. */
  async settle(): Promise<void> {
    const ids: string[] = [];
    const queue = {
      addBulk: async (jobs: { data: { id: string } }[]) => void ids.push(...jobs.map(({ data }) => data.id)),
    };
    const relay = new Relay(this.uow, queue as never, this.runner, { error: () => undefined } as never);
    for (let round = 0; round < 50; round += 1) {
      const moved = (await relay.takeDueTasks()) + (await relay.sweep());
      if (moved === 0) return;
      for (const id of ids.splice(0)) await this.runner.run(id);
    }
    throw new Error('work does not settle');
  }

  /** Works through due messages as two workers do, each message once, several under way at the same time. */
  async runAtOnce(kind: string): Promise<void> {
    const found = await this.admin.query<{ id: string }>(
      'select id from outbox where kind = $1 and done_at is null',
      [kind],
    );
    await Promise.all(found.rows.flatMap(({ id }) => [this.runner.run(id), this.runner.run(id)]));
  }

  /** How many statements business code sent in the API for the last request of a client's operation; the session's look-up is the edge's. */
  async statementsOf(client: Client, operation: () => Promise<unknown>): Promise<number> {
    const sent = new Map<string, number>();
    let wake: () => void = () => undefined;
    const before = this.api.onClosed;
    this.api.onClosed = (unit) => {
      const { context, statements } = unit;
      before?.(unit);
      if (context.scope.kind === 'auth') return;
      sent.set(context.requestId, (sent.get(context.requestId) ?? 0) + statements);
      wake();
    };
    await operation();
    // the edge closes a read only once its answer has left
    while (!sent.has(client.requestId)) await new Promise<void>((resolve) => (wake = resolve));
    await this.api.settled();
    this.api.onClosed = before;
    return sent.get(client.requestId) ?? 0;
  }

  /** Runs a function in a scope of the system, for tests of use cases and ports. */
  inCollective<T>(collectiveId: string, fn: (uow: UnitOfWork) => Promise<T>): Promise<T> {
    return inContext(systemContext({ kind: 'collective', collectiveId, system: true }), () => fn(this.uow));
  }
}

/** A signed-in person. */
export class Person extends Client {
  readonly email: string;
  readonly givenName: string;

  constructor(url: string, email: string, givenName: string) {
    super(url);
    this.email = email;
    this.givenName = givenName;
  }
}

/** Starts a world; stop it in `afterAll`. */
export async function startWorld(overrides: NodeJS.ProcessEnv = {}): Promise<World> {
  const database = await createTestDatabase();
  const config = readConfig({
    ...process.env,
    DATABASE_URL: database.appUrl,
    REDIS_PREFIX: database.name,
    PUBLIC_URL: 'http://cabas.test',
    DATABASE_POOL: '12',
    // a test does in a second what people do in an evening; production has no way to switch them off
    RATE_LIMITS: overrides['NODE_ENV'] === 'production' ? undefined : 'off',
    // not for servers: a production start refuses to know them
    MIGRATION_DATABASE_URL: undefined,
    ADMIN_DATABASE_URL: undefined,
    TRUSTED_DOCUMENTS: DOCUMENTS,
    API_KEY_HASHES: createHash('sha256').update(API_KEY).digest('hex'),
    SECRET_KEY: 'for tests, on databases that live for seconds',
    ...overrides,
  });
  const api = await createApi(config, SCHEMA);
  await api.listen(0, '127.0.0.1');
  const { port } = (api.getHttpServer() as { address(): AddressInfo }).address();
  const worker = await createWorker({ ...config, databasePool: 5 });
  const admin = oneAtATime(new pg.Client({ connectionString: database.adminUrl }));
  await admin.connect();
  return new World({
    url: `http://127.0.0.1:${port}`,
    config,
    admin,
    api: api.get(UnitOfWork),
    uow: worker.uow,
    runner: worker.runner,
    stop: async () => {
      await admin.end();
      await api.close();
      await worker.app.close();
      await database.drop();
    },
  });
}

/** A connection that may be asked while it answers: `pg` will not keep such a queue any longer. */
function oneAtATime(client: pg.Client): pg.Client {
  const ask = client.query.bind(client) as (...of: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  const query = (...of: unknown[]) => {
    const answer = last.then(() => ask(...of));
    last = answer.catch(() => undefined);
    return answer;
  };
  return Object.assign(client, { query });
}
