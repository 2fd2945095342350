import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { collectiveSettings } from '../data-access/collectives.ts';
import { invitationByToken, invitedFarm } from '../data-access/invitations.ts';
import { givenNameOf } from '../data-access/memberships.ts';
import { hashSecretToken } from './secret-token.ts';

export interface InvitationPreview {
  kind: string;
  collectiveName: string;
  email: string;
  /** The farm's name, or who shares their household; empty for a member. */
  subjectName: string;
  expired: boolean;
}

/** What an invitation's link opens on; undefined when it is unknown or used. */
@Injectable()
export class ReadInvitation {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(token: string): Promise<InvitationPreview | undefined> {
    const invitation = await this.uow.as({ kind: 'auth' }, () =>
      this.uow.read((tx) => invitationByToken(tx, hashSecretToken(token))),
    );
    if (invitation === undefined || invitation.accepted) return undefined;
    const { kind, email, expired, collectiveId, subjectId } = invitation;
    return this.uow.as({ kind: 'collective', collectiveId, system: true }, () =>
      this.uow.read(async (tx) => {
        const { name: collectiveName } = await collectiveSettings(tx);
        const farm = kind === 'PRODUCER' ? await invitedFarm(tx, subjectId) : undefined;
        const subjectName = kind === 'HOUSEHOLD' ? await givenNameOf(tx, subjectId) : (farm?.name ?? '');
        return { kind, collectiveName, email, subjectName, expired };
      }),
    );
  }
}
