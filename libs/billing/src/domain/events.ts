/** One batch of a document run: it asks for the next until all are issued. */
export const ISSUE_DOCUMENTS = 'billing.issue-documents';

/** Credit notes were issued: the member and the farm are told. */
export const DOCUMENTS_CREDITED = 'billing.documents-credited';

/** Transfers to farms were done: each farm is told what it covers. */
export const SETTLEMENT_PAID = 'billing.settlement-paid';

/** Who has not paid this year's dues is reminded by mail. */
export const DUES_REMINDED = 'billing.dues-reminded';

export const BILLING_EVENTS: readonly string[] = [
  ISSUE_DOCUMENTS,
  DOCUMENTS_CREDITED,
  SETTLEMENT_PAID,
  DUES_REMINDED,
];
