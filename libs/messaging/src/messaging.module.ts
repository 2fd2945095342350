import { Inject, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import {
  CONFIG,
  JobRegistry,
  MAIL_REQUESTED,
  Mailer,
  PersonDataRegistry,
  type Config,
  type MailRequest,
} from '@cabas/platform';
import { ChooseReminders } from './application/choose-reminders.ts';
import { Devices } from './application/devices.ts';
import type { PushRequest } from './application/remind.ts';
import { SendPush } from './application/send-push.ts';
import { Unsubscribe } from './application/unsubscribe.ts';
import { MESSAGING_PERSON_DATA } from './data-access/person-data.ts';
import { PUSH_REQUESTED } from './domain/events.ts';

const USE_CASES = [ChooseReminders, Devices, Unsubscribe];

/** Sends the mails and notifications that other contexts asked for, and keeps how they reach people. */
@Module({
  providers: [
    { provide: Mailer, useFactory: (config: Config) => new Mailer(config), inject: [CONFIG] },
    SendPush,
    ...USE_CASES,
  ],
  exports: [Mailer, ...USE_CASES],
})
export class MessagingModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    @Inject(JobRegistry) private readonly jobs: JobRegistry,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(SendPush) private readonly pushing: SendPush,
    @Inject(PersonDataRegistry) private readonly people: PersonDataRegistry,
  ) {}

  onModuleInit(): void {
    this.people.add(MESSAGING_PERSON_DATA);
    this.jobs.on<MailRequest>(MAIL_REQUESTED, { later: true, send: (job) => this.mailer.send(job) });
    this.jobs.on<PushRequest>(PUSH_REQUESTED, { send: (job) => this.pushing.run(job) });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.mailer.close();
  }
}
