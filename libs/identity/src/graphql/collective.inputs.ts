import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsOptional,
  IsTimeZone,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  ACCEPTED_MEANS,
  MONEY_FLOWS,
  MOST_PAYMENT_DAYS,
  PAYMENT_MOMENTS,
  type AcceptedMeans,
  type MoneyFlow,
  type PaymentMoment,
} from '@cabas/kernel';
import type { MarginMode, Paperwork } from '../data-access/collectives.ts';
import type { JoinPolicy } from '../domain/joining.ts';
import { NameField, TextField } from './text-fields.ts';

const unknown = { context: { code: 'UNKNOWN' } };

export class CreateCollectiveInput {
  @NameField(120) name!: string;
  @IsIn(
    [
      'CIVAM',
      'ASSOCIATION',
      'PRODUCERS_GROUP',
      'PRODUCERS_SHOP',
      'VILLAGE_SHOP',
      'BUYING_GROUP',
      'PLATFORM',
      'FARM',
      'AMAP',
    ],
    unknown,
  )
  kind!: string;
  @IsOptional() @Matches(/^[a-z0-9][a-z0-9-]{1,59}$/, { context: { code: 'INVALID' } }) slug?: string | null;
  @IsOptional() @IsTimeZone(unknown) timeZone?: string | null;
  @IsOptional() @Matches(/^[A-Z]{2}$/, unknown) territory?: string | null;
  @IsOptional() @Matches(/^[A-Z]{3}$/, unknown) currency?: string | null;
  @IsIn(MONEY_FLOWS, unknown) flow!: MoneyFlow;
  @IsOptional() @Min(0) @Max(5000) marginBp?: number | null;
  @IsOptional() @IsIn(['ON_TOP', 'INSIDE'], unknown) marginMode?: MarginMode | null;
  @TextField(4000) description?: string | null;
  @IsOptional() @IsIn(['OPEN', 'APPROVAL', 'INVITATION'], unknown) joinPolicy?: JoinPolicy | null;
}

export class LegalIdentityInput {
  @TextField(200) legalName?: string | null;
  @TextField(80) legalForm?: string | null;
  @TextField(30) siret?: string | null;
  @TextField(30) vatNumber?: string | null;
  @TextField(200) addressLine1?: string | null;
  @TextField(20) postcode?: string | null;
  @TextField(120) city?: string | null;
  @TextField(120) rcs?: string | null;
}

export class PaymentTermsInput {
  @IsIn(ACCEPTED_MEANS, { ...unknown, each: true }) @ArrayMaxSize(20) means!: AcceptedMeans[];
  @IsIn(PAYMENT_MOMENTS, unknown) moment!: PaymentMoment;
  @IsOptional() @Min(0) @Max(MOST_PAYMENT_DAYS) days?: number | null;
}

export class ChangeCollectiveInput {
  @IsOptional() @NameField(120) name?: string;
  @TextField(4000) description?: string;
  @IsOptional() @IsIn(MONEY_FLOWS, unknown) flow?: MoneyFlow;
  @IsOptional() @Min(0) @Max(5000) marginBp?: number;
  @IsOptional() @IsIn(['ON_TOP', 'INSIDE'], unknown) marginMode?: MarginMode;
  @IsOptional() @IsIn(['SLIPS', 'RECEIPTS', 'INVOICES'], unknown) paperwork?: Paperwork;
  @IsOptional() @IsIn(['OPEN', 'APPROVAL', 'INVITATION'], unknown) joinPolicy?: JoinPolicy;
  @TextField(4000) openingWords?: string;
  @TextField(2000) paymentNote?: string;
  @IsOptional() @ValidateNested() @Type(() => PaymentTermsInput) paymentTerms?: PaymentTermsInput;
  @TextField(254) contactEmail?: string | null;
  @IsOptional() @IsBoolean() phonesToProducers?: boolean;
  @IsOptional() @Min(0) @Max(12) weeksAhead?: number;
  @IsOptional() @Min(0) @Max(5000) serviceFeeBp?: number;
  @IsOptional() @ValidateNested() @Type(() => LegalIdentityInput) legal?: LegalIdentityInput;
}
