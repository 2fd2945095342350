/** One batch of a document run: it asks for the next until all are issued. */
export const ISSUE_DOCUMENTS = 'billing.issue-documents';

/** One batch of a month's invoices: it asks for the next. */
export const ISSUE_GROUPED = 'billing.issue-grouped';

/** Credit notes were issued: the member and the farm are told. */
export const DOCUMENTS_CREDITED = 'billing.documents-credited';

/** Transfers to farms were done: each farm is told what it covers. */
export const SETTLEMENT_PAID = 'billing.settlement-paid';

/** A day, month or year of somebody's payments has ended: set by the database when one is written down. */
export const CLOSE_BOOKS = 'billing.close-books';

/** A few more documents of an archive are to be drawn. */
export const ARCHIVE_DOCUMENTS = 'billing.archive-documents';

/** An archive has been there for its days. */
export const FORGET_ARCHIVE = 'billing.forget-archive';

/** Who has not paid this year's dues is reminded by mail. */
export const DUES_REMINDED = 'billing.dues-reminded';

export const BILLING_EVENTS: readonly string[] = [
  ISSUE_DOCUMENTS,
  ISSUE_GROUPED,
  DOCUMENTS_CREDITED,
  SETTLEMENT_PAID,
  CLOSE_BOOKS,
  ARCHIVE_DOCUMENTS,
  FORGET_ARCHIVE,
  DUES_REMINDED,
];
