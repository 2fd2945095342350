/** One batch of a document run: it asks for the next until all are issued. */
export const ISSUE_DOCUMENTS = 'billing.issue-documents';

/** One batch of a month's invoices: it asks for the next. */
export const ISSUE_GROUPED = 'billing.issue-grouped';

/** Credit notes were issued: the member and the farm are told. */
export const DOCUMENTS_CREDITED = 'billing.documents-credited';

/** Services were invoiced to farms, or such an invoice taken back: each farm is told. */
export const SERVICES_INVOICED = 'billing.services-invoiced';

/** A few more documents of an archive are to be drawn. */
export const ARCHIVE_DOCUMENTS = 'billing.archive-documents';

/** An archive has been there for its days. */
export const FORGET_ARCHIVE = 'billing.forget-archive';

export const BILLING_EVENTS: readonly string[] = [
  ISSUE_DOCUMENTS,
  ISSUE_GROUPED,
  DOCUMENTS_CREDITED,
  SERVICES_INVOICED,
  ARCHIVE_DOCUMENTS,
  FORGET_ARCHIVE,
];
