import type { PersonData } from '@cabas/platform';
import { ownCheques } from './cheques.query.ts';
import { ownContributions } from './own-contributions.query.ts';

/** Cheques, dues and gifts of a person. They are vouchers of the books, with number and bank: kept when an account is erased. */
export const TREASURY_PERSON_DATA: PersonData = {
  tables: ['cheque_events', 'contributions', 'fund_moves'],
  read: async (tx) => ({
    records: [
      { name: 'cheques', rows: await ownCheques(tx) },
      { name: 'contributions', rows: await ownContributions(tx) },
    ],
  }),
};
