import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
  Validate,
  ValidateNested,
} from 'class-validator';
import { CleanText } from './sales.inputs.ts';

export class PriceLevelInput {
  @IsOptional() @IsString() id?: string | null;
  @IsNotEmpty() @MaxLength(60) @Validate(CleanText) name!: string;
  @IsOptional() @MaxLength(300) @Validate(CleanText) words?: string | null;
  @IsInt() rateBp!: number;
}

export class SetPriceLevelsInput {
  @ValidateNested({ each: true }) @Type(() => PriceLevelInput) @ArrayMaxSize(6) levels!: PriceLevelInput[];
}
