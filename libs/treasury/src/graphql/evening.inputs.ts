import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  Validate,
  ValidateNested,
} from 'class-validator';
import { CleanText } from '@cabas/sales';
import type { CountedMeans } from '../domain/till.ts';

const MOST_CENTS = 100_000_000;

export class TillLineInput {
  @IsOptional() @IsString() producerId?: string | null;
  @IsIn(['CASH', 'CHEQUE', 'TRANSFER', 'CARD']) means!: CountedMeans;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_CENTS) floatCents?: number | null;
  @IsInt() @Min(0) @Max(MOST_CENTS) countedCents!: number;
}

export class CountTillInput {
  @IsString() distributionId!: string;
  @IsInt() @Min(1) @Max(1000) number!: number;
  @ValidateNested({ each: true })
  @Type(() => TillLineInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(400)
  lines!: TillLineInput[];
  @IsOptional() @MaxLength(200) @Validate(CleanText) reason?: string | null;
  @IsOptional() @MaxLength(500) @Validate(CleanText) note?: string | null;
}
