import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '@cabas/kernel';
import {
  currentContext,
  PersonDataRegistry,
  Unauthenticated,
  UnitOfWork,
  type Obstacle,
} from '@cabas/platform';
import { retireAccountTokens, useAccountToken } from '../data-access/account-tokens.ts';
import { accountById } from '../data-access/accounts.ts';
import { GRACE_DAYS, startClosing, stopClosing } from '../data-access/closing.ts';
import { ownFarms } from '../data-access/own-farms.ts';
import { ownMemberships } from '../data-access/own-memberships.ts';
import { ERASE_ACCOUNT } from '../domain/events.ts';
import { AccountMails } from './account-mails.ts';
import { ClosingObstacles } from './closing-obstacles.ts';
import { dayInWords } from './day-in-words.ts';
import { AUTH, inTheNameOf, PERSON } from './in-the-name-of.ts';
import { hashSecretToken } from './secret-token.ts';

export interface ClosingPreview {
  graceDays: number;
  obstacles: Obstacle[];
  collectives: string[];
  farms: string[];
  orderCount: number;
  documentCount: number;
}

/** A person closes their account: they see first what goes and what the law keeps, and may think again for a week. */
@Injectable()
export class CloseAccount {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PersonDataRegistry) private readonly people: PersonDataRegistry,
    @Inject(ClosingObstacles) private readonly obstacles: ClosingObstacles,
    @Inject(AccountMails) private readonly mails: AccountMails,
  ) {}

  async preview(): Promise<ClosingPreview> {
    const accountId = who();
    const counts = { orders: 0, documents: 0 };
    for (const { counts: count } of this.people.parts) {
      const found = count && (await inTheNameOf(accountId, PERSON, () => this.uow.read(count)));
      counts.orders += found?.orders ?? 0;
      counts.documents += found?.documents ?? 0;
    }
    const [mine, farms] = await inTheNameOf(accountId, PERSON, () =>
      this.uow.read(async (tx) => [await ownMemberships(tx), await ownFarms(tx)] as const),
    );
    return {
      graceDays: GRACE_DAYS,
      obstacles: await this.obstacles.of(accountId),
      collectives: mine.map(({ collectiveName }) => collectiveName),
      farms: farms.map(({ name }) => name),
      orderCount: counts.orders,
      documentCount: counts.documents,
    };
  }

  /** @throws Refused with the first obstacle's code */
  async run(): Promise<{ closingAt: Date }> {
    const accountId = who();
    const [obstacle] = await this.obstacles.of(accountId);
    if (obstacle !== undefined) throw new Refused(obstacle.code, { where: obstacle.where });
    return inTheNameOf(accountId, AUTH, () =>
      this.uow.write(async (tx) => {
        const account = await accountById(tx, accountId);
        const closingAt = await startClosing(tx, accountId);
        if (account.closingAt !== null) return { closingAt };
        tx.record(ERASE_ACCOUNT, { accountId }, closingAt);
        await this.mails.closing(tx, account, dayInWords(closingAt, account.locale));
        return { closingAt };
      }),
    );
  }

  /** Takes it back, from inside. Nothing to take back is no harm. */
  async keep(): Promise<void> {
    const accountId = who();
    await inTheNameOf(accountId, AUTH, () =>
      this.uow.write(async (tx) => {
        await stopClosing(tx, accountId);
        await retireAccountTokens(tx, accountId, 'KEEP_ACCOUNT');
      }),
    );
  }

  /** Takes it back, from the mail. @throws Refused LINK_EXPIRED */
  async keepByLink(token: string): Promise<void> {
    await this.uow.as(AUTH, () =>
      this.uow.write(async (tx) => {
        const accountId = await useAccountToken(tx, hashSecretToken(token), 'KEEP_ACCOUNT');
        if (accountId === undefined || !(await stopClosing(tx, accountId))) throw new Refused('LINK_EXPIRED');
      }),
    );
  }
}

function who(): string {
  const { accountId } = currentContext();
  if (accountId === undefined) throw new Unauthenticated();
  return accountId;
}
