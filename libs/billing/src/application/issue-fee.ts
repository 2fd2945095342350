import { Inject, Injectable } from '@nestjs/common';
import { sellingTerms, type Participation } from '@cabas/catalogue';
import { writeAudit } from '@cabas/identity';
import {
  formatMoney,
  InvalidInput,
  NotFound,
  Refused,
  type Cents,
  type FieldProblem,
  type LocalDate,
} from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { reasonOf } from '@cabas/sales';
import { documentById, type DocumentView } from '../data-access/documents.query.ts';
import { numberDocuments } from '../data-access/number-documents.ts';
import { seriesOf } from '../domain/document-number.ts';
import { feeTotals, type FeeLine } from '../domain/fee.ts';
import type { DocumentSnapshot } from '../papers/document-snapshot.ts';
import { issuing, type Issuing } from './document-parts.ts';
import { feeCreditDraft, feeDocument, feeLeftOf } from './fee-document.ts';
import { isComplete } from './start-document-run.ts';

export interface FeeCommand {
  /** The same key, the same invoice. */
  readonly idempotencyKey: string;
  readonly producerId: string;
  readonly lines: readonly FeeLine[];
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface FeeCreditCommand {
  /** The same key, the same credit note. */
  readonly idempotencyKey: string;
  readonly documentId: string;
  readonly reason: string;
  /** What of which line (from 0), without VAT; absent: all that is left. */
  readonly lines?: readonly { readonly line: number; readonly netCents: Cents }[] | null | undefined;
}

/** Invoices of the collective to a farm, for a service; and their credit notes, of the whole or in part. */
@Injectable()
export class IssueFee {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound; InvalidInput; Refused LEGAL_IDENTITY_MISSING. */
  async issue(command: FeeCommand): Promise<DocumentView> {
    assertLines(command);
    return this.uow.write(async (tx) => {
      const at = await issuing(tx);
      const farm = at.farms.get(command.producerId);
      if (farm === undefined) throw new NotFound();
      if (command.to > at.today) throw new InvalidInput([{ path: 'to', code: 'IN_THE_FUTURE' }]);
      assertNamed(at, farm);
      await hold(tx, at);
      const subjectKey = `FEE/${command.idempotencyKey}`;
      const known = await tx.maybeOne<{ id: string }>('select id from documents where subject_key = $1', [
        subjectKey,
      ]);
      if (known !== undefined) return viewOf(tx, known.id);
      const { rates } = await sellingTerms(tx, at.today);
      const draft = feeDocument(at, farm, { ...command, rateBp: rates.STANDARD });
      const id = await this.number(tx, at, {
        ...{ subjectKey, draft, producerId: farm.producerId, corrects: null },
      });
      await writeAudit(tx, {
        action: 'FEE_ISSUED',
        subjectId: farm.producerId,
        detail: { amount: draft.totals.grossCents },
      });
      return viewOf(tx, id);
    });
  }

  /** All that is left of it, or part of some lines. @throws NotFound; InvalidInput; Refused NOTHING_TO_CREDIT when nothing is left. */
  async credit(command: FeeCreditCommand): Promise<DocumentView> {
    const reason = reasonOf(command.reason);
    const { documentId } = command;
    return this.uow.write(async (tx) => {
      const at = await issuing(tx);
      await hold(tx, at);
      const subjectKey = `CREDIT/${documentId}/${command.idempotencyKey}`;
      const known = await tx.maybeOne<{ id: string }>('select id from documents where subject_key = $1', [
        subjectKey,
      ]);
      if (known !== undefined) return viewOf(tx, known.id);
      const { producerId, snapshot, left } = await invoiceOf(tx, documentId);
      const taken = takenOf(command, left, snapshot);
      if (taken.every((cents) => cents === 0)) throw new Refused('NOTHING_TO_CREDIT');
      const draft = feeCreditDraft(snapshot, { issuedAt: at.issuedAt.toISOString(), reason, left, taken });
      const id = await this.number(tx, at, { subjectKey, producerId, corrects: documentId, draft });
      await writeAudit(tx, {
        action: 'FEE_CREDITED',
        subjectId: producerId,
        reason,
        detail: { amount: -draft.totals.grossCents },
      });
      return viewOf(tx, id);
    });
  }

