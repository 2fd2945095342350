import { slugify } from '@cabas/kernel';

/** A farm as one record knows it. */
export interface FarmRecord {
  readonly name: string;
  readonly siret: string | null;
}

/** Two records of one farm: the same SIRET where both have one, else the same name. */
export function isSameFarm(one: FarmRecord, other: FarmRecord): boolean {
  if (one.siret !== null && other.siret !== null) return one.siret === other.siret;
  return slugify(one.name) === slugify(other.name);
}
