import type { MembershipStatus, Role, Unit } from '@cabas/platform';
import type { BusinessIdentity } from '../domain/business.ts';
import { CARD_COLUMNS, type CollectiveCard } from './collectives.ts';

export interface ViewerMembership {
  id: string;
  status: MembershipStatus;
  roles: Role[];
  collective: CollectiveCard;
  /** From when on money and rights here need a second factor; null: they are none of this person's. */
  secondFactorDueAt?: Date | null;
  /** Where the person lives, as this collective knows it. */
  addressLine1?: string | null;
  addressLine2?: string | null;
  postcode?: string | null;
  city?: string | null;
  /** Null: a consumer. */
  business?: BusinessIdentity | null;
  /** Whose household it is, where the person is its second; null: the membership is their own. */
  householdOf?: string | null;
}

/** Person scope: every membership of the person with its collective, and those for which they may act. */
export async function viewerMemberships(tx: Unit): Promise<ViewerMembership[]> {
  const rows = await tx.query<
    CollectiveCard & {
      membershipId: string;
      status: MembershipStatus;
      roles: Role[];
      secondFactorDueAt: Date | null;
      addressLine1: string | null;
      addressLine2: string | null;
      memberPostcode: string | null;
      memberCity: string | null;
      business: BusinessIdentity | null;
    }
  >(
    `select m.id as "membershipId", m.status, m.roles, m.second_factor_due_at as "secondFactorDueAt", m.address_line1 as "addressLine1",
       m.address_line2 as "addressLine2", m.postcode as "memberPostcode", m.city as "memberCity", m.business, ${CARD_COLUMNS}
     from memberships m join collectives c on c.id = m.collective_id order by c.name, m.id`,
  );
  const own = rows.map(
    ({
      membershipId,
      status,
      roles,
      secondFactorDueAt,
      addressLine1,
      addressLine2,
      memberPostcode,
      memberCity,
      business,
      ...collective
    }) => ({
      id: membershipId,
      status,
      roles,
      secondFactorDueAt,
      addressLine1,
      addressLine2,
      postcode: memberPostcode,
      city: memberCity,
      business,
      collective,
      householdOf: null,
    }),
  );
  return tx.households.length === 0 ? own : [...without(own, tx), ...(await sharedMemberships(tx))];
}

/** A membership one has left gives way to the household one is in now. */
const without = (own: readonly ViewerMembership[], tx: Unit) =>
  own.filter(({ collective }) => tx.households.every(({ collectiveId }) => collectiveId !== collective.id));

/** As a plain member, whatever roles the holder has. */
async function sharedMemberships(tx: Unit): Promise<ViewerMembership[]> {
  const cards = await tx.query<CollectiveCard>(
    `select ${CARD_COLUMNS} from collectives c where c.id = any ($1) order by c.name, c.id`,
    [tx.households.map(({ collectiveId }) => collectiveId)],
  );
  return cards.flatMap((collective) =>
    tx.households
      .filter(({ collectiveId }) => collectiveId === collective.id)
      .map(({ membershipId, status, holderName }) => ({
        id: membershipId,
        status: status as MembershipStatus,
        roles: ['MEMBER' as const],
        secondFactorDueAt: null,
        collective,
        householdOf: holderName,
      })),
  );
}

/** Person scope: the farms the person keeps. */
export async function viewerFarms(tx: Unit): Promise<{ id: string; name: string; shortCode: string }[]> {
  return tx.query(
    `select p.id, p.name, p.short_code as "shortCode" from producer_users u join producers p on p.id = u.producer_id order by p.name, p.id`,
  );
}
