import { Inject, Injectable } from '@nestjs/common';
import { sellingTerms } from '@cabas/catalogue';
import { writeAudit } from '@cabas/identity';
import { InvalidInput, NotFound, type LocalDate } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { reasonOf } from '@cabas/sales';
import { documentById, type DocumentView } from '../data-access/documents.query.ts';
import { feeTotals, type FeeLine } from '../domain/fee.ts';
import { issuing } from './document-parts.ts';
import { feeDocument } from './fee-document.ts';
import { assertNamed, holdSeries, numberFee, takeBackFee } from './fee-numbering.ts';

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
      assertNamed(at, [farm]);
      await holdSeries(tx, at);
      const subjectKey = `FEE/${command.idempotencyKey}`;
      const known = await tx.maybeOne<{ id: string }>('select id from documents where subject_key = $1', [
        subjectKey,
      ]);
      if (known !== undefined) return viewOf(tx, known.id);
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
      return viewOf(tx, id);
    });
  }

  /** @throws NotFound; Refused NOTHING_TO_CREDIT when it was taken back already. */
  async credit(documentId: string, why: string): Promise<DocumentView> {
    const reason = reasonOf(why);
    return this.uow.write(async (tx) => {
      const at = await issuing(tx);
      await holdSeries(tx, at);
      return viewOf(tx, await takeBackFee(tx, at, documentId, reason));
    });
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

async function viewOf(tx: Unit, id: string): Promise<DocumentView> {
  const found = await documentById(tx, `/files/c/${tx.collectiveId}`, id);
  if (found === undefined) throw new NotFound();
  const { snapshot: _snapshot, ...view } = found;
  return view;
}
