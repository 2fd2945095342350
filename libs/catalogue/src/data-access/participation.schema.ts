import { EntitySchema } from 'typeorm';
import type { AcceptedMeans, PaymentMoment } from '@cabas/kernel';
import type { Paperwork, ParticipationStatus } from '../domain/producer.ts';

/** Convention: a producer in the collective in scope (the tenant column is the database's). */
export interface ParticipationRow {
  id: string;
  producerId: string;
  status: ParticipationStatus;
  referentId: string | null;
  paperwork: Paperwork | null;
  paymentNote: string;
  /** All three null: as the collective. */
  paymentMeans: AcceptedMeans[] | null;
  paymentMoment: PaymentMoment | null;
  paymentDays: number | null;
  minimumCents: number;
  serviceFeeBp: number | null;
}

export const ParticipationSchema = new EntitySchema<ParticipationRow>({
  name: 'Participation',
  tableName: 'participations',
  columns: {
    id: { type: 'uuid', primary: true },
    producerId: { type: 'uuid' },
    status: { type: 'text' },
    referentId: { type: 'uuid', nullable: true },
    paperwork: { type: 'text', nullable: true },
    paymentNote: { type: 'text' },
    paymentMeans: { type: 'text', array: true, nullable: true },
    paymentMoment: { type: 'text', nullable: true },
    paymentDays: { type: 'integer', nullable: true },
    minimumCents: { type: 'bigint' },
    serviceFeeBp: { type: 'integer', nullable: true },
  },
});
