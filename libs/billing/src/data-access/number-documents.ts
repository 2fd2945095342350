import { newId } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { postVat } from './document-postings.ts';
import { postServices } from './service-postings.ts';
import { chainHash } from './document-chain.ts';
import { documentNumber } from '../domain/document-number.ts';
import type { DocumentDraft, DocumentSnapshot } from '../papers/document-snapshot.ts';

/** A document that lacks only its number. */
export interface DraftToNumber {
  readonly subjectKey: string;
  readonly producerId: string | null;
  readonly orderId: string | null;
  readonly accountId: string | null;
  /** Orders whose delivery it documents: each once from each seller. */
  readonly deliveries: readonly string[];
  /** A credit note: the document it corrects. */
  readonly corrects: string | null;
  readonly draft: DocumentDraft;
}

/** Issues a series' documents in one go: the counter moves with them or not at all, so there is no gap; their VAT, and what services cost, is posted. Answers their ids. */
export async function numberDocuments(
  tx: Unit,
  at: { distributionId: string | null; runId: string | null; issuedAt: Date; series: string },
  drafts: readonly DraftToNumber[],
): Promise<string[]> {
  const { next } = await tx.one<{ next: number }>(
    `insert into document_series (prefix, next_number) values ($1, $2 + 1)
     on conflict (collective_id, prefix) do update set next_number = document_series.next_number + $2 returning next_number - $2 as next`,
    [at.series, drafts.length],
  );
  const last = await tx.maybeOne<{ hash: string }>(
    'select hash from documents where series = $1 order by sequence desc limit 1',
    [at.series],
  );
  let previous = last?.hash ?? null;
  const rows = drafts.map(({ draft, ...of }, index) => {
    const sequence = next + index;
    const number = documentNumber(at.series, sequence);
    const snapshot: DocumentSnapshot = { ...draft, series: at.series, number };
    const hash = chainHash(previous, snapshot);
    const { netCents, vatCents, roundingCents = 0, grossCents, depositsCents = 0 } = draft.totals;
    const row = {
      id: newId(),
      kind: draft.kind,
      number,
      sequence,
      subject_key: of.subjectKey,
      producer_id: of.producerId,
      order_id: of.orderId,
      account_id: of.accountId,
      corrects: of.corrects,
      ...{ net_cents: netCents, vat_cents: vatCents, rounding_cents: roundingCents },
      ...{ gross_cents: grossCents, deposits_cents: depositsCents },
      snapshot,
      hash,
      previous_hash: previous,
    };
    previous = hash;
    return row;
  });
  await tx.query(
    `insert into documents (id, kind, number, series, sequence, distribution_id, run_id, subject_key, producer_id, order_id, account_id, corrects, issued_at,
       net_cents, vat_cents, rounding_cents, gross_cents, deposits_cents, snapshot, hash, previous_hash)
     select d.id, d.kind, d.number, $1, d.sequence, $2, $3, d.subject_key, d.producer_id, d.order_id, d.account_id, d.corrects, $4,
       d.net_cents, d.vat_cents, d.rounding_cents, d.gross_cents, d.deposits_cents, d.snapshot, d.hash, d.previous_hash
     from jsonb_to_recordset($5::jsonb) as d(id uuid, kind text, number text, sequence int, subject_key text, producer_id uuid, order_id uuid, account_id uuid,
       corrects uuid, net_cents bigint, vat_cents bigint, rounding_cents bigint, gross_cents bigint, deposits_cents bigint, snapshot jsonb, hash text, previous_hash text)
     order by d.sequence`,
    [at.series, at.distributionId, at.runId, at.issuedAt, JSON.stringify(rows)],
  );
  const deliveries = rows.flatMap(({ id, producer_id }, index) =>
    (drafts[index]?.deliveries ?? []).map((order_id) => ({ document_id: id, order_id, producer_id })),
  );
  if (deliveries.length > 0)
    await tx.query(
      `insert into document_deliveries (document_id, order_id, producer_id)
       select d.document_id, d.order_id, d.producer_id from jsonb_to_recordset($1::jsonb) as d(document_id uuid, order_id uuid, producer_id uuid)`,
      [JSON.stringify(deliveries)],
    );
  const ids = rows.map(({ id }) => id);
  await postVat(tx, ids);
  if (drafts.some(({ draft }) => draft.kind === 'FEE_INVOICE')) await postServices(tx, ids);
  return ids;
}
