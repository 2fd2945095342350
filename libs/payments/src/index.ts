// The short public door of payments: others import nothing deeper.
export { PaymentsModule } from './payments.module.ts';
export { PaymentsGraphqlModule } from './graphql/payments-graphql.module.ts';
export { PAYMENTS_EVENTS } from './domain/events.ts';
