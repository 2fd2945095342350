import { Inject, Injectable } from '@nestjs/common';
import { participationsOf, type Participation } from '@cabas/catalogue';
import { collectiveSettings, writeAudit, type CollectiveSettings } from '@cabas/identity';
import { newId, NotFound, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { documentRun, type DocumentRunView } from '../data-access/documents.query.ts';
import {
  documentsToIssue,
  paperworkOf,
  type BusinessOrder,
  type Flow,
  type WaitingDelivery,
} from '../domain/documents-to-issue.ts';
import { ISSUE_DOCUMENTS } from '../domain/events.ts';

const IN_ONE_MESSAGE = 400;

/**
 * Starts issuing the documents of a distribution, at the level of paperwork chosen. What paper needs must be there: a
 * mandate accepted by each farm one invoices for, legal identities, a VAT regime; what is missing is said by name and
 * nothing is issued. From here on quantities no longer change. @throws NotFound, Refused DISTRIBUTION_NOT_HANDED_OUT,
 * DOCUMENTS_ISSUED, NO_PAPERWORK, MANDATE_MISSING, MANDATE_ENDED, LEGAL_IDENTITY_MISSING.
 */
@Injectable()
export class StartDocumentRun {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(distributionId: string): Promise<DocumentRunView> {
    return this.uow.write(async (tx) => {
      const flow = await lockHandedOut(tx, distributionId);
      const collective = await collectiveSettings(tx);
      const farms = await participationsOf(tx);
      const pairs = await tx.query<{ orderId: string; producerId: string }>(
        `select distinct l.order_id as "orderId", l.producer_id as "producerId" from order_lines l
         join orders o on o.collective_id = l.collective_id and o.id = l.order_id where l.distribution_id = $1 and o.status <> 'CANCELLED'`,
        [distributionId],
      );
      const delivered = await tx.query<{ id: string }>(
        `select id from orders where distribution_id = $1 and status <> 'CANCELLED' and delivery_fee_cents > 0`,
        [distributionId],
      );
      const businesses = await businessOrders(tx, distributionId, flow);
      const { subjects, waiting } = documentsToIssue(
        flow,
        collective.paperwork,
        farms,
        pairs,
        delivered.map(({ id }) => id),
        businesses,
      );
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
        'insert into document_runs (id, distribution_id, total, requested_by) values ($1, $2, $3, $4)',
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

/** Orders of businesses, and who sold fresh meat in each. */
async function businessOrders(
  tx: Unit,
  distributionId: string,
  flow: Flow,
): Promise<Map<string, BusinessOrder>> {
  const rows = await tx.query<{ orderId: string; grouped: boolean; meatOf: string[] | null }>(
    `select o.id as "orderId", coalesce((m.business->>'grouped')::boolean, false) as grouped,
       (select array_agg(distinct l.producer_id) from order_lines l join offers f on f.collective_id = l.collective_id and f.id = l.offer_id
        where l.collective_id = o.collective_id and l.order_id = o.id and f.category = 'MEAT') as "meatOf"
     from orders o join memberships m on m.collective_id = o.collective_id and m.id = o.membership_id
     where o.distribution_id = $1 and o.status <> 'CANCELLED' and m.business is not null`,
    [distributionId],
  );
  return new Map(
    rows.map(({ orderId, grouped, meatOf }) => [
      orderId,
      { orderId, grouped, meatOf: new Set(meatOf === null ? [] : flow === 'RESALE' ? [null] : meatOf) },
    ]),
  );
}

/** Deliveries that wait for their month's invoice (`start-grouped-run.ts`), with whom they are to. */
async function keepWaiting(tx: Unit, waiting: readonly WaitingDelivery[]): Promise<void> {
  if (waiting.length === 0) return;
  await tx.query(
    `insert into deliveries_to_group (id, order_id, producer_id, business)
     select gen_random_uuid(), w."orderId", w."producerId", m.business from jsonb_to_recordset($1::jsonb) as w("orderId" uuid, "producerId" uuid)
     join orders o on o.id = w."orderId" join memberships m on m.collective_id = o.collective_id and m.id = o.membership_id`,
    [JSON.stringify(waiting)],
  );
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
