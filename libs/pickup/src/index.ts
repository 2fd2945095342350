// The short public door of pickup: others import nothing deeper.
export { PickupModule } from './pickup.module.ts';
export { PickupGraphqlModule } from './graphql/pickup-graphql.module.ts';
export { PICKUP_EVENTS } from './domain/events.ts';
