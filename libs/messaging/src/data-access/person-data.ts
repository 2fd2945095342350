import type { PersonData } from '@cabas/platform';

/** How a person wished to be reached. */
export const MESSAGING_PERSON_DATA: PersonData = {
  tables: ['reminder_choices', 'push_devices'],
  eraseInCollective: async (tx, { id }) => {
    await tx.query('delete from reminder_choices where membership_id = $1', [id]);
  },
  eraseBehindAuth: async (tx, accountId) => {
    await tx.query('delete from push_devices where account_id = $1', [accountId]);
  },
};
