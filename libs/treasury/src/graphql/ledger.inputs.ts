import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  Validate,
} from 'class-validator';
import { CleanText } from '@cabas/sales';
import type { Means } from '../application/record-payment.ts';

const MOST_CENTS = 100_000_000;

export class RecordPaymentInput {
  @MinLength(8) @MaxLength(80) @Validate(CleanText) idempotencyKey!: string;
  @IsString() memberId!: string;
  @IsOptional() @IsString() producerId?: string;
  @IsIn(['CASH', 'CHEQUE', 'TRANSFER', 'CARD']) means!: Means;
  @IsInt() @Min(1) @Max(MOST_CENTS) amountCents!: number;
  @IsOptional() @IsString() receivedOn?: string;
  @IsOptional() @MaxLength(20) @Validate(CleanText) chequeNumber?: string;
  @IsOptional() @MaxLength(60) @Validate(CleanText) chequeBank?: string;
  @IsOptional() @MaxLength(200) @Validate(CleanText) note?: string;
  @IsOptional() @IsString() distributionId?: string | null;
}

export class MemberBalancesArgs {
  @IsOptional() @IsString() on?: string;
  @IsOptional() @MaxLength(100) @Validate(CleanText) search?: string;
  @IsOptional() @IsBoolean() unsettledOnly?: boolean;
  @IsOptional() @IsInt() first?: number;
  @IsOptional() @IsString() after?: string;
}
