import { Inject, Injectable } from '@nestjs/common';
import { currentContext, Unauthenticated, UnitOfWork } from '@cabas/platform';
import { saveProfile, type Account } from '../data-access/accounts.ts';
import { saveSecondsName } from '../data-access/households.ts';
import { saveOwnName } from '../data-access/memberships.ts';
import { readPhone } from './read-phone.ts';

export interface ProfileChange {
  readonly givenName: string;
  readonly familyName: string;
  /** Absent: as it was; null or empty: none. */
  readonly phone?: string | null;
  readonly locale?: 'fr' | 'en' | null;
}

/** A person's own name, phone and language, and the name each of their collectives knows. Doing it again mends a half. */
@Injectable()
export class UpdateProfile {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws InvalidInput INVALID for a phone number that is none */
  async run(change: ProfileChange): Promise<Account> {
    const { accountId } = currentContext();
    if (accountId === undefined) throw new Unauthenticated();
    const phone = readPhone(change.phone);
    const { givenName, familyName } = change;
    await this.uow.write(async (tx) => {
      await saveOwnName(tx, { givenName, familyName, phone });
      await saveSecondsName(tx, { givenName, familyName, locale: change.locale ?? null });
    });
    return this.uow.as({ kind: 'auth' }, () =>
      this.uow.write((tx) =>
        saveProfile(tx, accountId, { givenName, familyName, phone, locale: change.locale ?? undefined }),
      ),
    );
  }
}
