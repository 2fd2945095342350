import { newId } from '@cabas/kernel';
import { MAIL_REQUESTED, type Config, type MailRequest, type Unit } from '@cabas/platform';
import { collectiveSettings } from '../data-access/collectives.ts';
import { insertInvitation, invitedFarm, type InvitationKind } from '../data-access/invitations.ts';
import { newSecretToken } from './secret-token.ts';
import { links } from './links.ts';

export interface InvitationRequest {
  readonly kind: InvitationKind;
  /** Membership or producer. */
  readonly subjectId: string;
  readonly email: string;
  /** Who shares their household. */
  readonly name?: string;
}

const TEMPLATE = {
  MEMBER: 'invite-member',
  PRODUCER: 'invite-producer',
  HOUSEHOLD: 'invite-household',
} as const satisfies Record<InvitationKind, string>;

/**
 * Invites in the unit under way: a single-use link of the collective in scope, good for fourteen days, goes out by mail in
 * the collective's language. Earlier links for the same purpose stop working.
 */
export async function createInvitation(
  tx: Unit,
  { kind, subjectId, email, name }: InvitationRequest,
  config: Pick<Config, 'publicUrl'>,
): Promise<void> {
  const { token, hash } = newSecretToken();
  await insertInvitation(tx, { id: newId(), kind, subjectId, email, hash });
  const { name: collective, locale } = await collectiveSettings(tx);
  const farm = kind === 'PRODUCER' ? await invitedFarm(tx, subjectId) : undefined;
  tx.record(MAIL_REQUESTED, {
    to: email,
    template: TEMPLATE[kind],
    locale,
    values: { collective, ...(farm && { farm: farm.name }), ...(name !== undefined && { name }) },
    secret: { link: links.invitation(config, token) },
  } satisfies MailRequest);
}
