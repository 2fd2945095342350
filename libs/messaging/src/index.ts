export { MessagingModule } from './messaging.module.ts';
export { MessagingGraphqlModule } from './graphql/messaging-graphql.module.ts';
