import { IsInt, IsOptional, IsUUID, Max, MaxLength, Min, MinLength, Validate } from 'class-validator';
import { CleanText } from '@cabas/sales';

const MOST_CENTS = 100_000_000;

export class HelloAssoInput {
  @MinLength(1) @MaxLength(100) @Validate(CleanText) organization!: string;
  @MinLength(1) @MaxLength(100) @Validate(CleanText) clientId!: string;
  @MinLength(1) @MaxLength(200) @Validate(CleanText) secret!: string;
}

/** Dues are bounded as where the treasurer writes them down. */
const MOST_OWN_CENTS = 1_000_000;

export class PayDuesInput {
  @IsInt() @Min(0) @Max(MOST_OWN_CENTS) duesCents!: number;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_OWN_CENTS) giftCents?: number | null;
}

export class RefundOnlineInput {
  @MinLength(8) @MaxLength(80) @Validate(CleanText) idempotencyKey!: string;
  @IsUUID() chargeId!: string;
  @IsInt() @Min(1) @Max(MOST_CENTS) amountCents!: number;
  @MaxLength(200) reason!: string;
}
