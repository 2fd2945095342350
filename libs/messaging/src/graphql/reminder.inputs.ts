import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { REMINDER_KINDS, type ReminderKind } from '../domain/reminders.ts';

export class ReminderInput {
  @IsIn(REMINDER_KINDS) kind!: ReminderKind;
  @IsBoolean() byMail!: boolean;
  @IsBoolean() byPush!: boolean;
}

export class ChooseRemindersInput {
  @ValidateNested({ each: true }) @Type(() => ReminderInput) @ArrayMaxSize(20) choices!: ReminderInput[];
}

export class DeviceInput {
  @IsString() @IsNotEmpty() @MaxLength(1000) endpoint!: string;
  @IsString() @IsNotEmpty() @MaxLength(200) p256dh!: string;
  @IsString() @IsNotEmpty() @MaxLength(100) auth!: string;
  @IsOptional() @IsString() @MaxLength(80) name?: string;
}
