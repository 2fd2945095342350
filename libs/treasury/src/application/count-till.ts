import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { InvalidInput, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { eveningOf, type Evening } from '../data-access/evening.query.ts';
import { postDistribution } from '@cabas/billing';
import { insertCount, lastCount, postGaps, type NewCount } from '../data-access/till-writes.ts';
import { repeatedLine } from '../domain/till.ts';

/**
 * Counts what the evening brought, which closes the day; the gap is posted. Counted again, with a reason, a new count stands and the
 * first stays readable. The same count sent twice is one. Nothing waits for it, and what comes later is taken and shown beside it.
 * @throws NotFound, InvalidInput, Refused (NOT_CLOSED_YET, COUNTED_MEANWHILE).
 */
@Injectable()
export class CountTill {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(count: NewCount): Promise<Evening> {
    assertMeaningful(count);
    return this.uow.write(async (tx) => {
      const { status } = await tx.one<{ status: string }>('select status from distributions where id = $1', [
        count.distributionId,
      ]);
      if (status !== 'CLOSED' && status !== 'HANDED_OUT') throw new Refused('NOT_CLOSED_YET');
      await assertPayees(tx, count);
      await postDistribution(tx, count.distributionId); // locks the row: counts of one evening queue
      const before = await lastCount(tx, count.distributionId);
      if (before !== undefined && isSame(before, count)) return eveningOf(tx, count.distributionId);
      if (count.number !== (before?.number ?? 0) + 1) throw new Refused('COUNTED_MEANWHILE');
      const id = await insertCount(tx, count);
      if (id === undefined) throw new Refused('COUNTED_MEANWHILE');
      await postGaps(tx, id);
      const evening = await eveningOf(tx, count.distributionId);
      const [newest] = evening.counts;
      await writeAudit(tx, {
        action: 'TILL_COUNTED',
        subjectId: count.distributionId,
        ...(count.reason === '' ? {} : { reason: count.reason }),
        detail: {
          number: count.number,
          countedCents: newest?.countedCents,
          gapCents: newest?.gapCents,
        },
      });
      return evening;
    });
  }
}

function assertMeaningful({ number, reason, lines }: NewCount): void {
  const twice = repeatedLine(lines);
  if (twice >= 0) throw new InvalidInput([{ path: `lines.${twice}.means`, code: 'INVALID' }]);
  const float = lines.findIndex(({ means, floatCents }) => means !== 'CASH' && floatCents !== 0);
  if (float >= 0) throw new InvalidInput([{ path: `lines.${float}.floatCents`, code: 'INVALID' }]);
  if (number > 1 && reason === '') throw new InvalidInput([{ path: 'reason', code: 'REQUIRED' }]);
  if (number === 1 && reason !== '') throw new InvalidInput([{ path: 'reason', code: 'INVALID' }]);
}

/** @throws NotFound: a payee who is no farm of this collective. */
async function assertPayees(tx: Unit, { lines }: NewCount): Promise<void> {
  const farms = [...new Set(lines.flatMap(({ producerId }) => producerId ?? []))];
  await tx.one(
    'select 1 where (select count(*) from participations where producer_id = any ($1::uuid[])) = cardinality($1::uuid[])',
    [farms],
  );
}

function isSame(a: NewCount, b: NewCount): boolean {
  const told = ({ number, reason, note, lines }: NewCount) =>
    JSON.stringify([
      number,
      reason,
      note,
      lines
        .map(({ producerId, means, floatCents, countedCents }) =>
          [producerId ?? '', means, floatCents, countedCents].join('/'),
        )
        .sort(),
    ]);
  return told(a) === told(b);
}
