import { Module } from '@nestjs/common';
import { BillingModule } from '../billing.module.ts';
import { DocumentResolver } from './document.resolver.ts';

@Module({ imports: [BillingModule], providers: [DocumentResolver] })
export class BillingGraphqlModule {}
