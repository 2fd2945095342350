import type { Unit } from '@cabas/platform';
import type { DocumentSnapshot } from '../papers/document-snapshot.ts';

/** Corrections, and first documents of what was forgotten, with whom to tell: the member of the order, where it is one's. */
export async function creditsToMail(
  tx: Unit,
  documentIds: readonly string[],
): Promise<{ snapshot: DocumentSnapshot; producerId: string | null; memberEmail: string | null }[]> {
  return tx.query(
    `select d.snapshot, d.producer_id as "producerId", m.email as "memberEmail" from documents d
     left join orders o on o.collective_id = d.collective_id and o.id = coalesce(d.order_id, (select min(v.order_id::text)::uuid from document_deliveries v
       where v.collective_id = d.collective_id and v.document_id = coalesce(d.corrects, d.id)))
     left join memberships m on m.collective_id = o.collective_id and m.id = o.membership_id
     where d.id = any ($1) order by d.series, d.sequence`,
    [documentIds],
  );
}
