import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, JobRegistry, type Config, type Job, type Unit } from '@cabas/platform';
import { PICKUP_TOMORROW, PICKUPS_MOVED } from '@cabas/sales';
import { REMIND_SHIFT, SHIFT_CANCELLED } from '../domain/events.ts';
import * as mails from './turn-mails.ts';

type Payload = Record<string, unknown>;

/** What the worker does for turns: reminders the evening before, and word of what moved or was called off. */
@Injectable()
export class VolunteeringJobs implements OnModuleInit {
  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const url = this.config.publicUrl;
    this.on(REMIND_SHIFT, (tx, p) =>
      mails.mailTurnTomorrow(tx, this.config, { shiftId: String(p['subjectId']) }),
    );
    this.on(PICKUP_TOMORROW, (tx, p) =>
      mails.mailTurnTomorrow(tx, this.config, { distributionId: String(p['distributionId']) }),
    );
    this.on(PICKUPS_MOVED, (tx, p) => mails.mailTurnsMoved(tx, url, p['distributionIds'] as string[]));
    this.on(SHIFT_CANCELLED, (tx, p) =>
      mails.mailTurnCancelled(tx, url, String(p['shiftId']), String(p['reason'])),
    );
  }

  private on(kind: string, run: (tx: Unit, payload: Payload) => Promise<void>): void {
    this.registry.on<Payload>(kind, { run: (tx: Unit, job: Job<Payload>) => run(tx, job.payload) });
  }
}
