import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  Validate,
  ValidateNested,
} from 'class-validator';
import { CleanText } from '@cabas/sales';
import type { GestureKind, LineFate, PaymentMeans } from '../domain/gesture.ts';

const MOST_AT_ONCE = 200;

export class GestureInput {
  @IsString() id!: string;
  @IsString() kind!: GestureKind;
  @IsOptional() @IsString() memberId?: string;
  @IsOptional() @IsString() lineId?: string;
  @IsInt() @Min(0) seen!: number;
  @IsString() at!: string;
  @IsOptional() @IsInt() @Min(0) @Max(10_000_000) quantity?: number;
  @IsOptional() @IsInt() @Min(0) @Max(10_000_000) measure?: number;
  @IsOptional() @IsString() fate?: LineFate;
  @IsOptional() @MaxLength(200) @Validate(CleanText) text?: string;
  @IsOptional() @IsString() payeeId?: string;
  @IsOptional() @IsString() means?: PaymentMeans;
  @IsOptional() @IsInt() amountCents?: number;
  @IsOptional() @IsInt() givenCents?: number;
  @IsOptional() @IsString() offerId?: string;
  @IsOptional() @IsString() gestureId?: string;
}

export class SendGesturesInput {
  @IsString() distributionId!: string;
  @MinLength(8) @MaxLength(80) @Validate(CleanText) device!: string;
  @ValidateNested({ each: true })
  @Type(() => GestureInput)
  @ArrayMinSize(0)
  @ArrayMaxSize(MOST_AT_ONCE)
  gestures!: GestureInput[];
}
