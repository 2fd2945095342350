import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.ts';
import { AccountResolver } from './account.resolver.ts';
import { CollectiveResolver } from './collective.resolver.ts';
import { MemberResolver } from './member.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';

@Module({ imports: [IdentityModule], providers: [AccountResolver, ViewerResolver, CollectiveResolver, MemberResolver] })
export class IdentityGraphqlModule {}
