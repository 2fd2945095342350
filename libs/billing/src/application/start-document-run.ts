import { Inject, Injectable } from '@nestjs/common';
import type { Participation } from '@cabas/catalogue';
import { writeAudit, type CollectiveSettings } from '@cabas/identity';
import { newId, NotFound, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { documentRun, type DocumentRunView } from '../data-access/documents.query.ts';
import { paperworkOf, type Flow } from '../domain/documents-to-issue.ts';
import { ISSUE_DOCUMENTS } from '../domain/events.ts';
import { keepWaiting, subjectsOf } from './distribution-subjects.ts';

const IN_ONE_MESSAGE = 400;

/**
 * Starts issuing the documents of a distribution, at the level of paperwork chosen. What paper needs must be there: a
 * mandate accepted by each farm one invoices for, legal identities, a VAT regime; what is missing is said by name and
 * nothing is issued. From here on quantities no longer change. @throws NotFound, Refused DISTRIBUTION_NOT_HANDED_OUT,
 * DOCUMENTS_ISSUED, NOTHING_HANDED_OUT, NO_PAPERWORK, MANDATE_MISSING, MANDATE_ENDED, LEGAL_IDENTITY_MISSING.
 */
@Injectable()
export class StartDocumentRun {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(distributionId: string): Promise<DocumentRunView> {
    return this.uow.write(async (tx) => {
      const flow = await lockHandedOut(tx, distributionId);
      const { subjects, waiting, pairs, farms, collective, empty } = await subjectsOf(
        tx,
        distributionId,
        flow,
      );
      if (empty) throw new Refused('NOTHING_HANDED_OUT');
      if (subjects.length === 0 && waiting.length === 0) throw new Refused('NO_PAPERWORK');
      const invoiced = farms.filter(
        (farm) =>
          paperworkOf(farm, collective.paperwork) === 'INVOICES' &&
          pairs.some(({ producerId }) => producerId === farm.producerId),
      );
      const byCollective =
        subjects.some(({ kind }) => kind === 'SALES_INVOICE') ||
        waiting.some(({ producerId }) => producerId === null);
      assertPapersPossible(
        invoiced,
        byCollective || (flow === 'RESALE' && invoiced.length > 0) ? collective : null,
      );
      await keepWaiting(tx, waiting);
      const runId = newId();
      await tx.query(
        // where every document waits for its month's invoice, the run is over with its start
        `insert into document_runs (id, distribution_id, total, requested_by, status, finished_at)
         select $1, $2, $3::int, $4, case when $3::int = 0 then 'DONE' else 'RUNNING' end, case when $3::int = 0 then clock_timestamp() end`,
        [runId, distributionId, subjects.length, tx.memberId ?? null],
      );
      await tx.query('update distributions set documents_issued_at = clock_timestamp() where id = $1', [
        distributionId,
      ]);
      await writeAudit(tx, {
        action: 'DOCUMENTS_STARTED',
        subjectId: distributionId,
        reason: '',
        detail: { documents: subjects.length },
      });
      // a message says what is left of it to the next: several short ones, or ten thousand documents would be said over and over
      for (let from = 0; from < subjects.length; from += IN_ONE_MESSAGE)
        tx.record(ISSUE_DOCUMENTS, { runId, subjects: subjects.slice(from, from + IN_ONE_MESSAGE) });
      const view = await documentRun(tx, runId);
      if (view === undefined) throw new NotFound();
      return view;
    });
  }
}

async function lockHandedOut(tx: Unit, distributionId: string): Promise<Flow> {
  const row = await tx.one<{ status: string; issued: Date | null; flow: Flow }>(
    `select d.status, d.documents_issued_at as issued, s.flow from distributions d
     join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id where d.id = $1 for update of d`,
    [distributionId],
  );
  if (row.status !== 'HANDED_OUT') throw new Refused('DISTRIBUTION_NOT_HANDED_OUT');
  if (row.issued !== null) throw new Refused('DOCUMENTS_ISSUED');
  return row.flow;
}

/** Law: a mandate written and prior, identities complete (law.md, “Invoices”, “Mandate”). */
export function assertPapersPossible(
  invoiced: readonly Participation[],
  /** Who is named on an invoice too; null: it is not. */
  collective: CollectiveSettings | null,
): void {
  const missing = invoiced.filter(({ mandate }) => mandate !== 'ACCEPTED');
  const ended = missing.filter(({ mandateProof }) => mandateProof !== null);
  if (missing.length > ended.length)
    throw new Refused('MANDATE_MISSING', {
      producers: namesOf(missing.filter((farm) => !ended.includes(farm))),
    });
  if (ended.length > 0) throw new Refused('MANDATE_ENDED', { producers: namesOf(ended) });
  const nameless = [
    ...invoiced
      .filter((farm) => farm.vatRegime === 'UNKNOWN' || !isComplete(farm.legal))
      .map(({ name }) => name),
    ...(collective !== null && !isComplete(collective.legal) ? [collective.name] : []),
  ];
  if (nameless.length > 0) throw new Refused('LEGAL_IDENTITY_MISSING', { who: nameless.join(', ') });
}

function namesOf(farms: readonly Participation[]): string {
  return farms.map(({ name }) => name).join(', ');
}

/** What an invoice must say of who issues it, or whom it is to. */
export function isComplete(legal: {
  legalName?: string | null;
  siret?: string | null;
  addressLine1?: string | null;
  postcode?: string | null;
  city?: string | null;
}): boolean {
  return [legal.legalName, legal.siret, legal.addressLine1, legal.postcode, legal.city].every(
    (part) => typeof part === 'string' && part !== '',
  );
}
