import { Inject, Injectable } from '@nestjs/common';
import { createTranslator } from '@cabas/messages';
import { PersonDataRegistry, UnitOfWork } from '@cabas/platform';
import { accountById, type Account } from '../data-access/accounts.ts';
import {
  eraseAccountRow,
  forgetMessages,
  formerAddresses,
  isDue,
  stopClosing,
} from '../data-access/closing.ts';
import { farmStanding, forgetFarmContact, ownFarms } from '../data-access/own-farms.ts';
import { ownMemberships } from '../data-access/own-memberships.ts';
import { memberName } from '../domain/member-name.ts';
import { AccountMails } from './account-mails.ts';
import { ClosingObstacles } from './closing-obstacles.ts';
import { AUTH, collectiveScope, farmScope, inTheNameOf, PERSON } from './in-the-name-of.ts';
import { obstacleInWords } from './obstacle-words.ts';

/**
 * Erases an account whose days to think again are over: each collective, then the messages, last the account itself, so that what
 * was interrupted goes on where it stopped. Documents that the law keeps stay as they were issued.
 */
@Injectable()
export class EraseAccount {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PersonDataRegistry) private readonly people: PersonDataRegistry,
    @Inject(ClosingObstacles) private readonly obstacles: ClosingObstacles,
    @Inject(AccountMails) private readonly mails: AccountMails,
  ) {}

  async run(accountId: string): Promise<void> {
    if (!(await this.auth(accountId, (tx) => isDue(tx, accountId)))) return;
    const account = await this.auth(accountId, (tx) => accountById(tx, accountId));
    if (await this.keptBecauseOf(account)) return;
    const emails = [account.email, ...(await this.auth(accountId, (tx) => formerAddresses(tx, accountId)))];
    await this.leaveFarms(accountId);
    for (const { eraseOwn } of this.people.parts)
      if (eraseOwn !== undefined) await inTheNameOf(accountId, PERSON, () => this.uow.write(eraseOwn));
    emails.push(...(await this.leaveCollectives(accountId)));
    await this.uow.as({ kind: 'relay' }, () =>
      this.uow.write((tx) => forgetMessages(tx, emails, memberName(account))),
    );
    await this.auth(accountId, async (tx) => {
      for (const { eraseBehindAuth } of this.people.parts) await eraseBehindAuth?.(tx, accountId);
      await eraseAccountRow(tx, accountId);
    });
  }

  /** Something came up since it was asked: the account stays, and its person hears why. */
  private async keptBecauseOf(account: Account): Promise<boolean> {
    const found = await this.obstacles.of(account.id);
    if (found.length === 0) return false;
    const t = createTranslator(account.locale);
    await this.auth(account.id, async (tx) => {
      await stopClosing(tx, account.id);
      this.mails.notClosed(tx, account, found.map((one) => obstacleInWords(one, t)).join('\n'));
    });
    return true;
  }

  private async leaveFarms(accountId: string): Promise<void> {
    const farms = await inTheNameOf(accountId, PERSON, () => this.uow.read(ownFarms));
    for (const { id } of farms) {
      await inTheNameOf(accountId, farmScope(id), () =>
        this.uow.write(async (tx) => {
          if (!(await farmStanding(tx)).kept) await forgetFarmContact(tx);
        }),
      );
    }
  }

  /** Empties every membership; the addresses by which they were known. */
  private async leaveCollectives(accountId: string): Promise<string[]> {
    const mine = await inTheNameOf(accountId, PERSON, () => this.uow.read(ownMemberships));
    for (const { id, collectiveId, email } of mine) {
      await inTheNameOf(accountId, collectiveScope(collectiveId), () =>
        this.uow.write(async (tx) => {
          for (const { eraseInCollective } of this.people.parts)
            await eraseInCollective?.(tx, { id, accountId, email });
        }),
      );
    }
    return mine.flatMap(({ email }) => email ?? []);
  }

  private auth<T>(accountId: string, work: Parameters<typeof this.uow.write<T>>[0]): Promise<T> {
    return inTheNameOf(accountId, AUTH, () => this.uow.write(work));
  }
}
