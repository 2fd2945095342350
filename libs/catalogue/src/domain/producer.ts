import {
  cleanText,
  MOST_PAYMENT_DAYS,
  normalizeEmail,
  normalizeName,
  normalizePhone,
  normalizeSiret,
  tidyPaymentTerms,
  type PaymentTerms,
} from '@cabas/kernel';
import { FieldProblems } from './field-problems.ts';

export type VatRegime = 'UNKNOWN' | 'NORMAL' | 'FRANCHISE' | 'FLAT_RATE' | 'EXEMPT';
export type Paperwork = 'SLIPS' | 'RECEIPTS' | 'INVOICES';
export type ParticipationStatus = 'ACTIVE' | 'PAUSED' | 'ENDED';

/** Who issues a paper. Absent: not asked for yet. */
export interface LegalIdentity {
  readonly legalName?: string;
  readonly legalForm?: string;
  readonly siret?: string;
  readonly vatNumber?: string;
  readonly addressLine1?: string;
  readonly postcode?: string;
  readonly city?: string;
  readonly rcs?: string;
}

/** Who the farm is: its own to say once it has come. */
export interface FarmIdentity {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly city: string | null;
  readonly story: string;
  readonly vatRegime: VatRegime;
  readonly legal: LegalIdentity;
}

type Wish<T> = { readonly [K in keyof T]?: T[K] | null | undefined };
export type FarmChange = Wish<Omit<FarmIdentity, 'legal'>> & {
  readonly legal?: Wish<LegalIdentity> | null | undefined;
};

/** What a collective agrees with a farm; paperwork null: as the collective does. */
export interface Terms {
  readonly status: ParticipationStatus;
  readonly paperwork: Paperwork | null;
  readonly paymentNote: string;
  /** Null: as the collective. */
  readonly paymentTerms: PaymentTerms | null;
  readonly minimumCents: number;
  /** What it is charged in sales in its name, 1/100 of a per cent; null: as the collective. */
  readonly serviceFeeBp: number | null;
}

const NOBODY: FarmIdentity = {
  name: '',
  email: null,
  phone: null,
  city: null,
  story: '',
  vatRegime: 'UNKNOWN',
  legal: {},
};
const LEGAL = [
  'legalName',
  'legalForm',
  'siret',
  'vatNumber',
  'addressLine1',
  'postcode',
  'city',
  'rcs',
] as const;
const MAX_MINIMUM_CENTS = 100_000_000;
const MAX_SERVICE_FEE_BP = 5000;

/** @throws InvalidInput */
export function newFarm(input: FarmChange): FarmIdentity {
  return changedFarm(NOBODY, input);
}

/** Absent leaves as it is; null empties. Normalised as stored. @throws InvalidInput */
export function changedFarm(now: FarmIdentity, change: FarmChange): FarmIdentity {
  const next = {
    name: normalizeName(change.name ?? now.name),
    email: pick(change.email, now.email),
    phone: pick(change.phone, now.phone),
    city: pick(change.city, now.city),
    story: change.story === undefined ? now.story : (change.story ?? ''),
    vatRegime: change.vatRegime ?? now.vatRegime,
  };
  const problems = new FieldProblems()
    .text('name', change.name ?? now.name, { min: 1, max: 120 })
    .text('city', next.city, { max: 120 })
    .text('story', next.story, { max: 4000 });
  const email = next.email === null ? null : normalizeEmail(next.email);
  if (email === undefined) problems.add('email', 'NOT_AN_EMAIL');
  const phone = next.phone === null ? null : normalizePhone(next.phone);
  if (phone === undefined) problems.add('phone', 'INVALID');
  const legal = changedLegal(now.legal, change.legal ?? {}, problems);
  problems.throwIfAny();
  return {
    ...next,
    story: cleanText(next.story, 4000) ?? '',
    email: email ?? null,
    phone: phone ?? null,
    legal,
  };
}

/** What is wished of the terms; days absent: none. */
export type TermsChange = Wish<Omit<Terms, 'paymentTerms'>> & {
  readonly paymentTerms?: Parameters<typeof tidyPaymentTerms>[0] | null | undefined;
};

/** Absent leaves as it is; null for `paperwork`, `paymentTerms` or `serviceFeeBp` goes back to the collective's way. @throws InvalidInput */
export function changedTerms(now: Terms, change: TermsChange): Terms {
  new FieldProblems()
    .text('paymentNote', change.paymentNote, { max: 1000 })
    .integer('minimumCents', change.minimumCents, { max: MAX_MINIMUM_CENTS })
    .integer('serviceFeeBp', change.serviceFeeBp, { max: MAX_SERVICE_FEE_BP })
    .integer('paymentTerms.days', change.paymentTerms?.days, { max: MOST_PAYMENT_DAYS })
    .throwIfAny();
  return {
    status: change.status ?? now.status,
    paperwork: change.paperwork === undefined ? now.paperwork : change.paperwork,
    paymentNote:
      change.paymentNote === undefined ? now.paymentNote : (cleanText(change.paymentNote ?? '', 1000) ?? ''),
    paymentTerms:
      change.paymentTerms === undefined
        ? now.paymentTerms
        : change.paymentTerms && tidyPaymentTerms(change.paymentTerms),
    minimumCents: change.minimumCents ?? now.minimumCents,
    serviceFeeBp: change.serviceFeeBp === undefined ? now.serviceFeeBp : change.serviceFeeBp,
  };
}

/** Whether a change touches what belongs to the farm itself. */
export function changesIdentity(change: FarmChange): boolean {
  const { name, email, phone, city, story, vatRegime, legal } = change;
  return [name, email, phone, city, story, vatRegime, legal].some((value) => value !== undefined);
}

function changedLegal(
  now: LegalIdentity,
  change: Wish<LegalIdentity>,
  problems: FieldProblems,
): LegalIdentity {
  const next: Record<string, string> = { ...now };
  for (const field of LEGAL) {
    const value = change[field];
    if (value === undefined) continue;
    problems.text(`legal.${field}`, value, { max: 200 });
    const text = normalizeName(value ?? '');
    if (text === '') delete next[field];
    else next[field] = text;
  }
  if (next['siret'] !== undefined) {
    const siret = normalizeSiret(next['siret']);
    if (siret === undefined) problems.add('legal.siret', 'NOT_A_SIRET');
    else next['siret'] = siret;
  }
  const vatNumber = next['vatNumber']?.replace(/[\s.]/g, '').toUpperCase();
  if (vatNumber !== undefined && !/^[A-Z]{2}[A-Z0-9]{2,13}$/.test(vatNumber))
    problems.add('legal.vatNumber', 'INVALID');
  else if (vatNumber !== undefined) next['vatNumber'] = vatNumber;
  return next;
}

function pick(wish: string | null | undefined, now: string | null): string | null {
  if (wish === undefined) return now;
  const text = normalizeName(wish ?? '');
  return text === '' ? null : text;
}
