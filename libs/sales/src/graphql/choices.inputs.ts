import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  Validate,
  ValidateNested,
} from 'class-validator';
import { CleanText } from './sales.inputs.ts';

const MONTH_MS = 31 * 24 * 60 * 60 * 1000;
const trimmed = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value);

export class ChoiceInput {
  @IsString() offerId!: string;
  @IsInt() @Min(0) @Max(10_000_000) quantity!: number;
  @IsInt() @Min(0) @Max(MONTH_MS) agoMs!: number;
}

export class KeepChoicesInput {
  @IsString() distributionId!: string;
  @ValidateNested({ each: true }) @Type(() => ChoiceInput) @ArrayMaxSize(500) lines!: ChoiceInput[];
}

export class SetBudgetInput {
  @IsIn(['ORDER', 'MONTH']) period!: 'ORDER' | 'MONTH';
  @IsInt() @Min(1) @Max(100_000_000) amountCents!: number;
  @Matches(/^[A-Z]{3}$/, { context: { code: 'INVALID' } }) currency!: string;
}

export class CollectorInput {
  @Transform(trimmed) @IsNotEmpty() @MaxLength(80) @Validate(CleanText) name!: string;
  @IsOptional() @IsEmail() @MaxLength(200) @Validate(CleanText) email?: string | null;
  @IsOptional() @MaxLength(30) @Validate(CleanText) phone?: string | null;
}

export class NameCollectorInput {
  @IsString() orderId!: string;
  @IsOptional() @ValidateNested() @Type(() => CollectorInput) collectedBy?: CollectorInput | null;
  @IsOptional() @MaxLength(80) @Validate(CleanText) beneficiary?: string | null;
}
