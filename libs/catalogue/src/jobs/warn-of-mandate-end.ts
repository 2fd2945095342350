import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, JobRegistry, type Config } from '@cabas/platform';
import { mailMandate } from '../application/mail-mandate.ts';
import { mandateNearEnd } from '../data-access/mandate-writes.ts';
import { MANDATE_ENDING } from '../domain/events.ts';

/** Thirty days before a mandate's end, in the farm's scope: it is told, unless the mandate was ended or renewed meanwhile. */
@Injectable()
export class WarnOfMandateEnd implements OnModuleInit {
  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.registry.on<{ mandateId: string }>(MANDATE_ENDING, {
      run: async (tx, { payload }) => {
        const mandate = await mandateNearEnd(tx, payload.mandateId);
        if (mandate !== undefined) mailMandate(tx, this.config, 'mandate-ending', mandate);
      },
    });
  }
}
