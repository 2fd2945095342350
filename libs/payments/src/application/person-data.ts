import type { PersonData } from '@cabas/platform';
import { ownCharges } from '../data-access/own-charges.query.ts';

/**
 * Charges and refunds are vouchers of the payees' books: they stay, and name a membership that is emptied. No card's number was ever here: it is
 * typed on the service's own page.
 */
export const PAYMENTS_PERSON_DATA: PersonData = {
  tables: ['online_charges', 'online_refunds'],
  read: async (tx) => ({ records: [{ name: 'onlinePayments', rows: await ownCharges(tx) }] }),
};
