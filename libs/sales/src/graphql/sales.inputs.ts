import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
  ValidatorConstraint,
  Validate,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { cleanText, MONEY_FLOWS, type MoneyFlow } from '@cabas/kernel';

/** Refuses NUL bytes, half characters and other control characters. */
@ValidatorConstraint({ name: 'cleanText' })
export class CleanText implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value !== 'string' || cleanText(value, 100_000) !== undefined;
  }
}
const MOST_CENTS = 100_000_000;
const MOST_MARGIN_BP = 5000;

export class OrderLineInput {
  @IsString() offerId!: string;
  @IsInt() quantity!: number;
}

export class DeliveryAddressInput {
  @MaxLength(200) @Validate(CleanText) addressLine1!: string;
  @IsOptional() @MaxLength(200) @Validate(CleanText) addressLine2?: string;
  @MaxLength(20) @Validate(CleanText) postcode!: string;
  @MaxLength(120) @Validate(CleanText) city!: string;
  @IsOptional() @MaxLength(300) @Validate(CleanText) note?: string;
}

export class PlaceOrderInput {
  @IsString() distributionId!: string;
  @ValidateNested({ each: true }) @Type(() => OrderLineInput) @ArrayMaxSize(500) lines!: OrderLineInput[];
  @IsOptional() @MaxLength(500) @Validate(CleanText) note?: string;
  @IsOptional() @IsString() slotId?: string;
  @IsOptional() @ValidateNested() @Type(() => DeliveryAddressInput) delivery?: DeliveryAddressInput;
  @IsOptional() @IsInt() roundVersion?: number;
  @MinLength(8) @MaxLength(80) @Validate(CleanText) idempotencyKey!: string;
}

export class ChangeOrderInput {
  @IsString() orderId!: string;
  @IsInt() version!: number;
  @ValidateNested({ each: true }) @Type(() => OrderLineInput) @ArrayMaxSize(500) lines!: OrderLineInput[];
  @IsOptional() @MaxLength(500) @Validate(CleanText) note?: string;
  @IsOptional() @IsString() slotId?: string;
  @IsOptional() @ValidateNested() @Type(() => DeliveryAddressInput) delivery?: DeliveryAddressInput;
}

export class EnterOrderInput {
  @IsString() memberId!: string;
  @IsString() distributionId!: string;
  @IsOptional() @IsString() slotId?: string;
  @IsOptional() @ValidateNested() @Type(() => DeliveryAddressInput) delivery?: DeliveryAddressInput;
  @ValidateNested({ each: true }) @Type(() => OrderLineInput) @ArrayMaxSize(500) lines!: OrderLineInput[];
  @IsOptional() @MaxLength(500) @Validate(CleanText) note?: string;
  @IsOptional() @MaxLength(500) @Validate(CleanText) reason?: string;
}

export class CancelMemberOrderInput {
  @IsString() orderId!: string;
  @IsInt() version!: number;
  @MaxLength(500) @Validate(CleanText) reason!: string;
}

export class DeliveredLineInput {
  @IsString() lineId!: string;
  @IsOptional() @IsInt() quantity?: number;
  @IsOptional() @IsInt() measure?: number;
  @IsOptional() @MaxLength(200) @Validate(CleanText) reason?: string;
}

export class CorrectDeliveryInput {
  @IsString() orderId!: string;
  @ValidateNested({ each: true })
  @Type(() => DeliveredLineInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  lines!: DeliveredLineInput[];
  @IsOptional() @MaxLength(500) @Validate(CleanText) reason?: string;
}

export class DeliveryTermsInput {
  @IsInt() @Min(0) @Max(100_000) feeCents!: number;
  @IsOptional() @IsString() vatCategory?: string;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_CENTS) thresholdCents?: number;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_CENTS) freeFromCents?: number;
  @IsOptional() @IsInt() @Min(1) @Max(10_000) capacity?: number;
  @IsString({ each: true })
  @MaxLength(140, { each: true })
  @Validate(CleanText, { each: true })
  @ArrayMaxSize(500)
  areas!: string[];
}

export class ChangeRoundInput {
  @IsString() distributionId!: string;
  @IsInt() version!: number;
  @ValidateNested() @Type(() => DeliveryTermsInput) delivery!: DeliveryTermsInput;
}

