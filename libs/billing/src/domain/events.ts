/** One batch of a document run: it asks for the next until all are issued. */
export const ISSUE_DOCUMENTS = 'billing.issue-documents';

/** Credit notes were issued: the member and the farm are told. */
export const DOCUMENTS_CREDITED = 'billing.documents-credited';

export const BILLING_EVENTS: readonly string[] = [ISSUE_DOCUMENTS, DOCUMENTS_CREDITED];
