export { MessagingModule } from './messaging.module.ts';
export { MessagingGraphqlModule } from './messaging-graphql.module.ts';
export { MESSAGING_EVENTS } from './domain/events.ts';
export { forgetSecondsReminders } from './data-access/reminder-choices.ts';
export { secondReaders, type SecondReader } from './application/second-readers.ts';
export { remind, type Reminded, type ReminderRequest } from './application/remind.ts';
