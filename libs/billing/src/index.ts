// The short public door of billing: others import nothing deeper.
export { BillingModule } from './billing.module.ts';
export { BillingGraphqlModule } from './graphql/billing-graphql.module.ts';
export { BILLING_EVENTS } from './domain/events.ts';
export { postDistribution, postPayment } from './data-access/ledger-writes.ts';
export { dayInWords } from './papers/document-words.ts';
export { ownAccounts } from './data-access/own-statement.query.ts';
export { chainHash } from './data-access/document-chain.ts';
export { verifyDocuments } from './data-access/verify-documents.ts';
export { verifyLedger } from './data-access/verify-ledger.ts';
export { verifyPayments } from './data-access/verify-payments.ts';
