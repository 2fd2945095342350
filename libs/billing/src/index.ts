// The short public door of billing: others import nothing deeper.
export { BillingModule } from './billing.module.ts';
export { BillingGraphqlModule } from './graphql/billing-graphql.module.ts';
export { BILLING_EVENTS } from './domain/events.ts';
export { duesAskedOf, type AskedOfMember } from './data-access/dues.query.ts';
export { receiveOnline, type OnlineMoney } from './data-access/online-money.ts';
