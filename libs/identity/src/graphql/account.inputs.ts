import { IsBoolean, IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { NameField, TextField } from './text-fields.ts';

/** Long enough for any sentence, short enough to hash. */
const LONGEST_PASSWORD = 200;

export class SignUpInput {
  @MaxLength(254) email!: string;
  @MaxLength(LONGEST_PASSWORD) password!: string;
  @NameField() givenName!: string;
  @NameField() familyName!: string;
  @IsOptional() @IsIn(['fr', 'en'], { context: { code: 'UNKNOWN' } }) locale?: 'fr' | 'en' | null;
  @IsOptional() @Matches(/^[a-z0-9][a-z0-9-]{1,59}$/, { context: { code: 'INVALID' } }) joining?:
    string | null;
}

export class LogInInput {
  @MaxLength(1000) email!: string;
  @MaxLength(1000) password!: string;
}

export class ResetPasswordInput {
  @MaxLength(200) token!: string;
  @MaxLength(LONGEST_PASSWORD) password!: string;
}

export class UpdateProfileInput {
  @NameField() givenName!: string;
  @NameField() familyName!: string;
  @TextField(40) phone?: string | null;
  @IsOptional() @IsIn(['fr', 'en'], { context: { code: 'UNKNOWN' } }) locale?: 'fr' | 'en' | null;
}

export class PassSecondStepInput {
  @MaxLength(40) code!: string;
  @IsOptional() @IsBoolean() trustDevice?: boolean | null;
}

export class ReauthenticateInput {
  @IsOptional() @MaxLength(1000) password?: string | null;
  @IsOptional() @MaxLength(40) mailCode?: string | null;
  @IsOptional() @MaxLength(40) code?: string | null;
}

export class ChangePasswordInput {
  @MaxLength(LONGEST_PASSWORD) password!: string;
}
