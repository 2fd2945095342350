import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry, type Unit } from '@cabas/platform';
import { closeEndedPeriods, lockPayments, setNextClosing } from '../data-access/closing-writes.ts';
import { CLOSE_BOOKS } from '../domain/events.ts';

/**
 * Closes what has ended: the database sets its hour whenever a payment is written down. It asks the clock again, so coming late it
 * closes every day that was missed, and coming twice it finds nothing to do.
 */
@Injectable()
export class CloseBooks implements OnModuleInit {
  constructor(@Inject(JobRegistry) private readonly registry: JobRegistry) {}

  onModuleInit(): void {
    this.registry.on(CLOSE_BOOKS, { later: true, run: (tx) => this.run(tx) });
  }

  async run(tx: Unit): Promise<void> {
    await lockPayments(tx);
    await closeEndedPeriods(tx);
    await setNextClosing(tx, CLOSE_BOOKS);
  }
}
