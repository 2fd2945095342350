/** A copy of one's data was asked for: `{ exportId, accountId }`. */
export const EXPORT_DATA = 'identity.export-data';
/** The copy's days are over: the same. */
export const FORGET_EXPORT = 'identity.forget-export';
/** An account has another address: `{ accountId, secret: { from } }`, `from` the former one, normalised. */
export const EMAIL_CHANGED = 'identity.email-changed';
/** The days to think again are over: `{ accountId }`. */
export const ERASE_ACCOUNT = 'identity.erase-account';
/** Timed work of a collective: an invitation to a household (`subjectId`) has ended. */
export const FORGET_INVITATION = 'identity.forget-invitation';

export const ACCOUNT_EVENTS: readonly string[] = [
  EXPORT_DATA,
  FORGET_EXPORT,
  EMAIL_CHANGED,
  ERASE_ACCOUNT,
  FORGET_INVITATION,
];
