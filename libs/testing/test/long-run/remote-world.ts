import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from '../../src/client.ts';
import type { Person, World } from '../../src/world.ts';

/** What `buildTenant` needs of a world, in front of a built API and worker that run by themselves. */
export class RemoteWorld {
  readonly url: string;
  readonly admin: pg.Client;
  private people = 0;

  constructor(url: string, admin: pg.Client) {
    this.url = url;
    this.admin = admin;
  }

  /** The same, for who builds a tenant: only what stands here is asked for. */
  get asWorld(): World {
    return this as unknown as World;
  }

  anyone(): Client {
    return new Client(this.url);
  }

  async person(
    givenName: string,
    email = `${plain(givenName)}.${(this.people += 1)}@example.org`,
  ): Promise<Person> {
    const client = Object.assign(this.anyone(), { email, givenName }) as Person;
    await client.gql('mutation($input: SignUpInput!) { signUp(input: $input) { __typename } }', {
      input: { email, password: 'panier-de-carottes-42', givenName, familyName: 'Essai', locale: 'fr' },
    });
    const token = await this.linkToken(email, 'confirm-email');
    await client.gql('mutation($token: String!) { confirmEmail(token: $token) { __typename } }', { token });
    return client;
  }

  /** Mails find no server in this run, so their links stay readable. */
  async linkToken(email: string, template: string): Promise<string> {
    const { rows } = await this.admin.query<{ secret: Record<string, string> }>(
      `select payload->'secret' as secret from outbox where kind = 'messaging.mail-requested' and lower(payload->>'to') = lower($1)
         and payload->>'template' = $2 order by created_at desc, id desc limit 1`,
      [email, template],
    );
    const token = /[?&]token=([^&]+)/.exec(Object.values(rows[0]?.secret ?? {}).join(' '))?.[1];
    if (token === undefined) throw new Error(`no ${template} mail to ${email}`);
    return token;
  }

  /** Waits until the worker has done what is due. */
  async settle(): Promise<void> {
    for (let tries = 0; tries < 1200; tries += 1) {
      const { rows } = await this.admin.query<{ left: number }>(
        `select (select count(*) from outbox where ${WAITED_FOR})::int
           + (select count(*) from due_tasks where taken_at is null and due_at <= clock_timestamp())::int as left`,
      );
      if (rows[0]?.left === 0) return;
      await pause(50);
    }
    const { rows } = await this.admin.query<Record<string, unknown>>(
      `select kind, last_error as error, attempt from outbox where ${WAITED_FOR}`,
    );
    throw new Error(`work does not settle: ${JSON.stringify(rows)}`);
  }
}

/** What is meant for another day (an export that goes in a week) is nothing to wait for, nor are mails: no server takes them here. */
const WAITED_FOR = `done_at is null and dead_at is null and kind <> 'messaging.mail-requested' and due_at < clock_timestamp() + interval '1 hour'`;

const plain = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
