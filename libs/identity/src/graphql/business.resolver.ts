import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { as, Requires } from '@cabas/platform';
import { SetBusiness } from '../application/set-business.ts';
import type { BusinessIdentity } from '../domain/business.ts';
import { NameField, TextField } from './text-fields.ts';

export class OwnBusinessInput {
  @NameField(200) legalName!: string;
  @NameField(30) siret!: string;
  @TextField(30) vatNumber?: string | null;
  @NameField(200) addressLine1!: string;
  @NameField(12) postcode!: string;
  @NameField(80) city!: string;
  @TextField(120) electronicAddress?: string | null;
}

export class BusinessInput extends OwnBusinessInput {
  @IsOptional() @IsInt() @Min(0) @Max(60) paymentDays?: number | null;
  @IsOptional() @IsBoolean() grouped?: boolean | null;
}

export class SetMemberBusinessInput {
  @IsUUID() memberId!: string;
  @IsOptional() @ValidateNested() @Type(() => BusinessInput) business?: BusinessInput | null;
}

export class SetOwnBusinessInput {
  @IsUUID() membershipId!: string;
  @IsOptional() @ValidateNested() @Type(() => OwnBusinessInput) business?: OwnBusinessInput | null;
}

/** Members that are businesses: entered by themselves, or by the collective. */
@Resolver('BusinessIdentity')
export class BusinessResolver {
  constructor(@Inject(SetBusiness) private readonly setting: SetBusiness) {}

  @Requires('members.business')
  @Mutation('setMemberBusiness')
  async setMemberBusiness(@Args('input') { memberId, business }: SetMemberBusinessInput) {
    return as('Member', await this.setting.ofMember(memberId, business ?? null));
  }

  @Requires('person')
  @Mutation('setOwnBusiness')
  async setOwnBusiness(@Args('input') { membershipId, business }: SetOwnBusinessInput) {
    return as('ViewerMembership', await this.setting.own(membershipId, business ?? null));
  }

  @ResolveField('electronicAddress')
  electronicAddress(@Parent() { electronicAddress, siret }: BusinessIdentity): string {
    return electronicAddress ?? siret.slice(0, 9);
  }

  @ResolveField('grouped')
  grouped(@Parent() { grouped }: BusinessIdentity): boolean {
    return grouped === true;
  }
}
