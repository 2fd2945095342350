// The short public door of the treasury: others import nothing deeper.
export { TreasuryModule } from './treasury.module.ts';
export { TreasuryGraphqlModule } from './graphql/treasury-graphql.module.ts';
export { TREASURY_EVENTS } from './domain/events.ts';
export { lookAgain, lookWhenTaken } from './data-access/overpaid.ts';
export { duesAskedOf, type AskedOfMember } from './data-access/dues.query.ts';
export { receiveOnline, type OnlineMoney } from './data-access/online-money.ts';
export { lockMoneyOf, reckoningOf, reckoningsOf, type Reckoning } from './data-access/reckoning.query.ts';
