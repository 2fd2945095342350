import { chainHash } from './document-chain.ts';
import { ofEachCollective, rows, type VerifyingConnection } from './verifying.ts';

/** CHANGED: it does not say what its hash was made of. SUMS: a closing says other sums than its records. */
export type RecordBreak = 'MISSING' | 'NOT_CHAINED' | 'CHANGED' | 'SUMS';

export interface BrokenRecord {
  readonly collective: string;
  /** A farm's name; null: the collective's own book. */
  readonly issuer: string | null;
  readonly what: 'payment' | 'closing';
  /** The first that is not as it was written: its number in the issuer's chain. */
  readonly sequence: number;
  readonly why: RecordBreak;
}

interface Chained {
  readonly sequence: number;
  readonly hash: string;
  readonly previousHash: string | null;
  /** All columns of the row but the two hashes. */
  readonly said: Readonly<Record<string, unknown>>;
}

/** What stands in the chain of payments up to a record. */
interface Sums {
  readonly means: Readonly<Record<string, number>>;
  readonly received: number;
  readonly returned: number;
  readonly hash: string | null;
}

const PAGE = 1000;
const NOTHING: Sums = { means: {}, received: 0, returned: 0, hash: null };

/** Every payment record and every closing of every book: chained, unchanged, and the closings' sums those of their records. */
export async function verifyPayments(
  db: VerifyingConnection,
): Promise<{ payments: number; closings: number; broken: BrokenRecord[] }> {
  const found = { payments: 0, closings: 0, broken: [] as BrokenRecord[] };
  await ofEachCollective(db, async ({ slug }) => {
    const issuers = await rows<{ issuer: string; name: string | null; last: number | null }>(
      db,
      `select i.issuer, f.name, i.last from (
         select coalesce(producer_id, collective_id) as issuer, producer_id, max(last) as last from (
           select collective_id, producer_id, null::int as last from payments_received group by 1, 2
           union all select collective_id, producer_id, max(last_record) from payment_closings group by 1, 2) x group by 1, 2) i
       left join producers f on f.id = i.producer_id order by f.name nulls first, i.issuer`,
    );
    for (const { issuer, name, last } of issuers) {
      const closings = await rows<Chained>(db, chained('payment_closings', 'true'), [issuer]);
      const edges = new Map<number, Sums>([[0, NOTHING]]);
      for (const { said } of closings)
        for (const edge of [Number(said['first_record']) - 1, Number(said['last_record'])])
          edges.set(edge, NOTHING);
      const payments = await verifyChain(db, issuer, edges, last ?? 0);
      found.payments += payments.read;
      found.closings += closings.length;
      const tell = (what: BrokenRecord['what'], sequence: number, why: RecordBreak): void =>
        void found.broken.push({ collective: slug, issuer: name, what, sequence, why });
      if (payments.broken) tell('payment', payments.broken.sequence, payments.broken.why);
      const closing = firstBrokenClosing(closings, payments.broken ? undefined : edges);
      if (closing) tell('closing', closing.sequence, closing.why);
    }
  });
  return found;
}

/** Reads a book's payments in order; fills `edges` with the sums up to each record asked for. */
async function verifyChain(
  db: VerifyingConnection,
  issuer: string,
  edges: Map<number, Sums>,
  last: number,
): Promise<{ read: number; broken?: { sequence: number; why: RecordBreak } }> {
  const means: Record<string, number> = {};
  let [received, returned, read] = [0, 0, 0];
  let before: Chained | undefined;
  for (;;) {
    const page = await rows<Chained>(db, `${chained('payments_received', 'sequence > $2')} limit ${PAGE}`, [
      issuer,
      before?.sequence ?? 0,
    ]);
    for (const payment of page) {
      read += 1;
      const why = breakOf(before, payment);
      if (why !== undefined)
        return {
          read,
          broken: { sequence: why === 'MISSING' ? (before?.sequence ?? 0) + 1 : payment.sequence, why },
        };
      const [by, cents] = [String(payment.said['means']), Number(payment.said['amount_cents'])];
      means[by] = (means[by] ?? 0) + cents;
      if (by !== 'JARS' && cents > 0) received += cents;
      if (by !== 'JARS' && cents < 0) returned += cents;
      if (edges.has(payment.sequence))
        edges.set(payment.sequence, { means: { ...means }, received, returned, hash: payment.hash });
      before = payment;
    }
    if (page.length < PAGE) break;
  }
  const end = before?.sequence ?? 0;
  return end < last ? { read, broken: { sequence: end + 1, why: 'MISSING' } } : { read };
}

/** `edges` undefined: the payments themselves are broken, so sums say nothing. */
function firstBrokenClosing(
  closings: readonly Chained[],
  edges: ReadonlyMap<number, Sums> | undefined,
): { sequence: number; why: RecordBreak } | undefined {
  let before: Chained | undefined;
  let closedTo = 0;
  for (const closing of closings) {
    const why = breakOf(before, closing);
    if (why !== undefined)
      return { sequence: why === 'MISSING' ? (before?.sequence ?? 0) + 1 : closing.sequence, why };
    const { said } = closing;
    if (said['period'] === 'DAY') {
      // days follow each other without leaving a record out
      if (said['first_record'] !== closedTo + 1) return { sequence: closing.sequence, why: 'SUMS' };
      closedTo = Number(said['last_record']);
    }
    if (edges && !saysItsRecords(said, edges)) return { sequence: closing.sequence, why: 'SUMS' };
    before = closing;
  }
  return undefined;
}

function saysItsRecords(said: Chained['said'], edges: ReadonlyMap<number, Sums>): boolean {
  const start = edges.get(Number(said['first_record']) - 1) ?? NOTHING;
  const end = edges.get(Number(said['last_record'])) ?? NOTHING;
  const means = (said['means'] ?? {}) as Readonly<Record<string, number>>;
  const names = new Set([...Object.keys(end.means), ...Object.keys(means)]);
  return (
    said['last_record_hash'] === end.hash &&
    [...names].every((name) => (end.means[name] ?? 0) - (start.means[name] ?? 0) === (means[name] ?? 0)) &&
    said['received_cents'] === end.received - start.received &&
    said['returned_cents'] === end.returned - start.returned &&
    said['running_cents'] === end.received + end.returned &&
    said['running_received_cents'] === end.received
  );
}

function breakOf(before: Chained | undefined, record: Chained): RecordBreak | undefined {
  if (record.sequence !== (before?.sequence ?? 0) + 1) return 'MISSING';
  if (record.previousHash !== (before?.hash ?? null)) return 'NOT_CHAINED';
  return record.hash === chainHash(record.previousHash, record.said) ? undefined : 'CHANGED';
}

function chained(table: 'payments_received' | 'payment_closings', where: 'true' | 'sequence > $2'): string {
  return `select sequence, hash, previous_hash as "previousHash", jsonb_strip_nulls(to_jsonb(r) - 'hash' - 'previous_hash') as said
    from ${table} r where coalesce(producer_id, collective_id) = $1 and ${where} order by sequence`;
}
