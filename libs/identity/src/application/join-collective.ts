import { Inject, Injectable } from '@nestjs/common';
import { newId, NotFound, Refused } from '@cabas/kernel';
import {
  CONFIG,
  currentContext,
  MAIL_REQUESTED,
  Unauthenticated,
  UnitOfWork,
  type Config,
  type MailRequest,
  type Unit,
} from '@cabas/platform';
import { writeAudit } from '../data-access/audit.ts';
import { accountById, type Account } from '../data-access/accounts.ts';
import {
  collectiveSettings,
  findOpenCollective,
  type CollectiveCard,
  type CollectiveSettings,
} from '../data-access/collectives.ts';
import { isSecondHere } from '../data-access/households.ts';
import {
  adminAddresses,
  insertMembership,
  linkMembership,
  lockMembershipOf,
} from '../data-access/memberships.ts';
import type { ViewerMembership } from '../data-access/viewer.query.ts';
import { statusOnJoining } from '../domain/joining.ts';
import { memberName } from '../domain/member-name.ts';
import { links } from './links.ts';

/** A person joins by themselves; whom the collective knew by address finds their place and their orders there. */
@Injectable()
export class JoinCollective {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws NotFound; Refused ALREADY_MEMBER, INVITATION_ONLY, IN_HOUSEHOLD */
  async run(slug: string): Promise<ViewerMembership> {
    const { accountId } = currentContext();
    if (accountId === undefined) throw new Unauthenticated();
    const account = await this.uow.as({ kind: 'auth' }, () =>
      this.uow.read((tx) => accountById(tx, accountId)),
    );
    const collective = await this.uow.as({ kind: 'platform' }, () =>
      this.uow.read((tx) => findOpenCollective(tx, slug)),
    );
    if (collective === undefined) throw new NotFound();
    return this.uow.as({ kind: 'collective', collectiveId: collective.id, system: true }, () =>
      this.uow.write((tx) => this.join(tx, account, collective)),
    );
  }

  private async join(tx: Unit, account: Account, card: CollectiveCard): Promise<ViewerMembership> {
    const settings = await collectiveSettings(tx);
    if (await isSecondHere(tx, account.id)) throw new Refused('IN_HOUSEHOLD');
    const known = await lockMembershipOf(tx, account);
    if (known !== undefined && known.accountId !== null && known.accountId !== account.id)
      throw new Refused('ALREADY_MEMBER');
    const status = statusOnJoining(settings.joinPolicy, known);
    const id = known?.id ?? newId();
    const { id: accountId, email, emailKey, givenName, familyName, phone } = account;
    const roles = known?.roles ?? ['MEMBER'];
    const joined =
      known === undefined
        ? await insertMembership(tx, {
            id,
            accountId,
            givenName,
            familyName,
            email,
            emailKey,
            phone,
            status,
            roles,
          })
        : await linkMembership(tx, id, accountId, status);
    if (!joined) throw new Refused('ALREADY_MEMBER');
    await writeAudit(tx, { action: 'member.joined', subjectId: id, by: id, detail: { status } });
    if (status === 'PENDING' && known?.status !== 'PENDING') await this.tellAdmins(tx, settings, account);
    return { id, status, roles, collective: card };
  }

  private async tellAdmins(tx: Unit, settings: CollectiveSettings, account: Account): Promise<void> {
    const values = {
      name: memberName(account),
      collective: settings.name,
      link: links.members(this.config, settings.slug),
    };
    for (const to of await adminAddresses(tx)) {
      tx.record(MAIL_REQUESTED, {
        to,
        template: 'member-joined-request',
        locale: settings.locale,
        values,
      } satisfies MailRequest);
    }
  }
}
