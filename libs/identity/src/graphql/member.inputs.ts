import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import type { MembershipStatus, Role } from '@cabas/platform';
import { NameField, TextField } from './text-fields.ts';

export class AddMemberInput {
  @NameField() givenName!: string;
  @NameField() familyName!: string;
  @TextField(254) email?: string | null;
  @TextField(40) phone?: string | null;
  @IsOptional() @IsBoolean() invite?: boolean | null;
}

export class InviteToHouseholdInput {
  @NameField(254) email!: string;
}

export class ChangeMemberInput {
  @IsUUID() memberId!: string;
  @IsOptional()
  @IsIn(['PENDING', 'WAITING', 'ACTIVE', 'SUSPENDED', 'LEFT'], { context: { code: 'UNKNOWN' } })
  status?: MembershipStatus | null;
  @IsOptional() @ArrayMaxSize(20) roles?: Role[] | null;
}
