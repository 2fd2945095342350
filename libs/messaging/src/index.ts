export { MessagingModule } from './messaging.module.ts';
export { MessagingGraphqlModule } from './messaging-graphql.module.ts';
