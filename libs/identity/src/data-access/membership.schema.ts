import { EntitySchema } from 'typeorm';
import type { MembershipStatus, Role } from '@cabas/platform';

/** A row of `memberships`, in the collective in scope. */
export interface MembershipRow {
  id: string;
  accountId: string | null;
  givenName: string;
  familyName: string;
  email: string | null;
  emailKey: string | null;
  phone: string | null;
  partnerGivenName: string | null;
  partnerFamilyName: string | null;
  addressLine1: string | null;
  postcode: string | null;
  city: string | null;
  status: MembershipStatus;
  roles: Role[];
  createdAt: Date;
}

const text = { type: 'text', nullable: true } as const;

export const MembershipSchema = new EntitySchema<MembershipRow>({
  name: 'Membership',
  tableName: 'memberships',
  columns: {
    id: { type: 'uuid', primary: true },
    accountId: { type: 'uuid', nullable: true },
    givenName: { type: 'text' },
    familyName: { type: 'text' },
    email: text,
    emailKey: text,
    phone: text,
    partnerGivenName: text,
    partnerFamilyName: text,
    addressLine1: text,
    postcode: text,
    city: text,
    status: { type: 'text' },
    roles: { type: 'text', array: true },
    createdAt: { type: 'timestamptz', createDate: true },
  },
});
