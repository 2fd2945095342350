import { createTranslator } from '@cabas/messages';
import type { PersonData } from '@cabas/platform';
import { writeAudit } from './audit.ts';
import { collectiveSettings } from './collectives.ts';
import { membershipRecords } from './own-data.ts';
import { leaveFarms } from './own-farms.ts';
import { emptyMembership } from './own-memberships.ts';

/** What identity keeps about people. What lies behind the auth door, the use cases read and erase themselves. */
export const IDENTITY_PERSON_DATA: PersonData = {
  tables: [
    ...[
      'memberships',
      'household_members',
      'producer_users',
      'data_exports',
      'sessions',
      'known_devices',
      'account_tokens',
      'credentials',
    ],
    ...['second_factors', 'second_steps', 'recovery_codes', 'sign_in_codes'],
  ],
  read: async (tx) => ({ records: await membershipRecords(tx) }),
  eraseOwn: async (tx) => {
    await leaveFarms(tx);
    await tx.query('delete from household_members where account_id = $1', [tx.accountId]);
    await tx.query('delete from data_exports where account_id = $1', [tx.accountId]);
  },
  eraseInCollective: async (tx, member) => {
    const { locale } = await collectiveSettings(tx);
    await emptyMembership(tx, member, createTranslator(locale)('common.formerMember'));
    await writeAudit(tx, { action: 'member.erased', subjectId: member.id, by: member.id });
  },
};
