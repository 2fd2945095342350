import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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

export class CorrectIssuedInput {
  @IsString() orderId!: string;
  @ValidateNested({ each: true })
  @Type(() => CorrectedLineInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  lines!: CorrectedLineInput[];
  @MaxLength(500) @Validate(CleanText) reason!: string;
}
