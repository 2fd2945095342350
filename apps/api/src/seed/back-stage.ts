import {
  createDataSource,
  inContext,
  systemContext,
  UnitOfWork,
  type Config,
  type Scope,
  type Unit,
} from '@cabas/platform';

/** The little that no user can do: read one's mail before it is sent, be named platform staff, move past days. */
export class BackStage {
  private readonly uow: UnitOfWork;
  readonly stop: () => Promise<void>;

  private constructor(uow: UnitOfWork, stop: () => Promise<void>) {
    this.uow = uow;
    this.stop = stop;
  }

  static async open(config: Pick<Config, 'databaseUrl'>): Promise<BackStage> {
    const source = await createDataSource({ ...config, databasePool: 4 }, []).initialize();
    return new BackStage(new UnitOfWork(source), () => source.destroy());
  }

  write<T>(scope: Scope, work: (tx: Unit) => Promise<T>): Promise<T> {
    return inContext(systemContext(scope), () => this.uow.write(work));
  }

  /** The newest mail with a link to an address, and its token until it has left. */
  private async newestLink(
    email: string,
    template: string,
  ): Promise<{ readonly id: string; readonly token: string | undefined } | undefined> {
    const row = await this.write({ kind: 'relay' }, (tx) =>
      tx.maybeOne<{ id: string; secret: Record<string, string> | null }>(
        `select id, payload->'secret' as secret from outbox where kind = 'messaging.mail-requested' and lower(payload->>'to') = lower($1)
           and payload->>'template' = $2 order by created_at desc, id desc limit 1`,
        [email, template],
      ),
    );
    const link = Object.values(row?.secret ?? {}).join(' ');
    return row && { id: row.id, token: /[?&]token=([^&]+)/.exec(link)?.[1] };
  }

  /** Asks for a mail, and looks for its link all the while, for it is forgotten when the mail leaves: a matter of one time, seldom two. */
  async catchToken(email: string, template: string, ask: () => Promise<unknown>): Promise<string> {
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const before = await this.newestLink(email, template);
      const look = async () => {
        const link = await this.newestLink(email, template);
        return link?.id === before?.id ? undefined : link?.token;
      };
      let asking = true;
      const asked = ask().finally(() => (asking = false));
      asked.catch(() => undefined); // told below
      let token: string | undefined;
      while (asking && token === undefined) token = await look();
      await asked;
      token ??= await look();
      if (token !== undefined) return token;
    }
    throw new Error(`no ${template} link for ${email}`);
  }

  async nameStaff(email: string): Promise<void> {
    await this.write({ kind: 'auth' }, (tx) =>
      tx.query(
        `update accounts set is_staff = true, second_factor_due_at = 'infinity' where email_key = $1`,
        [email],
      ),
    );
  }

  /** Whoever tries the demo comes in with a password, also when it has run for a month. */
  async waitForSecondFactors(collectiveId: string): Promise<void> {
    await this.write({ kind: 'collective', collectiveId, system: true }, (tx) =>
      tx.query('update collectives set second_factor_grace_days = 36500 where id = $1', [collectiveId]),
    );
  }
}
