import { Module } from '@nestjs/common';
import { DismissJob } from './application/dismiss-job.ts';
import { RetryJob } from './application/retry-job.ts';
import { MessagingModule } from './messaging.module.ts';
import { JobResolver } from './graphql/job.resolver.ts';

@Module({ imports: [MessagingModule], providers: [DismissJob, RetryJob, JobResolver] })
export class MessagingGraphqlModule {}
