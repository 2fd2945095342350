import { Inject, Injectable } from '@nestjs/common';
import { sellingTerms, type Participation } from '@cabas/catalogue';
import { writeAudit } from '@cabas/identity';
import { InvalidInput, NotFound, Refused, type LocalDate } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { reasonOf } from '@cabas/sales';
import { documentById, type DocumentView } from '../data-access/documents.query.ts';
import { numberDocuments } from '../data-access/number-documents.ts';
import { seriesOf } from '../domain/document-number.ts';
import { feeTotals, type FeeLine } from '../domain/fee.ts';
import type { DocumentSnapshot } from '../papers/document-snapshot.ts';
import { issuing, type Issuing } from './document-parts.ts';
import { feeCreditDraft, feeDocument } from './fee-document.ts';
import { isComplete } from './start-document-run.ts';

export interface FeeCommand {
  /** The same key, the same invoice. */
  readonly idempotencyKey: string;
  readonly producerId: string;
  readonly lines: readonly FeeLine[];
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Invoices of the collective to a farm, for a service; and their credit notes, each of the whole invoice. */
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

  /** @throws NotFound; Refused NOTHING_TO_CREDIT when it was taken back already. */
  async credit(documentId: string, why: string): Promise<DocumentView> {
    const reason = reasonOf(why);
    return this.uow.write(async (tx) => {
      const at = await issuing(tx);
      await hold(tx, at);
      const original = await tx.one<{ producerId: string; snapshot: DocumentSnapshot; credited: boolean }>(
        `select d.producer_id as "producerId", d.snapshot, exists (select 1 from documents c where c.collective_id = d.collective_id and c.corrects = d.id) as credited
         from documents d where d.id = $1 and d.kind = 'FEE_INVOICE' and d.corrects is null`,
        [documentId],
      );
      if (original.credited) throw new Refused('NOTHING_TO_CREDIT');
      const id = await this.number(tx, at, {
        subjectKey: `CREDIT/${documentId}`,
        producerId: original.producerId,
        corrects: documentId,
        draft: feeCreditDraft(original.snapshot, { issuedAt: at.issuedAt.toISOString(), reason }),
      });
      await writeAudit(tx, {
        action: 'FEE_CREDITED',
        subjectId: original.producerId,
        reason,
        detail: { amount: original.snapshot.totals.grossCents },
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
