import { Type } from 'class-transformer';
import { Allow, IsOptional, IsString, ValidateNested } from 'class-validator';
import type { AcceptedMeans, PaymentMoment } from '@cabas/kernel';
import type { Paperwork, ParticipationStatus, VatRegime } from '../domain/producer.ts';

// Shapes only: scalars and enums are GraphQL's to check, the rest is the domain's, which names every field at once.

export class LegalIdentityInput {
  @IsOptional() @IsString() legalName?: string | null;
  @IsOptional() @IsString() legalForm?: string | null;
  @IsOptional() @IsString() siret?: string | null;
  @IsOptional() @IsString() vatNumber?: string | null;
  @IsOptional() @IsString() addressLine1?: string | null;
  @IsOptional() @IsString() postcode?: string | null;
  @IsOptional() @IsString() city?: string | null;
  @IsOptional() @IsString() rcs?: string | null;
}

export class AddProducerInput {
  @IsString() name!: string;
  @IsOptional() @IsString() email?: string | null;
  @IsOptional() @IsString() phone?: string | null;
  @IsOptional() @IsString() city?: string | null;
  @IsOptional() @IsString() story?: string | null;
}

export class ChangeFarmInput {
  @IsOptional() @IsString() name?: string | null;
  @IsOptional() @IsString() email?: string | null;
  @IsOptional() @IsString() phone?: string | null;
  @IsOptional() @IsString() city?: string | null;
  @IsOptional() @IsString() story?: string | null;
  @Allow() vatRegime?: VatRegime | null;
  @IsOptional() @ValidateNested() @Type(() => LegalIdentityInput) legal?: LegalIdentityInput | null;
}

export class PaymentTermsInput {
  @Allow() means!: AcceptedMeans[];
  @Allow() moment!: PaymentMoment;
  @Allow() days?: number | null;
}

export class ChangeProducerInput extends ChangeFarmInput {
  @Allow() producerId!: string;
  @Allow() status?: ParticipationStatus | null;
  @Allow() paperwork?: Paperwork | null;
  @IsOptional() @IsString() paymentNote?: string | null;
  @Allow() minimumCents?: number | null;
  @Allow() serviceFeeBp?: number | null;
  @IsOptional() @IsString() referentId?: string | null;
  @IsOptional() @ValidateNested() @Type(() => PaymentTermsInput) paymentTerms?: PaymentTermsInput | null;
}
