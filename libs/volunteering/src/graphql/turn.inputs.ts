import { IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min, Validate } from 'class-validator';
import { CleanText } from '@cabas/sales';

export class ShiftInput {
  @IsOptional() @IsString() shiftId?: string;
  @IsOptional() @IsString() distributionId?: string;
  @IsOptional() @IsString() day?: string;
  @IsNotEmpty() @MaxLength(120) @Validate(CleanText) label!: string;
  @IsString() windowStart!: string;
  @IsString() windowEnd!: string;
  @IsInt() @Min(1) @Max(50) needed!: number;
}

export class TurnRulesInput {
  @IsInt() @Min(0) @Max(52) owed!: number;
  @IsInt() @Min(1) @Max(12) seasonMonth!: number;
  @IsInt() @Min(0) @Max(720) leaveHours!: number;
}
