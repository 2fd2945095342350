import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  Validate,
  ValidateNested,
} from 'class-validator';
import { CleanText } from '@cabas/sales';

export class CorrectedLineInput {
  @IsString() lineId!: string;
  @IsOptional() @IsInt() quantity?: number;
  @IsOptional() @IsInt() measure?: number;
  @IsOptional() @IsInt() priceCents?: number;
  @IsOptional() @IsInt() purchasePriceCents?: number;
}

export class ForgottenLineInput {
  @IsString() offerId!: string;
  @IsInt() quantity!: number;
  @IsOptional() @IsInt() measure?: number;
}

export class CorrectIssuedInput {
  @IsString() orderId!: string;
  @ValidateNested({ each: true })
  @Type(() => CorrectedLineInput)
  @ArrayMaxSize(500)
  lines!: CorrectedLineInput[];
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => ForgottenLineInput)
  @ArrayMaxSize(100)
  added?: ForgottenLineInput[];
  @MaxLength(500) @Validate(CleanText) reason!: string;
}
