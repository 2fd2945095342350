/** One batch of a document run: it asks for the next until all are issued. */
export const ISSUE_DOCUMENTS = 'billing.issue-documents';

export const BILLING_EVENTS: readonly string[] = [ISSUE_DOCUMENTS];
