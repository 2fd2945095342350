import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { currentContext, Unauthenticated, UnitOfWork, type Unit } from '@cabas/platform';
import { difference, writeAudit } from '../data-access/audit.ts';
import { memberById, type Member } from '../data-access/members.query.ts';
import { businessOf, saveBusiness } from '../data-access/businesses.ts';
import { ownMemberships } from '../data-access/own-memberships.ts';
import { viewerMemberships, type ViewerMembership } from '../data-access/viewer.query.ts';
import {
  readBusiness,
  type BusinessIdentity,
  type BusinessTerms,
  type BusinessWish,
} from '../domain/business.ts';
import { collectiveScope, inTheNameOf } from './in-the-name-of.ts';

/** A member is a business, or no longer is: from then on its documents are invoices between businesses. What is issued stays. */
@Injectable()
export class SetBusiness {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** By the collective, which also writes down what was agreed. @throws NotFound; InvalidInput */
  async ofMember(memberId: string, wish: (BusinessWish & BusinessTerms) | null): Promise<Member> {
    const business = wish && readBusiness(wish, wish);
    return this.uow.write(async (tx) => {
      await this.save(tx, memberId, () => business);
      const member = await memberById(tx, memberId);
      if (member === undefined) throw new NotFound();
      return member;
    });
  }

  /** By the member: who it is; the terms stay as agreed. @throws NotFound; InvalidInput */
  async own(membershipId: string, wish: BusinessWish | null): Promise<ViewerMembership> {
    const { accountId } = currentContext();
    if (accountId === undefined) throw new Unauthenticated();
    const read = wish && readBusiness(wish, {});
    const collectiveId = await this.uow.read(async (tx) => {
      const mine = (await ownMemberships(tx)).find(({ id }) => id === membershipId);
      if (mine === undefined) throw new NotFound();
      return mine.collectiveId;
    });
    await inTheNameOf(accountId, collectiveScope(collectiveId), () =>
      this.uow.write((tx) =>
        this.save(tx, membershipId, (now) => {
          const { paymentDays, grouped } = now ?? {};
          const terms = { ...(paymentDays !== undefined && { paymentDays }), ...(grouped && { grouped }) };
          return read && { ...read, ...terms };
        }),
      ),
    );
    return this.uow.read(async (tx) => {
      const mine = (await viewerMemberships(tx)).find(({ id }) => id === membershipId);
      if (mine === undefined) throw new NotFound();
      return mine;
    });
  }

  private async save(
    tx: Unit,
    memberId: string,
    become: (now: BusinessIdentity | null) => BusinessIdentity | null,
  ): Promise<void> {
    const before = await businessOf(tx, memberId);
    const after = become(before);
    await saveBusiness(tx, memberId, after);
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    const was: Partial<BusinessIdentity> = before ?? {};
    const is: Partial<BusinessIdentity> = after ?? {};
    await writeAudit(tx, {
      action: 'member.business-changed',
      subjectId: memberId,
      by: tx.memberId,
      detail: difference(was, is, ['siret', 'paymentDays', 'grouped']) ?? {},
    });
  }
}
