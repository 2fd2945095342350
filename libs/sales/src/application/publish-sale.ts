import { Inject, Injectable } from '@nestjs/common';
import { listingSnapshots } from '@cabas/catalogue';
import { collectiveSettings, writeAudit } from '@cabas/identity';
import { newId, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { cyclesByIds, distributionsOf, type CycleView } from '../data-access/cycle-views.query.ts';
import { lockCycle, setDueTask, writeOffers, type CycleRow, type OfferTerms } from '../data-access/cycles.ts';
import { freezeRounds } from '../data-access/deliveries.ts';
import { assertFarmsPaid, takeIn } from './agency.ts';
import { databaseNow } from './plan-sale.ts';
import { ADDRESS_KEPT_DAYS } from '../domain/delivery.ts';
import { closingReminderAt, pickupReminderAt } from '../domain/schedule.ts';
import {
  CLOSE_DISTRIBUTION,
  CYCLE_OPENED,
  FORGET_ADDRESSES,
  OPEN_CYCLE,
  REMIND_CLOSING,
  REMIND_PICKUP,
} from '../domain/events.ts';

/** Schedules a draft: from here on the worker opens, reminds and closes at their times. `now` opens it at once. */
@Injectable()
export class PublishSale {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, Refused ALREADY_PUBLISHED, NOTHING_TO_SELL, ONLINE_NOT_ALLOWED, FARMS_NOT_ONLINE. */
  async run(cycleId: string, now: boolean): Promise<CycleView> {
    return this.uow.write(async (tx) => {
      const cycle = await lockCycle(tx, cycleId);
      if (cycle.status !== 'DRAFT' && !(now && cycle.status === 'SCHEDULED'))
        throw new Refused('ALREADY_PUBLISHED');
      if (!now) await assertFarmsPaid(tx, cycle);
      await tx.query(`update sales_cycles set status = 'SCHEDULED', version = version + 1 where id = $1`, [
        cycleId,
      ]);
      await setTimes(tx, cycle);
      if (now) await openCycle(tx, { ...cycle, status: 'SCHEDULED' });
      await writeAudit(tx, {
        action: 'sale.published',
        subjectId: cycleId,
        detail: {
          name: cycle.name,
          before: { status: cycle.status },
          after: { status: now ? 'OPEN' : 'SCHEDULED' },
        },
      });
      const [view] = await cyclesByIds(tx, [cycleId]);
      if (view === undefined) throw new Refused('NOT_FOUND');
      return view;
    });
  }
}

const DAY_MS = 86_400_000;

/** Writes the due rows of a published sale anew: opening, reminders, closings, and when addresses of a round are forgotten. */
export async function setTimes(tx: Unit, cycle: Pick<CycleRow, 'id' | 'opensAt' | 'status'>): Promise<void> {
  const { timeZone } = await collectiveSettings(tx);
  const distributions = (await distributionsOf(tx, [cycle.id])).filter(
    ({ status }) => status === 'PLANNED' || status === 'OPEN',
  );
  if (cycle.status !== 'OPEN') await setDueTask(tx, OPEN_CYCLE, cycle.id, cycle.opensAt, newId());
  const closings = distributions.map(({ closesAt }) => closesAt);
  await setDueTask(
    tx,
    REMIND_CLOSING,
    cycle.id,
    closings.length === 0
      ? undefined
      : closingReminderAt(later(cycle.opensAt, await databaseNow(tx)), closings),
    newId(),
  );
  for (const distribution of distributions) {
    await setDueTask(tx, CLOSE_DISTRIBUTION, distribution.id, distribution.closesAt, newId());
    await setDueTask(
      tx,
      REMIND_PICKUP,
      distribution.id,
      pickupReminderAt(distribution.pickupDate, timeZone),
      newId(),
    );
    if (distribution.pickupPoint.home)
      await setDueTask(
        tx,
        FORGET_ADDRESSES,
        distribution.id,
        new Date(distribution.endsAt.getTime() + ADDRESS_KEPT_DAYS * DAY_MS),
        newId(),
      );
  }
}

/** What opens late, or is changed while open, is not followed by a reminder at once. */
function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}

/**
 * Opens a scheduled sale: offers are frozen anew from the listings of the day (terms set on purpose stay), then orders may come.
 * @throws Refused NOTHING_TO_SELL, ONLINE_NOT_ALLOWED, FARMS_NOT_ONLINE.
 */
export async function openCycle(tx: Unit, cycle: CycleRow): Promise<void> {
  const current = await tx.query<{ listingId: string } & OfferTerms>(
    `select listing_id as "listingId", distribution_ids as "distributionIds", cap, minimum, own_price_cents as "priceCents"
     from offers where cycle_id = $1 and active`,
    [cycle.id],
  );
  const [first] = await distributionsOf(tx, [cycle.id]);
  const listings = await listingSnapshots(
    tx,
    current.map(({ listingId }) => listingId),
    first?.pickupDate ?? '',
  );
  if (listings.length === 0) throw new Refused('NOTHING_TO_SELL');
  await writeOffers(tx, cycle, listings, (id) => current.find(({ listingId }) => listingId === id), newId);
  await tx.query(`update offers set active = false where cycle_id = $1 and not (listing_id = any ($2))`, [
    cycle.id,
    listings.map(({ listingId }) => listingId),
  ]);
  await takeIn(tx, cycle);
  await tx.query(
    `update sales_cycles set status = 'OPEN', opened_at = clock_timestamp(), opens_at = least(opens_at, clock_timestamp()), version = version + 1 where id = $1`,
    [cycle.id],
  );
  await freezeRounds(
    tx,
    (await distributionsOf(tx, [cycle.id])).filter(({ status }) => status === 'PLANNED').map(({ id }) => id),
  );
  await tx.query(`update distributions set status = 'OPEN' where cycle_id = $1 and status = 'PLANNED'`, [
    cycle.id,
  ]);
  tx.record(CYCLE_OPENED, { cycleId: cycle.id });
}