  private async number(
    tx: Unit,
    at: Issuing,
    of: {
      subjectKey: string;
      producerId: string;
      corrects: string | null;
      draft: ReturnType<typeof feeDocument>;
    },
  ): Promise<string> {
    const where = { distributionId: null, runId: null, issuedAt: at.issuedAt, series: seriesIn(at) };
    const [id] = await numberDocuments(tx, where, [
      { ...of, orderId: null, accountId: null, deliveries: [] },
    ]);
    if (id === undefined) throw new Error('no document was numbered');
    return id;
  }
}

/** A service invoice with what is left of each line. */
async function invoiceOf(
  tx: Unit,
  documentId: string,
): Promise<{ producerId: string; snapshot: DocumentSnapshot; left: Cents[] }> {
  const { credits, ...original } = await tx.one<{
    producerId: string;
    snapshot: DocumentSnapshot;
    credits: DocumentSnapshot[];
  }>(
    `select d.producer_id as "producerId", d.snapshot, (select coalesce(jsonb_agg(c.snapshot), '[]') from documents c
       where c.collective_id = d.collective_id and c.corrects = d.id) as credits
     from documents d where d.id = $1 and d.kind = 'FEE_INVOICE' and d.corrects is null`,
    [documentId],
  );
  return { ...original, left: feeLeftOf(original.snapshot, credits) };
}

/** The lines of a service invoice as a credit note can take of them, without VAT. */
export async function feeLinesLeft(
  tx: Unit,
  documentId: string,
): Promise<{ label: string; netCents: Cents; leftCents: Cents }[]> {
  const { snapshot, left } = await invoiceOf(tx, documentId);
  return snapshot.lines.map(({ label, netCents = 0 }, index) => ({
    label,
    netCents,
    leftCents: left[index] ?? 0,
  }));
}

/** What is taken of each line; never more than is left of it. */
function takenOf(
  { lines }: FeeCreditCommand,
  left: readonly Cents[],
  { currency, locale }: DocumentSnapshot,
): Cents[] {
  if (lines == null) return [...left];
  const problems = lines.flatMap(({ line, netCents }, index): FieldProblem[] => {
    const rest = left[line];
    if (rest === undefined || lines.findIndex((one) => one.line === line) !== index)
      return [{ path: `lines.${index}.line`, code: 'INVALID' }];
    if (netCents < 1) return [{ path: `lines.${index}.netCents`, code: 'INVALID' }];
    const data = { left: formatMoney(rest, currency, locale) };
    return netCents > rest ? [{ path: `lines.${index}.netCents`, code: 'MORE_THAN_LEFT', data }] : [];
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  return left.map((_, index) => lines.find(({ line }) => line === index)?.netCents ?? 0);
}

const MOST_CENTS = 100_000_000;

function assertLines({ lines, from, to }: FeeCommand): void {
  const problems = lines.flatMap(({ label, quantity, netPriceCents }, index) => [
    ...(label.trim() === '' ? [{ path: `lines.${index}.label`, code: 'REQUIRED' }] : []),
    ...(quantity < 1 ? [{ path: `lines.${index}.quantity`, code: 'INVALID' }] : []),
    ...(netPriceCents < 1 ? [{ path: `lines.${index}.netPriceCents`, code: 'INVALID' }] : []),
  ]);
  if (from > to) problems.push({ path: 'to', code: 'INVALID' });
  if (problems.length === 0 && feeTotals(lines, null).netCents > MOST_CENTS)
    problems.push({ path: 'lines.0.netPriceCents', code: 'TOO_LARGE' });
  if (problems.length > 0) throw new InvalidInput(problems);
}

/** An invoice names both, each with its SIRET. */
function assertNamed({ collective }: Issuing, farm: Participation): void {
  const nameless = [
    ...(isComplete(collective.legal) ? [] : [collective.name]),
    ...(isComplete(farm.legal) ? [] : [farm.name]),
  ];
  if (nameless.length > 0) throw new Refused('LEGAL_IDENTITY_MISSING', { who: nameless.join(', ') });
}

/** One click after the other: whoever sent the same waits here, and then finds what was issued. */
async function hold(tx: Unit, at: Issuing): Promise<void> {
  await tx.query(
    'insert into document_series (prefix) values ($1) on conflict (collective_id, prefix) do update set prefix = excluded.prefix',
    [seriesIn(at)],
  );
}

function seriesIn({ collective, today }: Issuing): string {
  return seriesOf('FEE_INVOICE', {
    producer: undefined,
    collective: collective.shortCode,
    year: today.slice(0, 4),
  });
}

async function viewOf(tx: Unit, id: string): Promise<DocumentView> {
  const found = await documentById(tx, `/files/c/${tx.collectiveId}`, id);
  if (found === undefined) throw new NotFound();
  const { snapshot: _snapshot, ...view } = found;
  return view;
}
