// The short public door of volunteering: others import nothing deeper.
export { VolunteeringModule } from './volunteering.module.ts';
export { VolunteeringGraphqlModule } from './graphql/volunteering-graphql.module.ts';
export { VOLUNTEERING_EVENTS } from './domain/events.ts';
