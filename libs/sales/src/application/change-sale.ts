import { Inject, Injectable } from '@nestjs/common';
import { collectiveSettings, difference, writeAudit } from '@cabas/identity';
import { newId, NotFound, Refused, toLocal } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { cyclesByIds, distributionsOf, type CycleView } from '../data-access/cycle-views.query.ts';
import {
  assertPoints,
  insertDistributions,
  lockCycle,
  lockDistributions,
  moveDistribution,
  type CycleRow,
} from '../data-access/cycles.ts';
import { assertSlotsFit, setSlots } from '../data-access/slots.ts';
import { schedule, type PlannedDistribution, type ScheduledDistribution } from '../domain/schedule.ts';
import { CYCLE_CHANGED, PICKUPS_MOVED } from '../domain/events.ts';
import { databaseNow } from './plan-sale.ts';
import { setTimes } from './publish-sale.ts';

export interface ChangeSaleCommand {
  readonly cycleId: string;
  readonly version: number;
  readonly name: string | undefined;
  readonly opensOn: string | undefined;
  readonly opensAt: string | undefined;
  readonly words: string | undefined;
  readonly minimumCents: number | undefined;
  readonly distributions: readonly PlannedDistribution[] | undefined;
}

const EDITABLE = ['DRAFT', 'SCHEDULED', 'OPEN'];

/**
 * Moves or renames one sale. Distributions named by id are moved, others added, missing ones (without orders) cancelled; those
 * who ordered are told once. @throws NotFound, VersionConflict, InvalidInput, Refused CYCLE_NOT_EDITABLE.
 */
@Injectable()
export class ChangeSale {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(command: ChangeSaleCommand): Promise<CycleView> {
    return this.uow.write(async (tx) => {
      await lockDistributions(tx, command.cycleId);
      const cycle = await lockCycle(tx, command.cycleId, command.version);
      if (!EDITABLE.includes(cycle.status)) throw new Refused('CYCLE_NOT_EDITABLE');
      const { moved, slots } = await applySchedule(tx, cycle, command);
      await tx.query(
        `update sales_cycles set name = coalesce($2, name), words = coalesce($3, words), minimum_cents = coalesce($4, minimum_cents), version = version + 1 where id = $1`,
        [cycle.id, command.name ?? null, command.words ?? null, command.minimumCents ?? null],
      );
      if (moved.length > 0) {
        await writeAudit(tx, {
          action: 'SALE_MOVED',
          subjectId: cycle.id,
          detail: { name: cycle.name, distributions: moved },
        });
        if (cycle.status === 'OPEN') tx.record(CYCLE_CHANGED, { cycleId: cycle.id, distributionIds: moved });
        tx.record(PICKUPS_MOVED, { distributionIds: moved });
      }
      await auditChange(tx, cycle, command, slots);
      const [view] = await cyclesByIds(tx, [cycle.id]);
      if (view === undefined) throw new NotFound();
      return view;
    });
  }
}

/** What a sale says of itself, and which points were added or dropped; dates that moved have a line of their own. */
async function auditChange(
  tx: Unit,
  cycle: CycleRow,
  command: ChangeSaleCommand,
  slots: number,
): Promise<void> {
  const after = await lockCycle(tx, cycle.id);
  const changed = difference(cycle, after, ['name', 'words', 'minimumCents', 'opensAt']);
  const added = command.distributions?.filter(({ id }) => id === undefined).length ?? 0;
  if (changed === undefined && added + slots === 0) return;
  await writeAudit(tx, {
    action: 'sale.changed',
    subjectId: cycle.id,
    detail: { name: after.name, ...changed, ...(added > 0 && { added }), ...(slots > 0 && { slots }) },
  });
}

/** Sets the new dates; returns the distributions that moved, and at how many the slots were changed. */
async function applySchedule(
  tx: Unit,
  cycle: CycleRow,
  command: ChangeSaleCommand,
): Promise<{ moved: string[]; slots: number }> {
  if (command.distributions === undefined && command.opensOn === undefined && command.opensAt === undefined)
    return { moved: [], slots: 0 };
  const { timeZone } = await collectiveSettings(tx);
  const opens = toLocal(cycle.opensAt, timeZone);
  const all = await distributionsOf(tx, [cycle.id]);
  const current = all.filter(({ status }) => status === 'PLANNED' || status === 'OPEN'); // what is closed or called off stays as it is
  const settled = new Set(all.filter((d) => !current.includes(d)).map(({ id }) => id));
  const planned: readonly PlannedDistribution[] =
    command.distributions?.filter(({ id }) => id === undefined || !settled.has(id)) ??
    current.map((d) => {
      const closes = toLocal(d.closesAt, timeZone);
      return {
        id: d.id,
        pickupPointId: d.pickupPoint.id,
        pickupDate: d.pickupDate,
        windowStart: d.windowStart,
        windowEnd: d.windowEnd,
        closesOn: closes.date,
        closesAt: closes.time,
      };
    });
  const plan = {
    opensOn: cycle.status === 'OPEN' ? opens.date : (command.opensOn ?? opens.date),
    opensAt: cycle.status === 'OPEN' ? opens.time : (command.opensAt ?? opens.time),
    distributions: planned,
  };
  const scheduled = schedule(plan, timeZone, await databaseNow(tx));
  await assertPoints(tx, scheduled);
  const moved: string[] = [];
  const added: (ScheduledDistribution & { id: string })[] = [];
  for (const distribution of scheduled.distributions) {
    if (distribution.id === undefined) added.push({ ...distribution, id: newId() });
    else if (!current.some(({ id }) => id === distribution.id)) throw new NotFound();
    else if (await moveDistribution(tx, distribution.id, distribution)) moved.push(distribution.id);
  }
  const slots = await changeSlots(tx, scheduled.distributions);
  await insertDistributions(tx, cycle.id, added);
  if (cycle.status === 'OPEN')
    await tx.query(`update distributions set status = 'OPEN' where id = any ($1)`, [
      added.map(({ id }) => id),
    ]);
  await dropMissing(
    tx,
    current.map(({ id }) => id).filter((id) => !scheduled.distributions.some((d) => d.id === id)),
  );
  await tx.query('update sales_cycles set opens_at = $2 where id = $1', [cycle.id, scheduled.opensAt]);
  if (cycle.status !== 'DRAFT') await setTimes(tx, { ...cycle, opensAt: scheduled.opensAt });
  return { moved, slots };
}

/** Sets the slots that were named; those that were not move with their distribution and must still fit. */
async function changeSlots(tx: Unit, distributions: readonly ScheduledDistribution[]): Promise<number> {
  let changed = 0;
  for (const [index, { id, keptSlots }] of distributions.entries()) {
    if (id === undefined) continue;
    const path = `distributions.${index}`;
    if (keptSlots === undefined) await assertSlotsFit(tx, id, `${path}.windowEnd`);
    else if (await setSlots(tx, id, keptSlots, `${path}.slots`)) changed += 1;
  }
  return changed;
}

async function dropMissing(tx: Unit, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  tx.record(PICKUPS_MOVED, { distributionIds: ids });
  await tx.query(`update distributions set status = 'CANCELLED' where id = any ($1)`, [ids]); // first: it waits for orders under way
  const [held] = await tx.query<{ count: number }>(
    `select count(*)::int as count from orders where distribution_id = any ($1) and status <> 'CANCELLED'`,
    [ids],
  );
  if ((held?.count ?? 0) > 0) throw new Refused('DISTRIBUTION_HAS_ORDERS');
}
