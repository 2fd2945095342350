import type { Participation } from '@cabas/catalogue';
import { writeAudit } from '@cabas/identity';
import { Refused, type Cents } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { numberDocuments } from '../data-access/number-documents.ts';
import { seriesOf } from '../domain/document-number.ts';
import type { DocumentDraft, DocumentSnapshot } from '../papers/document-snapshot.ts';
import type { Issuing } from './document-parts.ts';
import { feeCreditDraft, feeLeftOf } from './fee-document.ts';
import { isComplete } from './start-document-run.ts';

/** An invoice names both, each with its SIRET. @throws Refused LEGAL_IDENTITY_MISSING */
export function assertNamed({ collective }: Issuing, farms: readonly Participation[]): void {
  const nameless = [
    ...(isComplete(collective.legal) ? [] : [collective.name]),
    ...farms.filter(({ legal }) => !isComplete(legal)).map(({ name }) => name),
  ];
  if (nameless.length > 0) throw new Refused('LEGAL_IDENTITY_MISSING', { who: nameless.join(', ') });
}

/** One click after the other: whoever sent the same waits here, and then finds what was issued. */
export async function holdSeries(tx: Unit, at: Issuing): Promise<void> {
  await tx.query(
    'insert into document_series (prefix) values ($1) on conflict (collective_id, prefix) do update set prefix = excluded.prefix',
    [seriesIn(at)],
  );
}

/** Numbers a service invoice or its credit note, which posts it; answers its id. */
export async function numberFee(
  tx: Unit,
  at: Issuing,
  of: {
    readonly subjectKey: string;
    readonly producerId: string;
    readonly corrects: string | null;
    readonly draft: DocumentDraft;
  },
): Promise<string> {
  const where = { distributionId: null, runId: null, issuedAt: at.issuedAt, series: seriesIn(at) };
  const [id] = await numberDocuments(tx, where, [{ ...of, orderId: null, accountId: null, deliveries: [] }]);
  if (id === undefined) throw new Error('no document was numbered');
  return id;
}

/** A service invoice with what is left of each line, without VAT. */
export interface ServiceInvoice {
  readonly documentId: string;
  readonly producerId: string;
  readonly snapshot: DocumentSnapshot;
  readonly left: readonly Cents[];
}

/** @throws NotFound */
export async function serviceInvoice(tx: Unit, documentId: string): Promise<ServiceInvoice> {
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
  return { documentId, ...original, left: feeLeftOf(original.snapshot, credits) };
}

/** The credit note of a service invoice, of so much of each line; its id. @throws Refused NOTHING_LEFT */
export async function takeBackFee(
  tx: Unit,
  at: Issuing,
  { documentId, producerId, snapshot, left }: ServiceInvoice,
  credit: { readonly subjectKey: string; readonly reason: string; readonly taken: readonly Cents[] },
): Promise<string> {
  const { subjectKey, reason, taken } = credit;
  if (taken.every((cents) => cents === 0)) throw new Refused('NOTHING_LEFT');
  const draft = feeCreditDraft(snapshot, { issuedAt: at.issuedAt.toISOString(), reason, left, taken });
  const id = await numberFee(tx, at, { subjectKey, producerId, corrects: documentId, draft });
  await writeAudit(tx, {
    action: 'FEE_CREDITED',
    subjectId: producerId,
    reason,
    detail: { amount: -draft.totals.grossCents },
  });
  return id;
}

function seriesIn({ collective, today }: Issuing): string {
  return seriesOf('FEE_INVOICE', {
    producer: undefined,
    collective: collective.shortCode,
    year: today.slice(0, 4),
  });
}
