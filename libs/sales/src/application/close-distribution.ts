import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { NotFound, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { forgetChoices } from '../data-access/choices.query.ts';
import { lockCycleOf } from '../data-access/cycles.ts';
import { distributionById } from '../data-access/cycle-views.query.ts';
import { AMOUNTS_CHANGED, CLOSE_DISTRIBUTION, DISTRIBUTION_CLOSED } from '../domain/events.ts';
import { reasonOf } from './cancel-sale.ts';
import type { DistributionView } from '../data-access/order-view.ts';

/** Staff close before the announced time, with a reason. @throws NotFound, InvalidInput, Refused ALREADY_CLOSED, NOT_OPEN. */
@Injectable()
export class CloseDistribution {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(distributionId: string, reason: string): Promise<DistributionView> {
    const words = reasonOf(reason);
    return this.uow.write(async (tx) => {
      const found = await distributionById(tx, distributionId);
      if (found.status === 'PLANNED') throw new Refused('NOT_OPEN');
      if (!(await close(tx, distributionId, 'now'))) throw new Refused('ALREADY_CLOSED');
      await writeAudit(tx, {
        action: 'CLOSED_EARLY',
        subjectId: distributionId,
        reason: words,
        detail: { announced: found.closesAt },
      });
      await tx.query('delete from due_tasks where kind = $1 and subject_id = $2', [
        CLOSE_DISTRIBUTION,
        distributionId,
      ]);
      return distributionById(tx, distributionId);
    });
  }
}

/**
 * Closes: sets the row that orders lock, *then* counts, in one transaction, so that every accepted line is in exactly one slip.
 * `due` closes only what the database's clock says is over. Answers false when there was nothing to close.
 */
export async function close(tx: Unit, distributionId: string, when: 'due' | 'now'): Promise<boolean> {
  const closed = await tx.query<{ cycleId: string }>(
    `update distributions set status = 'CLOSED', closed_at = clock_timestamp()
     where id = $1 and status = 'OPEN' and ($2 or closes_at <= clock_timestamp()) returning cycle_id as "cycleId"`,
    [distributionId, when === 'now'],
  );
  const [distribution] = closed;
  if (distribution === undefined) return false;
  await forgetChoices(tx, distributionId);
  await fillSlips(tx, distributionId);
  await tx.query(
    `update orders o set status = 'LOCKED', basket_number = r.rank, updated_at = clock_timestamp()
     from (select id, row_number() over (order by member_name collate "und-x-icu", id) as rank from orders where distribution_id = $1 and status = 'PLACED') r
     where o.id = r.id and o.distribution_id = $1`,
    [distributionId],
  );
  await lockCycleOf(tx, distributionId);
  await tx.query(
    `update sales_cycles s set status = 'CLOSED', version = version + 1 where s.id = $1 and s.status = 'OPEN'
       and not exists (select 1 from distributions d where d.cycle_id = s.id and d.status in ('PLANNED', 'OPEN'))`,
    [distribution.cycleId],
  );
  tx.record(DISTRIBUTION_CLOSED, { distributionId });
  tx.record(AMOUNTS_CHANGED, { distributionId });
  return true;
}

/** Puts every accepted line that has none into its producer's slip for the distribution. */
export async function fillSlips(tx: Unit, distributionId: string): Promise<void> {
  await tx.query(
    `insert into preparation_slips (id, distribution_id, producer_id)
     select gen_random_uuid(), $1, l.producer_id from order_lines l
     join orders o on o.collective_id = l.collective_id and o.id = l.order_id
     where l.distribution_id = $1 and o.status <> 'CANCELLED' and l.slip_id is null group by l.producer_id
     on conflict (collective_id, distribution_id, producer_id) do nothing`,
    [distributionId],
  );
  await tx.query(
    `update order_lines l set slip_id = s.id from preparation_slips s, orders o
     where l.distribution_id = $1 and l.slip_id is null and s.distribution_id = $1 and s.producer_id = l.producer_id
       and s.collective_id = l.collective_id and o.collective_id = l.collective_id and o.id = l.order_id and o.status <> 'CANCELLED'`,
    [distributionId],
  );
}

/** @throws NotFound, Refused NOT_CLOSED_YET, DOCUMENTS_ISSUED: a distribution whose delivered quantities may still be written. */
export async function lockForDelivery(
  tx: Unit,
  distributionId: string,
): Promise<{ id: string; status: string }> {
  const row = await tx.maybeOne<{ id: string; status: string; issued: Date | null }>(
    `select id, status, documents_issued_at as issued from distributions where id = $1 for update`,
    [distributionId],
  );
  if (row === undefined) throw new NotFound();
  if (row.status !== 'CLOSED' && row.status !== 'HANDED_OUT') throw new Refused('NOT_CLOSED_YET');
  if (row.issued !== null) throw new Refused('DOCUMENTS_ISSUED');
  return row;
}
