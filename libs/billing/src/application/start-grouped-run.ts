import { Inject, Injectable } from '@nestjs/common';
import { participationsOf } from '@cabas/catalogue';
import { collectiveSettings, writeAudit, type CollectiveSettings } from '@cabas/identity';
import { formatDay, InvalidInput, newId, NotFound, Refused, toLocal, type LocalDate } from '@cabas/kernel';
import { createTranslator } from '@cabas/messages';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { documentRun, type DocumentRunView } from '../data-access/documents.query.ts';
import { groupedRuns, waitingDeliveries, waitingMonths } from '../data-access/grouped.query.ts';
import { ISSUE_GROUPED } from '../domain/events.ts';
import { pairsOf, subjectsOf, type WaitingPair } from '../domain/grouped-invoice.ts';
import { lawsLastDay } from '../papers/payment-delays.ts';
import { assertPapersPossible } from './start-document-run.ts';

/** What waits for the invoices of a month, and how they are going. */
export interface GroupedMonth {
  readonly month: LocalDate;
  /** All months in which something waits. */
  readonly months: readonly LocalDate[];
  readonly waiting: readonly WaitingPair[];
  readonly runs: readonly DocumentRunView[];
}

/**
 * Issues the invoices of a month: each seller's to each business that is invoiced by the month. Where a delivery should have been paid
 * already, the law leaves no time to wait: then each delivery has its own invoice, and the run says why.
 */
@Injectable()
export class StartGroupedRun {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** `month`: any day of it; absent: the oldest month in which something waits, or this one. */
  read(month?: LocalDate): Promise<GroupedMonth> {
    return this.uow.read(async (tx) => {
      const { today } = await todayOf(tx);
      const months = await waitingMonths(tx);
      const first = firstDay(month ?? months[0] ?? today);
      return {
        ...{ month: first, months },
        waiting: await pairsIn(tx, first, today),
        runs: await groupedRuns(tx, first),
      };
    });
  }

  /** @throws InvalidInput for a month to come; Refused NOTHING_TO_GROUP, DOCUMENTS_RUNNING, MANDATE_MISSING, LEGAL_IDENTITY_MISSING. */
  async run(month: LocalDate): Promise<DocumentRunView> {
    return this.uow.write(async (tx) => {
      const { today, collective } = await todayOf(tx);
      const first = firstDay(month);
      if (first > today) throw new InvalidInput([{ path: 'month', code: 'IN_THE_FUTURE' }]);
      if ((await groupedRuns(tx, first)).some(({ status }) => status === 'RUNNING'))
        throw new Refused('DOCUMENTS_RUNNING');
      const pairs = await pairsIn(tx, first, today);
      if (pairs.length === 0) throw new Refused('NOTHING_TO_GROUP');
      const farms = (await participationsOf(tx)).filter((farm) =>
        pairs.some(({ producerId }) => producerId === farm.producerId),
      );
      assertPapersPossible(farms, pairs.some(({ producerId }) => producerId === null) ? collective : null);
      const subjects = subjectsOf(pairs);
      const runId = newId();
      await tx.query(
        'insert into document_runs (id, month, total, problems, requested_by) values ($1, $2, $3, $4, $5)',
        [
          runId,
          first,
          subjects.length,
          JSON.stringify(whyNotTogether(pairs, collective)),
          tx.memberId ?? null,
        ],
      );
      await writeAudit(tx, {
        action: 'DOCUMENTS_STARTED',
        subjectId: runId,
        reason: '',
        detail: { documents: subjects.length, month: first },
      });
      tx.record(ISSUE_GROUPED, { runId, subjects });
      const view = await documentRun(tx, runId);
      if (view === undefined) throw new NotFound();
      return view;
    });
  }
}

async function todayOf(tx: Unit): Promise<{ today: LocalDate; collective: CollectiveSettings }> {
  const collective = await collectiveSettings(tx);
  const { now } = await tx.one<{ now: Date }>('select clock_timestamp() as now');
  return { today: toLocal(now, collective.timeZone).date, collective };
}

/** Fresh meat never waits (`documents-to-issue.ts`): what does is paid as other perishables are. */
async function pairsIn(tx: Unit, month: LocalDate, today: LocalDate): Promise<WaitingPair[]> {
  const waiting = await waitingDeliveries(tx, month);
  return pairsOf(
    waiting.map((one) => ({ ...one, lastDay: lawsLastDay('PERISHABLE', one.deliveredOn) })),
    today,
  );
}

function whyNotTogether(pairs: readonly WaitingPair[], { locale }: CollectiveSettings): string[] {
  const t = createTranslator(locale);
  return pairs.flatMap(({ tooLate, sellerName, buyerName }) =>
    tooLate === null
      ? []
      : [
          t('papers.document.tooLateToGroup', {
            ...{ seller: sellerName, buyer: buyerName },
            delivered: formatDay(tooLate.deliveredOn, locale),
            day: formatDay(tooLate.lastDay, locale),
          }),
        ],
  );
}

function firstDay(day: LocalDate): LocalDate {
  return `${day.slice(0, 8)}01`;
}
