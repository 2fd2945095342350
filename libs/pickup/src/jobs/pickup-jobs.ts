import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, JobRegistry, type Config, type Job, type Unit } from '@cabas/platform';
import { HAND_OUT_DONE } from '@cabas/sales';
import { HAND_OUT_CORRECTED, WEIGHT_DECIDED } from '../domain/events.ts';
import { mailCorrections, mailDecision } from './hand-out-mails.ts';

type Payload = Record<string, unknown>;

/** What the worker does for pick-up: members and farms are told what became of what they ordered and brought. */
@Injectable()
export class PickupJobs implements OnModuleInit {
  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const base = this.config;
    this.on(HAND_OUT_DONE, (tx, p) => mailCorrections(tx, base, String(p['distributionId'])));
    this.on(HAND_OUT_CORRECTED, (tx, p) =>
      mailCorrections(tx, base, String(p['distributionId']), p['lineIds'] as string[]),
    );
    this.on(WEIGHT_DECIDED, (tx, p) => mailDecision(tx, base, String(p['gestureId']), String(p['lineId'])));
  }

  private on(kind: string, run: (tx: Unit, payload: Payload) => Promise<void>): void {
    this.registry.on<Payload>(kind, { run: (tx: Unit, job: Job<Payload>) => run(tx, job.payload) });
  }
}
