import { IsUUID, MaxLength } from 'class-validator';
import { TextField } from './text-fields.ts';

export class ChangeEmailInput {
  @MaxLength(254) email!: string;
}

export class OwnAddressInput {
  @IsUUID() membershipId!: string;
  @TextField(120) addressLine1?: string | null;
  @TextField(120) addressLine2?: string | null;
  @TextField(12) postcode?: string | null;
  @TextField(80) city?: string | null;
}
