import { Inject, Injectable } from '@nestjs/common';
import { PersonDataRegistry, UnitOfWork, type PersonFile, type PersonRecords } from '@cabas/platform';
import { dayInWords } from './day-in-words.ts';
import { accountById } from '../data-access/accounts.ts';
import { forgetExport, isWanted, storeExport } from '../data-access/data-exports.ts';
import { accountRecords } from '../data-access/own-data.ts';
import { FORGET_EXPORT } from '../domain/events.ts';
import { dataArchive } from '../papers/data-archive.ts';
import { AccountMails } from './account-mails.ts';
import { AUTH, inTheNameOf, PERSON } from './in-the-name-of.ts';

/** Makes the copy a person asked for: every context says what it keeps about them, through their own doors. */
@Injectable()
export class MakeDataExport {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PersonDataRegistry) private readonly people: PersonDataRegistry,
    @Inject(AccountMails) private readonly mails: AccountMails,
  ) {}

  async run(accountId: string, exportId: string): Promise<void> {
    const wanted = await inTheNameOf(accountId, PERSON, () => this.uow.read((tx) => isWanted(tx, exportId)));
    if (!wanted) return;
    const { account, own } = await inTheNameOf(accountId, AUTH, () =>
      this.uow.read(async (tx) => ({
        account: await accountById(tx, accountId),
        own: await accountRecords(tx),
      })),
    );
    const { records, files } = await this.collect(accountId);
    const zip = await dataArchive([...own, ...records], files, account.locale, new Date());
    const until = await inTheNameOf(accountId, PERSON, () =>
      this.uow.write(async (tx) => {
        const expires = await storeExport(tx, exportId, zip);
        if (expires !== undefined) tx.record(FORGET_EXPORT, { exportId, accountId }, expires);
        return expires;
      }),
    );
    if (until === undefined) return;
    await inTheNameOf(accountId, AUTH, () =>
      this.uow.write(async (tx) => this.mails.dataReady(tx, account, dayInWords(until, account.locale))),
    );
  }

  /** Its days are over. */
  async forget(accountId: string, exportId: string): Promise<void> {
    await inTheNameOf(accountId, PERSON, () => this.uow.write((tx) => forgetExport(tx, exportId)));
  }

  private async collect(accountId: string): Promise<{ records: PersonRecords[]; files: PersonFile[] }> {
    const records: PersonRecords[] = [];
    const files: PersonFile[] = [];
    for (const { read } of this.people.parts) {
      if (read === undefined) continue;
      const part = await inTheNameOf(accountId, PERSON, () => this.uow.read(read));
      records.push(...part.records);
      files.push(...(part.files ?? []));
    }
    return { records, files };
  }
}
