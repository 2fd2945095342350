import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, JobRegistry, PersonDataRegistry, type Config, type Job, type Unit } from '@cabas/platform';
import { close } from '../application/close-distribution.ts';
import { isHeldUp } from '../application/agency.ts';
import { openCycle } from '../application/publish-sale.ts';
import type { Collector } from '../data-access/order-view.ts';
import { lockCycle } from '../data-access/cycles.ts';
import { forgetAddressesOf } from '../data-access/deliveries.ts';
import { SALES_PERSON_DATA } from '../data-access/person-data.ts';
import * as events from '../domain/events.ts';
import { mailCollector } from './collector-mails.ts';
import { mailFeedback } from './feedback-mails.ts';
import { mailPrices } from './price-mails.ts';
import { mailHeldUp } from './held-up-mails.ts';
import { mailRound } from './round-mails.ts';
import * as mails from './sale-mails.ts';
import { mailAnnouncement } from './announcement-mails.ts';
import { mailSlipChange, mailSlips } from './slip-mails.ts';

type Payload = Record<string, unknown>;

/** What the worker does for sales: timed work decided again by the database's clock, and the mails that follow a change. */
@Injectable()
export class SalesJobs implements OnModuleInit {
  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(PersonDataRegistry) private readonly people: PersonDataRegistry,
  ) {}

  onModuleInit(): void {
    this.people.add(SALES_PERSON_DATA);
    const url = this.config.publicUrl;
    const id = (payload: Payload, key: string) => String(payload[key]);
    this.on(events.OPEN_CYCLE, (tx, p) => openIfDue(tx, url, id(p, 'subjectId')));
    this.on(events.CLOSE_DISTRIBUTION, async (tx, p) => void (await close(tx, id(p, 'subjectId'), 'due')));
    this.on(events.REMIND_CLOSING, (tx, p) => mails.mailClosingSoon(tx, this.config, id(p, 'subjectId')));
    this.on(events.REMIND_PICKUP, async (tx, p) => {
      tx.record(events.PICKUP_TOMORROW, { distributionId: id(p, 'subjectId') });
      await mails.mailPickupTomorrow(tx, this.config, id(p, 'subjectId'));
    });
    this.on(events.CYCLE_OPENED, (tx, p) => mails.mailOpening(tx, this.config, id(p, 'cycleId')));
    this.on(events.ANNOUNCEMENT_SENT, (tx, p) => mailAnnouncement(tx, this.config, id(p, 'announcementId')));
    this.on(events.ORDER_CONFIRMED, (tx, p) =>
      mails.mailConfirmation(tx, this.config, id(p, 'orderId'), 'order-confirmed'),
    );
    this.on(events.ORDER_CANCELLED, (tx, p) =>
      p['reason'] === undefined
        ? mails.mailConfirmation(tx, this.config, id(p, 'orderId'), 'order-cancelled')
        : mails.mailCancelledForMember(tx, this.config, id(p, 'orderId'), id(p, 'reason')),
    );
    this.on(events.COLLECTOR_NAMED, (tx, p) =>
      mailCollector(tx, this.config, id(p, 'orderId'), (p['before'] ?? null) as Collector | null),
    );
    this.on(events.CYCLE_CANCELLED, (tx, p) =>
      mails.mailSaleCancelled(tx, this.config, id(p, 'cycleId'), p['orderIds'] as string[], id(p, 'reason')),
    );
    this.on(events.CYCLE_CHANGED, (tx, p) =>
      mails.mailSaleChanged(tx, this.config, p['distributionIds'] as string[]),
    );
    this.on(events.DISTRIBUTION_CLOSED, (tx, p) => mailSlips(tx, url, id(p, 'distributionId')));
    this.on(events.TELL_PRICES, (tx, p) => mailPrices(tx, this.config, id(p, 'subjectId')));
    this.on(events.TELL_ROUND, (tx, p) => mailRound(tx, this.config, id(p, 'subjectId')));
    this.on(events.FORGET_ADDRESSES, (tx, p) => forgetAddressesOf(tx, id(p, 'subjectId')));
    this.on(events.FEEDBACK_DIGEST, (tx, p) => mailFeedback(tx, url, id(p, 'subjectId')));
    this.on(events.SLIP_CHANGED, (tx, p) =>
      mailSlipChange(tx, url, id(p, 'distributionId'), p['changes'] as Record<string, number>),
    );
  }

  private on(kind: string, run: (tx: Unit, payload: Payload) => Promise<void>): void {
    this.registry.on<Payload>(kind, { run: (tx: Unit, job: Job<Payload>) => run(tx, job.payload) });
  }
}

/**
 * Opens a scheduled sale whose time has come; one moved meanwhile waits for its own due row. One in the farms' names that can't be paid is
 * left for those who run it to open, and they are told what is in the way.
 */
async function openIfDue(tx: Unit, publicUrl: string, cycleId: string): Promise<void> {
  const [due] = await tx.query(
    `select 1 from sales_cycles where id = $1 and status = 'SCHEDULED' and opens_at <= clock_timestamp()`,
    [cycleId],
  );
  if (due === undefined) return;
  const cycle = await lockCycle(tx, cycleId);
  try {
    await openCycle(tx, cycle);
  } catch (error) {
    if (!isHeldUp(error)) throw error;
    await mailHeldUp(tx, publicUrl, cycle, error);
  }
}
