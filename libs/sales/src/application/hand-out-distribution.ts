import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { unfinishedOf } from '../data-access/delivered-lines.ts';
import { lockCycleOf } from '../data-access/cycles.ts';
import { distributionById } from '../data-access/cycle-views.query.ts';
import { HAND_OUT_DONE } from '../domain/events.ts';
import { reasonOf } from './cancel-sale.ts';
import { lockForDelivery } from './close-distribution.ts';
import type { DistributionView } from '../data-access/order-view.ts';

/**
 * Declares the hand-out done: quantities are then corrected with a reason only, papers may be issued, and those concerned are
 * told what changed. What is unfinished is asked about first: weighings, and baskets of which nobody said anything.
 */
@Injectable()
export class HandOutDistribution {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /**
   * `anyway`: what is unfinished stays so; where baskets were handed out one by one, those still waiting were not fetched.
   * @throws NotFound, InvalidInput (a reason before the day), Refused NOT_CLOSED_YET, ALREADY_HANDED_OUT, WEIGHINGS_MISSING,
   * BASKETS_WAITING.
   */
  async run(distributionId: string, reason: string | undefined, anyway: boolean): Promise<DistributionView> {
    return this.uow.write(async (tx) => {
      const { status } = await lockForDelivery(tx, distributionId);
      if (status === 'HANDED_OUT') throw new Refused('ALREADY_HANDED_OUT');
      const early = await tx.one<{ early: boolean; cycleId: string }>(
        `select starts_at > clock_timestamp() as early, cycle_id as "cycleId" from distributions where id = $1`,
        [distributionId],
      );
      const words = early.early ? reasonOf(reason) : (reason ?? '');
      const waiting = await finish(tx, distributionId, anyway);
      await tx.query(
        `update distributions set status = 'HANDED_OUT', handed_out_at = clock_timestamp() where id = $1`,
        [distributionId],
      );
      await tx.query(
        `update orders set status = $2, updated_at = clock_timestamp() where distribution_id = $1 and status = 'LOCKED'`,
        [distributionId, waiting],
      );
      await lockCycleOf(tx, distributionId);
      await tx.query(
        `update sales_cycles s set status = 'DISTRIBUTED', version = version + 1 where s.id = $1 and s.status = 'CLOSED'
           and not exists (select 1 from distributions d where d.cycle_id = s.id and d.status not in ('HANDED_OUT', 'CANCELLED'))`,
        [early.cycleId],
      );
      tx.record(HAND_OUT_DONE, { distributionId });
      await writeAudit(tx, { action: 'HANDED_OUT', subjectId: distributionId, reason: words, detail: {} });
      return distributionById(tx, distributionId);
    });
  }
}

/** Asks about what is unfinished; answers what becomes of the baskets nobody spoke of. */
async function finish(tx: Unit, distributionId: string, anyway: boolean): Promise<'HANDED_OUT' | 'MISSED'> {
  const { lines, waiting, handedOut } = await unfinishedOf(tx, distributionId);
  const oneByOne = handedOut > 0;
  if (!anyway && lines > 0) throw new Refused('WEIGHINGS_MISSING', { lines });
  if (!anyway && oneByOne && waiting > 0) throw new Refused('BASKETS_WAITING', { baskets: waiting });
  return oneByOne ? 'MISSED' : 'HANDED_OUT';
}
