import { EntitySchema } from 'typeorm';

export interface MandateRow {
  id: string;
  producerId: string;
  textVersion: string;
  status: 'OFFERED' | 'ACCEPTED' | 'REVOKED' | 'REPLACED';
  endsOn: string | null;
}

export const MandateSchema = new EntitySchema<MandateRow>({
  name: 'Mandate',
  tableName: 'mandates',
  columns: {
    id: { type: 'uuid', primary: true },
    producerId: { type: 'uuid' },
    textVersion: { type: 'text' },
    status: { type: 'text' },
    endsOn: { type: 'date', nullable: true },
  },
});
