import { Inject, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { CONFIG, JobRegistry, MAIL_REQUESTED, Mailer, type Config, type MailRequest } from '@cabas/platform';

/** Sends the mails that other contexts asked for. */
@Module({
  providers: [{ provide: Mailer, useFactory: (config: Config) => new Mailer(config), inject: [CONFIG] }],
  exports: [Mailer],
})
export class MessagingModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    @Inject(JobRegistry) private readonly jobs: JobRegistry,
    @Inject(Mailer) private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.jobs.on<MailRequest>(MAIL_REQUESTED, { send: (job) => this.mailer.send(job) });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.mailer.close();
  }
}
