import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { Refused } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { distributionById } from '../data-access/cycle-views.query.ts';
import { reasonOf } from './cancel-sale.ts';
import { lockCycleOf, lockForDelivery } from './close-distribution.ts';
import type { DistributionView } from '../data-access/order-view.ts';

/** Declares the hand-out done: quantities are then corrected with a reason only, and papers may be issued. */
@Injectable()
export class HandOutDistribution {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput (a reason before the day), Refused NOT_CLOSED_YET, ALREADY_HANDED_OUT. */
  async run(distributionId: string, reason: string | undefined): Promise<DistributionView> {
    return this.uow.write(async (tx) => {
      await lockCycleOf(tx, distributionId);
      const { status } = await lockForDelivery(tx, distributionId);
      if (status === 'HANDED_OUT') throw new Refused('ALREADY_HANDED_OUT');
      const early = await tx.one<{ early: boolean; cycleId: string }>(
        `select starts_at > clock_timestamp() as early, cycle_id as "cycleId" from distributions where id = $1`,
        [distributionId],
      );
      const words = early.early ? reasonOf(reason) : (reason ?? '');
      await tx.query(
        `update distributions set status = 'HANDED_OUT', handed_out_at = clock_timestamp() where id = $1`,
        [distributionId],
      );
      await tx.query(
        `update orders set status = 'HANDED_OUT', updated_at = clock_timestamp() where distribution_id = $1 and status = 'LOCKED'`,
        [distributionId],
      );
      await tx.query(
        `update sales_cycles s set status = 'DISTRIBUTED', version = version + 1 where s.id = $1 and s.status = 'CLOSED'
           and not exists (select 1 from distributions d where d.cycle_id = s.id and d.status not in ('HANDED_OUT', 'CANCELLED'))`,
        [early.cycleId],
      );
      await writeAudit(tx, { action: 'HANDED_OUT', subjectId: distributionId, reason: words, detail: {} });
      return distributionById(tx, distributionId);
    });
  }
}
