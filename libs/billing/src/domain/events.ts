/** One batch of a document run: it asks for the next until all are issued. */
export const ISSUE_DOCUMENTS = 'billing.issue-documents';

/** One batch of a month's invoices: it asks for the next. */
export const ISSUE_GROUPED = 'billing.issue-grouped';

/** Credit notes were issued: the member and the farm are told. */
export const DOCUMENTS_CREDITED = 'billing.documents-credited';

/** Transfers to farms were done: each farm is told what it covers. */
export const SETTLEMENT_PAID = 'billing.settlement-paid';

export const BILLING_EVENTS: readonly string[] = [
  ISSUE_DOCUMENTS,
  ISSUE_GROUPED,
  DOCUMENTS_CREDITED,
  SETTLEMENT_PAID,
];
