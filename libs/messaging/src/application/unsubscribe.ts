import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '@cabas/kernel';
import { CONFIG, UnitOfWork, type Config } from '@cabas/platform';
import { nameOfCollective } from '../data-access/push-devices.ts';
import { endMails } from '../data-access/reminder-choices.ts';
import type { ReminderKind } from '../domain/reminders.ts';
import { readUnsubscribeToken, type Subscription } from './unsubscribe-links.ts';

/** Ends one kind of mail from one collective, for whoever holds the link of such a mail: no session is asked for. */
@Injectable()
export class Unsubscribe {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CONFIG) private readonly config: Pick<Config, 'secretKey'>,
  ) {}

  /** What the link would end; undefined when it is none of ours. */
  async read(token: string): Promise<{ collectiveName: string; kind: ReminderKind } | undefined> {
    const subscription = readUnsubscribeToken(this.config, token);
    if (subscription === undefined) return undefined;
    const collectiveName = await this.inside(subscription, () => this.uow.read(nameOfCollective));
    return collectiveName === undefined ? undefined : { collectiveName, kind: subscription.kind };
  }

  /** Twice is as good as once. @throws Refused LINK_UNKNOWN. */
  async run(token: string): Promise<void> {
    const subscription = readUnsubscribeToken(this.config, token);
    if (subscription === undefined) throw new Refused('LINK_UNKNOWN');
    await this.inside(subscription, () =>
      this.uow.write((tx) => endMails(tx, subscription, subscription.kind)),
    );
  }

  private inside<T>({ collectiveId }: Subscription, work: () => Promise<T>): Promise<T> {
    return this.uow.as({ kind: 'collective', collectiveId, system: true }, work);
  }
}
