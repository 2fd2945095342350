import { createHash } from 'node:crypto';
import { participationsOf } from '@cabas/catalogue';
import { collectiveSettings } from '@cabas/identity';
import { newId, NotFound, toLocal } from '@cabas/kernel';
import { SQL, type Unit } from '@cabas/platform';
import { distributionById, loadOrders, productTotals, type OrderView } from '@cabas/sales';
import { documentNumber, seriesOf } from '../domain/document-number.ts';
import { subjectKey, type DocumentSubject } from '../domain/documents-to-issue.ts';
import type { DocumentSnapshot, PartyIdentity } from '../papers/document-snapshot.ts';
import { consumerDocument, purchaseDocument, type IssuingContext } from './document-snapshots.ts';

type Draft = Omit<DocumentSnapshot, 'number' | 'series'>;
interface Prepared {
  readonly subject: DocumentSubject;
  readonly series: string;
  readonly draft: Draft;
  readonly accountId: string | null;
}

/**
 * Issues documents inside the job's transaction: snapshots first, numbers last (the counter row is held as briefly as can be),
 * each chained to the one before by its hash. Those already issued are left alone.
 */
export async function issueBatch(
  tx: Unit,
  runId: string,
  subjects: readonly DocumentSubject[],
): Promise<void> {
  const { distributionId } = await tx.one<{ distributionId: string }>(
    'select distribution_id as "distributionId" from document_runs where id = $1',
    [runId],
  );
  const issued = await tx.query<{ key: string }>(
    'select subject_key as key from documents where subject_key = any ($1)',
    [subjects.map((subject) => subjectKey(distributionId, subject))],
  );
  const done = new Set(issued.map(({ key }) => key));
  const open = subjects.filter((subject) => !done.has(subjectKey(distributionId, subject)));
  const at = await issuingContext(tx, distributionId);
  const prepared = await prepare(tx, at, open);
  for (const [series, group] of [...Map.groupBy(prepared, (one) => one.series)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    await number(tx, runId, at, series, group);
  }
}

async function prepare(
  tx: Unit,
  at: IssuingContext,
  subjects: readonly DocumentSubject[],
): Promise<Prepared[]> {
  const orderIds = [...new Set(subjects.flatMap(({ orderId }) => orderId ?? []))];
  const orders = new Map(
    (await loadOrders(tx, SQL`where o.id = any ($1)`, [orderIds])).map((order) => [order.id, order]),
  );
  const buyers = await buyersOf(tx, [...orders.values()]);
  const products = Map.groupBy(
    await productTotals(tx, 'distributions', [at.distribution.id]),
    ({ producerId }) => producerId,
  );
  return subjects.map((subject) => {
    // a message can name a farm that is none of this collective's: no paper may bear its name
    if (subject.producerId !== null && !at.farms.has(subject.producerId)) throw new NotFound();
    const codes = {
      producer: at.farms.get(subject.producerId ?? '')?.shortCode,
      collective: at.collective.shortCode,
      year: at.today.slice(0, 4),
    };
    const series = seriesOf(subject.kind, codes);
    if (subject.orderId === null)
      return {
        subject,
        series,
        accountId: null,
        draft: purchaseDocument(at, subject, products.get(subject.producerId ?? '') ?? []),
      };
    const order = orders.get(subject.orderId);
    const buyer = buyers.get(order?.memberId ?? '');
    if (order === undefined || buyer === undefined) throw new NotFound();
    return {
      subject,
      series,
      accountId: buyer.accountId,
      draft: consumerDocument(at, subject, order, buyer.identity),
    };
  });
}

/** Numbers a series' documents in one go: the counter moves with them or not at all, so there is no gap. */
async function number(
  tx: Unit,
  runId: string,
  at: IssuingContext,
  series: string,
  group: readonly Prepared[],
): Promise<void> {
  const { next } = await tx.one<{ next: number }>(
    `insert into document_series (prefix, next_number) values ($1, $2 + 1)
     on conflict (collective_id, prefix) do update set next_number = document_series.next_number + $2 returning next_number - $2 as next`,
    [series, group.length],
  );
  const last = await tx.maybeOne<{ hash: string }>(
    'select hash from documents where series = $1 order by sequence desc limit 1',
    [series],
  );
  let previous = last?.hash ?? null;
  const rows = group.map(({ subject, draft, accountId }, index) => {
    const sequence = next + index;
    const snapshot: DocumentSnapshot = { ...draft, series, number: documentNumber(series, sequence) };
    const hash = chainHash(previous, snapshot);
    const row = {
      id: newId(),
      kind: subject.kind,
      number: snapshot.number,
      sequence,
      subject_key: subjectKey(at.distribution.id, subject),
      producer_id: subject.producerId,
      order_id: subject.orderId,
      account_id: accountId,
      net_cents: draft.totals.netCents,
      vat_cents: draft.totals.vatCents,
      rounding_cents: draft.totals.roundingCents ?? 0,
      gross_cents: draft.totals.grossCents,
      deposits_cents: draft.totals.depositsCents ?? 0,
      snapshot,
      hash,
      previous_hash: previous,
    };
    previous = hash;
    return row;
  });
  await tx.query(
    `insert into documents (id, kind, number, series, sequence, distribution_id, run_id, subject_key, producer_id, order_id, account_id, issued_at,
       net_cents, vat_cents, rounding_cents, gross_cents, deposits_cents, snapshot, hash, previous_hash)
     select d.id, d.kind, d.number, $1, d.sequence, $2, $3, d.subject_key, d.producer_id, d.order_id, d.account_id, $4,
       d.net_cents, d.vat_cents, d.rounding_cents, d.gross_cents, d.deposits_cents, d.snapshot, d.hash, d.previous_hash
     from jsonb_to_recordset($5::jsonb) as d(id uuid, kind text, number text, sequence int, subject_key text, producer_id uuid, order_id uuid, account_id uuid,
       net_cents bigint, vat_cents bigint, rounding_cents bigint, gross_cents bigint, deposits_cents bigint, snapshot jsonb, hash text, previous_hash text)`,
    [series, at.distribution.id, runId, at.issuedAt, JSON.stringify(rows)],
  );
}

/** SHA-256 over the hash before and the canonical snapshot (keys in order). */
export function chainHash(previous: string | null, snapshot: DocumentSnapshot): string {
  return createHash('sha256')
    .update(`${previous ?? ''}\n${canonical(snapshot)}`)
    .digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, v]) => `${JSON.stringify(key)}:${canonical(v)}`).join(',')}}`;
}

async function issuingContext(tx: Unit, distributionId: string): Promise<IssuingContext> {
  const collective = await collectiveSettings(tx);
  const distribution = await distributionById(tx, distributionId);
  const { now } = await tx.one<{ now: Date }>('select clock_timestamp() as now');
  const offers = await tx.query<{
    id: string;
    rate: number;
    price: number;
    category: string;
    producerId: string;
  }>(
    `select id, vat_rate_bp as rate, purchase_price_cents as price, category, producer_id as "producerId" from offers where cycle_id = $1`,
    [distribution.cycleId],
  );
  return {
    collective,
    distribution,
    farms: new Map((await participationsOf(tx)).map((farm) => [farm.producerId, farm])),
    issuedAt: now,
    today: toLocal(now, collective.timeZone).date,
    vatRateOf: new Map(offers.map(({ id, rate }) => [id, rate])),
    farmPriceOf: new Map(offers.map(({ id, price }) => [id, price])),
    meatSellers: new Set(
      offers.filter(({ category }) => category === 'MEAT').map(({ producerId }) => producerId),
    ),
  };
}

async function buyersOf(
  tx: Unit,
  orders: readonly OrderView[],
): Promise<Map<string, { accountId: string | null; identity: PartyIdentity }>> {
  const rows = await tx.query<{
    id: string;
    accountId: string | null;
    name: string;
    address: string | null;
    postcode: string | null;
    city: string | null;
  }>(
    `select id, account_id as "accountId", trim(given_name || ' ' || family_name) as name, address_line1 as address, postcode, city from memberships where id = any ($1)`,
    [orders.map(({ memberId }) => memberId)],
  );
  return new Map(
    rows.map(({ id, accountId, name, address, postcode, city }) => [
      id,
      {
        accountId,
        identity: {
          name,
          address: [address ?? '', `${postcode ?? ''} ${city ?? ''}`.trim()].filter((line) => line !== ''),
        },
      },
    ]),
  );
}
