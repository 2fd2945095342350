import { newId } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';

/** Farm's scope: its own act stands in the log of the collective that it concerns, in the same transaction. */
export async function noteMandateAct(
  tx: Unit,
  collectiveId: string,
  action: 'mandate.accepted' | 'mandate.revoked',
): Promise<void> {
  await tx.query(
    `insert into audit_entries (collective_id, id, action, subject_id, detail)
     select p.collective_id, $1, $3, f.id, jsonb_build_object('name', f.name, 'actor', f.name)
     from participations p join producers f on f.id = p.producer_id where p.collective_id = $2`,
    [newId(), collectiveId, action],
  );
}
