import pg from 'pg';
import { verifyDocuments, verifyLedger, verifyPayments } from '@cabas/billing';
import type { TestCollective, World } from '@cabas/testing';

/** What the ledger says of a distribution: what members owe for it, and what farms are owed for it (resale). */
export interface SaleSums {
  readonly member: number;
  readonly farms: number;
}

/** Σ of postings of sales and purchases at one distribution. */
export async function ledgerAt(
  { world, id }: TestCollective,
  distributionId: string | undefined,
): Promise<SaleSums> {
  const { rows } = await world.admin.query<SaleSums>(
    `select coalesce(sum(p.cents) filter (where p.account = 'MEMBER'), 0)::int as member, coalesce(-sum(p.cents) filter (where p.account = 'PRODUCER'), 0)::int as farms
     from ledger_entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
     where e.collective_id = $1 and e.distribution_id = $2 and e.kind in ('SALE', 'PURCHASE')`,
    [id, distributionId],
  );
  return rows[0] ?? { member: 0, farms: 0 };
}

/** Σ of all postings of a collective: nought, whatever happened. */
export async function ledgerBalance({ world, id }: TestCollective): Promise<number> {
  const { rows } = await world.admin.query<{ cents: number }>(
    'select coalesce(sum(cents), 0)::int as cents from ledger_postings where collective_id = $1',
    [id],
  );
  return rows[0]?.cents ?? Number.NaN;
}

/** What `npm run verify` reads, on all collectives of this database; how many documents and payments it read. */
export async function verified(
  world: World,
): Promise<{ broken: unknown[]; documents: number; payments: number }> {
  const client = new pg.Client({ connectionString: world.config.databaseUrl });
  await client.connect();
  try {
    const documents = await verifyDocuments(client);
    const payments = await verifyPayments(client);
    const ledger = await verifyLedger(client);
    return {
      broken: [...documents.broken, ...payments.broken, ...ledger.broken],
      documents: documents.documents,
      payments: payments.payments,
    };
  } finally {
    await client.end();
  }
}
