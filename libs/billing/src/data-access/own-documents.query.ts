import type { Unit } from '@cabas/platform';
import type { DocumentSnapshot } from '../papers/document-snapshot.ts';

/** Person scope: everything issued to them, with what each paper is drawn from. */
export async function ownDocuments(tx: Unit): Promise<
  {
    collective: string;
    kind: string;
    number: string;
    issuedAt: Date;
    netCents: number;
    vatCents: number;
    grossCents: number;
    snapshot: DocumentSnapshot;
  }[]
> {
  return tx.query(
    `select c.name as collective, d.kind, d.number, d.issued_at as "issuedAt", d.net_cents as "netCents", d.vat_cents as "vatCents",
       d.gross_cents as "grossCents", d.snapshot from documents d join collectives c on c.id = d.collective_id where d.account_id = $1 order by d.id`,
    [tx.accountId],
  );
}