export class PickupPointInput {
  @IsNotEmpty() @MaxLength(120) @Validate(CleanText) name!: string;
  @IsOptional() @MaxLength(200) @Validate(CleanText) addressLine1?: string;
  @IsOptional() @MaxLength(20) @Validate(CleanText) postcode?: string;
  @IsOptional() @MaxLength(120) @Validate(CleanText) city?: string;
  @IsOptional() @MaxLength(1000) @Validate(CleanText) directions?: string;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_CENTS) orderMinimumCents?: number;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_CENTS) totalMinimumCents?: number;
  @IsOptional() @ValidateNested() @Type(() => DeliveryTermsInput) delivery?: DeliveryTermsInput;
}

export class ChangePickupPointInput {
  @IsString() pickupPointId!: string;
  @IsOptional() @IsNotEmpty() @MaxLength(120) @Validate(CleanText) name?: string;
  @IsOptional() @MaxLength(200) @Validate(CleanText) addressLine1?: string;
  @IsOptional() @MaxLength(20) @Validate(CleanText) postcode?: string;
  @IsOptional() @MaxLength(120) @Validate(CleanText) city?: string;
  @IsOptional() @MaxLength(1000) @Validate(CleanText) directions?: string;
  @IsOptional() @IsBoolean() active?: boolean;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_CENTS) orderMinimumCents?: number;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_CENTS) totalMinimumCents?: number;
  @IsOptional() @ValidateNested() @Type(() => DeliveryTermsInput) delivery?: DeliveryTermsInput;
}

export class PickupSlotInput {
  @IsString() startsAt!: string;
  @IsString() endsAt!: string;
  @IsInt() @Min(1) @Max(10_000) capacity!: number;
}

export class DistributionInput {
  @IsOptional() @IsString() id?: string;
  @IsString() pickupPointId!: string;
  @IsString() pickupDate!: string;
  @IsString() windowStart!: string;
  @IsString() windowEnd!: string;
  @IsString() closesOn!: string;
  @IsString() closesAt!: string;
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => PickupSlotInput)
  @ArrayMaxSize(96)
  slots?: PickupSlotInput[];
}

export class OfferInput {
  @IsString() listingId!: string;
  @IsOptional() @IsInt({ each: true }) @Min(0, { each: true }) distributionIndexes?: number[];
  @IsOptional() @IsInt() @Min(0) @Max(1_000_000_000) cap?: number;
  @IsOptional() @IsInt() @Min(1) @Max(10_000_000) minimum?: number;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_CENTS) priceCents?: number;
}

export class RepeatInput {
  @IsString() frequency!: 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY';
  @IsString() until!: string;
  @IsOptional() @IsInt() @Min(0) @Max(12) weeksAhead?: number;
}

export class PlanSaleInput {
  @IsNotEmpty() @MaxLength(120) @Validate(CleanText) name!: string;
  @IsString() opensOn!: string;
  @IsString() opensAt!: string;
  @IsOptional() @MaxLength(5000) @Validate(CleanText) words?: string;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_CENTS) minimumCents?: number;
  @ValidateNested({ each: true })
  @Type(() => DistributionInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  distributions!: DistributionInput[];
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => OfferInput)
  @ArrayMaxSize(5000)
  offers?: OfferInput[];
  @IsOptional() @ValidateNested() @Type(() => RepeatInput) repeat?: RepeatInput;
  @IsOptional() @IsIn(MONEY_FLOWS) flow?: MoneyFlow | null;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_MARGIN_BP) marginBp?: number | null;
  @IsOptional() @IsIn(['ON_TOP', 'INSIDE']) marginMode?: 'ON_TOP' | 'INSIDE' | null;
}

export class ChangeSaleInput {
  @IsString() cycleId!: string;
  @IsInt() version!: number;
  @IsOptional() @IsNotEmpty() @MaxLength(120) @Validate(CleanText) name?: string;
  @IsOptional() @IsString() opensOn?: string;
  @IsOptional() @IsString() opensAt?: string;
  @IsOptional() @MaxLength(5000) @Validate(CleanText) words?: string;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_CENTS) minimumCents?: number;
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => DistributionInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  distributions?: DistributionInput[];
}

export class SetOfferInput {
  @IsString() cycleId!: string;
  @IsString() listingId!: string;
  @IsOptional() @IsString({ each: true }) distributionIds?: string[] | null;
  @IsOptional() @IsInt() @Min(0) @Max(1_000_000_000) cap?: number | null;
  @IsOptional() @IsInt() @Min(1) @Max(10_000_000) minimum?: number;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_CENTS) priceCents?: number;
  @IsOptional() @IsBoolean() active?: boolean;
}
