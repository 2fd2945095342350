import { newId } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { FORGET_INVITATION } from '../domain/events.ts';
import type { FarmRecord } from '../domain/same-farm.ts';

export type InvitationKind = 'MEMBER' | 'PRODUCER' | 'HOUSEHOLD';
export const INVITATION_DAYS = 14;

export interface Invitation {
  id: string;
  collectiveId: string;
  kind: InvitationKind;
  subjectId: string;
  email: string;
  accepted: boolean;
  expired: boolean;
}

const COLUMNS = `id, collective_id as "collectiveId", kind, subject_id as "subjectId", email,
  accepted_at is not null as accepted, expires_at <= clock_timestamp() as expired`;

/** Stores an invitation; older ones for the same subject and address stop working. */
export async function insertInvitation(
  tx: Unit,
  invitation: { id: string; kind: InvitationKind; subjectId: string; email: string; hash: Buffer },
): Promise<void> {
  await tx.query(
    `update invitations set expires_at = clock_timestamp()
     where kind = $1 and subject_id = $2 and email = $3 and accepted_at is null and expires_at > clock_timestamp()`,
    [invitation.kind, invitation.subjectId, invitation.email],
  );
  await tx.query(
    `insert into invitations (id, kind, subject_id, email, token_hash, expires_at)
     values ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(days => $6))`,
    [
      invitation.id,
      invitation.kind,
      invitation.subjectId,
      invitation.email,
      invitation.hash,
      INVITATION_DAYS,
    ],
  );
  if (invitation.kind === 'HOUSEHOLD')
    await tx.query(
      `insert into due_tasks (id, kind, subject_id, due_at)
       select $1, $2, id, expires_at from invitations where id = $3`,
      [newId(), FORGET_INVITATION, invitation.id],
    );
}

/** Collective scope: a link that opens nothing any more forgets whom it went to; one that still does stays. */
export async function forgetPastInvitation(tx: Unit, id: string): Promise<void> {
  await tx.query(
    `update invitations set email = '' where id = $1 and kind = 'HOUSEHOLD' and expires_at <= clock_timestamp()`,
    [id],
  );
}

/** Auth scope: the invitation a token opens. */
export async function invitationByToken(tx: Unit, hash: Buffer): Promise<Invitation | undefined> {
  return tx.maybeOne<Invitation>(`select ${COLUMNS} from invitations where token_hash = $1`, [hash]);
}

/** Collective scope: uses the invitation up; false when someone did before, or it has expired. */
export async function useInvitation(tx: Unit, id: string, accountId: string): Promise<boolean> {
  const rows = await tx.query(
    `update invitations set accepted_at = clock_timestamp(), accepted_by = $2
     where id = $1 and accepted_at is null and expires_at > clock_timestamp() returning id`,
    [id, accountId],
  );
  return rows.length === 1;
}

/** Collective scope: the farm an invitation speaks of. */
export async function invitedFarm(
  tx: Unit,
  producerId: string,
): Promise<(FarmRecord & { id: string; claimed: boolean }) | undefined> {
  return tx.maybeOne(
    `select id, name, legal->>'siret' as siret, claimed_at is not null as claimed from producers where id = $1`,
    [producerId],
  );
}

/** Collective scope: the account keeps this farm from now on. */
export async function giveFarmTo(tx: Unit, producerId: string, accountId: string): Promise<void> {
  await tx.query(
    'insert into producer_users (producer_id, account_id) values ($1, $2) on conflict do nothing',
    [producerId, accountId],
  );
  // what others published of it, the farm publishes anew if it wishes
  await tx.query(
    'update producers set claimed_at = clock_timestamp(), page_published = false where id = $1 and claimed_at is null',
    [producerId],
  );
}

/** Collective scope: what the collective knows of its own record of a farm becomes the farm's. False when it works with that farm already. */
export async function linkFarm(tx: Unit, recordId: string, farmId: string): Promise<boolean> {
  if ((await tx.maybeOne('select 1 from participations where producer_id = $1', [farmId])) !== undefined)
    return false;
  await tx.query('update producers set page_published = false where id = $1 and page_published', [recordId]);
  await tx.query('select link_farm($1, $2)', [recordId, farmId]);
  return true;
}

/** Person scope: the farms the person keeps, the longest kept first. */
export async function keptFarms(tx: Unit): Promise<(FarmRecord & { id: string })[]> {
  return tx.query(
    `select p.id, p.name, p.legal->>'siret' as siret from producer_users u join producers p on p.id = u.producer_id order by u.created_at, p.id`,
  );
}
