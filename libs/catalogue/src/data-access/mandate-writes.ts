import type { Locale } from '@cabas/messages';
import { SQL, type Unit } from '@cabas/platform';

/** Farm's scope: what waits to be accepted, with the names as they are now. */
export interface WaitingOffer {
  readonly id: string;
  readonly collectiveId: string;
  readonly version: string;
  readonly endsOn: string | null;
  readonly producerName: string;
  readonly collectiveName: string;
}

/** A mandate with all that its mails tell. */
export interface AcceptedMandate extends WaitingOffer {
  readonly acceptedName: string;
  readonly acceptedAt: Date;
  readonly revokedAt: Date | null;
  readonly text: string | null;
  readonly sha256: string | null;
  /** When the farm is warned of its end: thirty days before. */
  readonly warnAt: Date | null;
  readonly farmEmail: string | null;
  readonly contactEmail: string | null;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly producerId: string;
}

const OFFER = SQL`m.id, m.collective_id as "collectiveId", m.text_version as version, m.ends_on::text as "endsOn", f.name as "producerName", k.name as "collectiveName"`;

const MANDATE = SQL`
  select ${OFFER}, m.accepted_name as "acceptedName", m.accepted_at as "acceptedAt", m.revoked_at as "revokedAt", m.accepted_text as text,
    m.text_sha256 as sha256, f.email as "farmEmail", k.contact_email as "contactEmail", k.locale, k.time_zone as "timeZone", m.producer_id as "producerId",
    (m.ends_on - 30 + time '08:00') at time zone k.time_zone as "warnAt"
  from mandates m join producers f on f.id = m.producer_id join collectives k on k.id = m.collective_id`;

/** Locked, so that nobody changes it while it is accepted; one whose end is over is none. */
export async function offerWaiting(tx: Unit, collectiveId: string): Promise<WaitingOffer | undefined> {
  return tx.maybeOne<WaitingOffer>(
    `select ${OFFER} from mandates m join producers f on f.id = m.producer_id join collectives k on k.id = m.collective_id
     where m.collective_id = $1 and m.status = 'OFFERED' and (m.ends_on is null or m.ends_on >= (clock_timestamp() at time zone k.time_zone)::date) for update of m`,
    [collectiveId],
  );
}

/** The one before, if any, is replaced; when is the database's to say. */
export async function acceptOffer(
  tx: Unit,
  { id, collectiveId }: WaitingOffer,
  { name, text, sha256 }: { name: string; text: string; sha256: string },
): Promise<AcceptedMandate> {
  await tx.query(
    `update mandates set status = 'REPLACED', revoked_at = clock_timestamp() where collective_id = $1 and status = 'ACCEPTED'`,
    [collectiveId],
  );
  await tx.query(
    `update mandates set status = 'ACCEPTED', accepted_by = $2, accepted_name = $3, accepted_text = $4, text_sha256 = $5 where id = $1`,
    [id, tx.accountId, name, text, sha256],
  );
  return mandateById(tx, id);
}

/** @throws NotFound: none is in force. */
export async function endMandate(tx: Unit, collectiveId: string): Promise<AcceptedMandate> {
  const { id } = await tx.one<{ id: string }>(
    `update mandates set status = 'REVOKED', revoked_at = clock_timestamp() where collective_id = $1 and status = 'ACCEPTED' returning id`,
    [collectiveId],
  );
  return mandateById(tx, id);
}

async function mandateById(tx: Unit, id: string): Promise<AcceptedMandate> {
  return tx.one<AcceptedMandate>(`${MANDATE} where m.id = $1`, [id]);
}

/** One that still runs and has an end to come; undefined when it was ended or replaced meanwhile. */
export async function mandateNearEnd(tx: Unit, id: string): Promise<AcceptedMandate | undefined> {
  return tx.maybeOne<AcceptedMandate>(
    `${MANDATE} where m.id = $1 and m.status = 'ACCEPTED' and m.ends_on >= (clock_timestamp() at time zone k.time_zone)::date`,
    [id],
  );
}
