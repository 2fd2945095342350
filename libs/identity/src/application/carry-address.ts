import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { accountById } from '../data-access/accounts.ts';
import { writeAudit } from '../data-access/audit.ts';
import { saveSecondsAddress } from '../data-access/households.ts';
import { ownMemberships, readdress } from '../data-access/own-memberships.ts';
import { AUTH, collectiveScope, inTheNameOf, PERSON } from './in-the-name-of.ts';

/** An account's new address, carried to the collectives that knew the former one. Again is no harm. */
@Injectable()
export class CarryAddress {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(accountId: string, from: string): Promise<void> {
    if (from === '') return;
    const { email, emailKey } = await inTheNameOf(accountId, AUTH, () =>
      this.uow.read((tx) => accountById(tx, accountId)),
    );
    await inTheNameOf(accountId, PERSON, () => this.uow.write((tx) => saveSecondsAddress(tx, email)));
    const mine = await inTheNameOf(accountId, PERSON, () => this.uow.read(ownMemberships));
    for (const { id, collectiveId } of mine.filter((one) => one.emailKey === from)) {
      await inTheNameOf(accountId, collectiveScope(collectiveId), () =>
        this.uow.write(async (tx) => {
          if (await readdress(tx, id, from, { email, emailKey }))
            await writeAudit(tx, { action: 'member.readdressed', subjectId: id, by: id });
        }),
      );
    }
  }
}
