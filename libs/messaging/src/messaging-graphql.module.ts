import { Module } from '@nestjs/common';
import { DismissJob } from './application/dismiss-job.ts';
import { RetryJob } from './application/retry-job.ts';
import { MessagingModule } from './messaging.module.ts';
import { JobResolver } from './graphql/job.resolver.ts';
import { ReminderResolver } from './graphql/reminder.resolver.ts';
import { UnsubscribeController } from './http/unsubscribe.controller.ts';

@Module({
  imports: [MessagingModule],
  providers: [DismissJob, RetryJob, JobResolver, ReminderResolver],
  controllers: [UnsubscribeController],
})
export class MessagingGraphqlModule {}
