import { Inject, Injectable } from '@nestjs/common';
import { sellingTerms } from '@cabas/catalogue';
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
import { feeTotals, type FeeLine } from '../domain/fee.ts';
import { SERVICES_INVOICED } from '../domain/events.ts';
import type { DocumentLine } from '../papers/document-snapshot.ts';
import { issuing } from './document-parts.ts';
import { feeDocument } from './fee-document.ts';
import {
  assertNamed,
  holdSeries,
  numberFee,
  serviceInvoice,
  takeBackFee,
  type ServiceInvoice,
} from './fee-numbering.ts';

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

/** Invoices of the collective to a farm, for a service; and their credit notes, of the whole or in part. The farm is told by mail. */
@Injectable()
export class IssueFee {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound; InvalidInput; Refused LEGAL_IDENTITY_MISSING, IDEMPOTENCY_MISMATCH. */
  async issue(command: FeeCommand): Promise<DocumentView> {
    assertLines(command);
    return this.uow.write(async (tx) => {
      const at = await issuing(tx);
      const farm = at.farms.get(command.producerId);
      if (farm === undefined) throw new NotFound();
      if (command.to > at.today) throw new InvalidInput([{ path: 'to', code: 'IN_THE_FUTURE' }]);
      assertNamed(at, [farm]);
      await holdSeries(tx, at);
      const subjectKey = `FEE/${command.idempotencyKey}`;
      const known = await issuedBefore(tx, subjectKey);
      if (known !== undefined) {
        assertSame(
          [known.producerId, ...known.lines.map(wordsOf)],
          [farm.producerId, ...command.lines.map(wordsOf)],
        );
        return viewOf(tx, known.id);
      }
      const { rates } = await sellingTerms(tx, at.today);
      const draft = feeDocument(at, farm, { ...command, rateBp: rates.STANDARD });
      const id = await numberFee(tx, at, {
        ...{ subjectKey, draft, producerId: farm.producerId, corrects: null },
      });
      await writeAudit(tx, {
        action: 'FEE_ISSUED',
        subjectId: farm.producerId,
        detail: { amount: draft.totals.grossCents },
      });
      tx.record(SERVICES_INVOICED, { documentIds: [id] });
      return viewOf(tx, id);
    });
  }

  /** All that is left of it, or part of some lines. @throws NotFound; InvalidInput; Refused NOTHING_LEFT when nothing is left, IDEMPOTENCY_MISMATCH. */
  async credit(command: FeeCreditCommand): Promise<DocumentView> {
    const reason = reasonOf(command.reason);
    const { documentId } = command;
    return this.uow.write(async (tx) => {
      const at = await issuing(tx);
      await holdSeries(tx, at);
      const subjectKey = `CREDIT/${documentId}/${command.idempotencyKey}`;
      const known = await issuedBefore(tx, subjectKey);
      if (known !== undefined) {
        const taken = known.lines.map(({ ofLine, netCents = 0 }, index) => `${ofLine ?? index} ${-netCents}`);
        if (command.lines != null)
          assertSame(
            taken,
            command.lines.map(({ line, netCents }) => `${line} ${netCents}`),
          );
        return viewOf(tx, known.id);
      }
      const invoice = await serviceInvoice(tx, documentId);
      const id = await takeBackFee(tx, at, invoice, { subjectKey, reason, taken: takenOf(command, invoice) });
      tx.record(SERVICES_INVOICED, { documentIds: [id] });
      return viewOf(tx, id);
    });
  }
}

/** What this key issued before. */
async function issuedBefore(
  tx: Unit,
  subjectKey: string,
): Promise<{ id: string; producerId: string; lines: readonly DocumentLine[] } | undefined> {
  return tx.maybeOne(
    `select id, producer_id as "producerId", snapshot->'lines' as lines from documents where subject_key = $1`,
    [subjectKey],
  );
}

const wordsOf = ({
  label,
  quantity,
  netPriceCents,
}: Pick<DocumentLine, 'label' | 'quantity' | 'netPriceCents'>): string =>
  JSON.stringify([label, quantity, netPriceCents]);

/** @throws Refused IDEMPOTENCY_MISMATCH: the key issued something else. */
function assertSame(before: readonly string[], now: readonly string[]): void {
  if (JSON.stringify([...before].sort()) !== JSON.stringify([...now].sort()))
    throw new Refused('IDEMPOTENCY_MISMATCH');
}

/** The lines of a service invoice as a credit note can take of them, without VAT. */
export async function feeLinesLeft(
  tx: Unit,
  documentId: string,
): Promise<{ label: string; netCents: Cents; leftCents: Cents }[]> {
  const { snapshot, left } = await serviceInvoice(tx, documentId);
  return snapshot.lines.map(({ label, netCents = 0 }, index) => ({
    label,
    netCents,
    leftCents: left[index] ?? 0,
  }));
}

/** What is taken of each line; never more than is left of it. */
function takenOf(
  { lines }: FeeCreditCommand,
  { left, snapshot: { currency, locale } }: ServiceInvoice,
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

async function viewOf(tx: Unit, id: string): Promise<DocumentView> {
  const found = await documentById(tx, `/files/c/${tx.collectiveId}`, id);
  if (found === undefined) throw new NotFound();
  const { snapshot: _snapshot, ...view } = found;
  return view;
}
