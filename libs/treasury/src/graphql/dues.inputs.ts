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
import type { DuesRequired } from '../data-access/dues.query.ts';

const MOST_CENTS = 1_000_000;

export class DuesInput {
  @IsInt() @Min(1) @Max(MOST_CENTS) amountCents!: number;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_CENTS) minimumCents?: number | null;
  @IsInt() @Min(1) @Max(12) firstMonth!: number;
  @IsIn(['NO', 'MESSAGE', 'WALL']) required!: DuesRequired;
  @IsBoolean() active!: boolean;
}

export class ContributionInput {
  @MinLength(8) @MaxLength(80) @Validate(CleanText) idempotencyKey!: string;
  @IsString() memberId!: string;
  @IsInt() @Min(0) @Max(MOST_CENTS) duesCents!: number;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_CENTS) giftCents?: number | null;
  @IsOptional() @IsString() periodOn?: string | null;
  @IsIn(['CASH', 'CHEQUE', 'TRANSFER', 'CARD']) means!: Means;
  @IsOptional() @IsString() receivedOn?: string | null;
  @IsOptional() @IsString() distributionId?: string | null;
  @IsOptional() @MaxLength(20) @Validate(CleanText) chequeNumber?: string | null;
  @IsOptional() @MaxLength(60) @Validate(CleanText) chequeBank?: string | null;
}

export class FeedFundInput {
  @IsInt() @Min(1) @Max(MOST_CENTS) amountCents!: number;
  @IsOptional() @MaxLength(200) @Validate(CleanText) reason?: string | null;
}

export class HelpFromFundInput {
  @IsString() orderId!: string;
  @IsInt() @Min(1) @Max(MOST_CENTS) amountCents!: number;
  @IsOptional() @MaxLength(200) @Validate(CleanText) reason?: string | null;
}
