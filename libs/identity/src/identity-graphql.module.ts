import { Module } from '@nestjs/common';
import { IdentityModule } from './identity.module.ts';
import { AccountResolver } from './graphql/account.resolver.ts';
import { CollectiveResolver } from './graphql/collective.resolver.ts';
import { OwnAccountResolver } from './graphql/own-account.resolver.ts';
import { DataExportController } from './http/data-export.controller.ts';
import { HouseholdResolver } from './graphql/household.resolver.ts';
import { BusinessResolver } from './graphql/business.resolver.ts';
import { MemberResolver } from './graphql/member.resolver.ts';
import { SecurityResolver } from './graphql/security.resolver.ts';
import { SignInResolver } from './graphql/sign-in.resolver.ts';
import { ViewerResolver } from './graphql/viewer.resolver.ts';

@Module({
  imports: [IdentityModule],
  providers: [
    AccountResolver,
    SignInResolver,
    SecurityResolver,
    ViewerResolver,
    CollectiveResolver,
    HouseholdResolver,
    MemberResolver,
    BusinessResolver,
    OwnAccountResolver,
  ],
  controllers: [DataExportController],
})
export class IdentityGraphqlModule {}
