import {
  cleanText,
  deliversTo,
  InvalidInput,
  readArea,
  type Cents,
  type FieldProblem,
  type RoundTerms,
} from '@cabas/kernel';

/** The round of one distribution: its terms as frozen for the sale, and how many it can still take. */
export interface Round extends RoundTerms {
  /** Grows when its terms are changed while the sale is open. */
  readonly version: number;
  readonly vatRateBp: number;
  /** Baskets; null: as many as come. */
  readonly capacity: number | null;
  readonly left: number | null;
}

/** After its round, an address is kept so long, for what was forgotten at a door; the order and its fee stay. */
export const ADDRESS_KEPT_DAYS = 60;

/** Where an order goes. */
export interface DeliveryAddress {
  readonly addressLine1: string;
  readonly addressLine2: string;
  readonly postcode: string;
  readonly city: string;
  /** For who drives: door code, floor, dog. */
  readonly note: string;
}

/** What an order pays for being delivered; as agreed, whatever is set later. */
export interface DeliveryFee {
  readonly deliveryFeeCents: Cents;
  readonly deliveryVatRateBp: number | null;
}

export const NO_FEE: DeliveryFee = { deliveryFeeCents: 0, deliveryVatRateBp: null };

/** An address as typed. */
export interface TypedAddress {
  readonly addressLine1: string;
  readonly addressLine2?: string | null | undefined;
  readonly postcode: string;
  readonly city: string;
  readonly note?: string | null | undefined;
}

const LENGTHS = { addressLine1: 200, addressLine2: 200, postcode: 20, city: 120, note: 300 } as const;
const NEEDED = ['addressLine1', 'postcode', 'city'] as const;

/** @throws InvalidInput at the field under `path` (empty: of the input itself). */
export function readAddress(typed: TypedAddress, path: string): DeliveryAddress {
  const problems: FieldProblem[] = [];
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const read = (name: keyof typeof LENGTHS): string => {
    const text = cleanText(typed[name] ?? '', LENGTHS[name]);
    if (text === undefined) problems.push({ path: at(name), code: 'BAD_CHARACTERS' });
    return text?.trim() ?? '';
  };
  const address = {
    addressLine1: read('addressLine1'),
    addressLine2: read('addressLine2'),
    postcode: read('postcode'),
    city: read('city'),
    note: read('note'),
  };
  for (const name of NEEDED)
    if (address[name] === '' && !problems.some((problem) => problem.path === at(name)))
      problems.push({ path: at(name), code: 'REQUIRED' });
  if (problems.length > 0) throw new InvalidInput(problems);
  return address;
}

/**
 * Where an order at this distribution goes: what was said, else where it went before; null where baskets are fetched. Staff may
 * send a round out of its area. @throws InvalidInput: no address, one outside the area, or one for a place where one comes.
 */
export function addressAsked(
  round: Round | null,
  typed: TypedAddress | null | undefined,
  before: DeliveryAddress | null,
  anywhere = false,
): DeliveryAddress | null {
  if (round === null) {
    if (typed != null) throw new InvalidInput([{ path: 'delivery', code: 'NOT_DELIVERED_HERE' }]);
    return null;
  }
  const address = typed == null ? before : readAddress(typed, 'delivery');
  if (address === null) throw new InvalidInput([{ path: 'delivery', code: 'DELIVERY_ADDRESS_REQUIRED' }]);
  if (!anywhere && !deliversTo(round.areas, address))
    throw new InvalidInput([{ path: 'delivery.postcode', code: 'OUTSIDE_DELIVERY_AREA' }]);
  return address;
}

/** How a point's rounds are set up; what the next sales take. */
export interface DeliveryTerms {
  readonly feeCents: Cents;
  readonly vatCategory: 'FOOD' | 'INTERMEDIATE' | 'STANDARD';
  readonly thresholdCents: Cents;
  readonly freeFromCents: Cents | null;
  readonly capacity: number | null;
  readonly areas: readonly string[];
}

/** What can be changed while a sale is open. */
export type OpenTerms = Pick<Round, 'feeCents' | 'thresholdCents' | 'freeFromCents' | 'capacity' | 'areas'>;

/** Terms as typed. */
export interface TypedTerms {
  readonly feeCents: Cents;
  readonly vatCategory?: string | null | undefined;
  readonly thresholdCents?: Cents | null | undefined;
  readonly freeFromCents?: Cents | null | undefined;
  readonly capacity?: number | null | undefined;
  readonly areas: readonly string[];
}

const RATES = ['FOOD', 'INTERMEDIATE', 'STANDARD'] as const;

/** @throws InvalidInput at the field under `delivery`: an area nobody can read, or none; no fee under its own threshold. */
export function readTerms(typed: TypedTerms): DeliveryTerms {
  const { feeCents, thresholdCents, freeFromCents, capacity } = typed;
  const problems: FieldProblem[] = [];
  const areas = typed.areas.map((text, index) => {
    const area = readArea(text);
    if (area === undefined) problems.push({ path: `delivery.areas.${index}`, code: 'DELIVERY_AREA' });
    return area ?? '';
  });
  if (areas.length === 0) problems.push({ path: 'delivery.areas', code: 'REQUIRED' });
  if (freeFromCents != null && freeFromCents <= (thresholdCents ?? 0))
    problems.push({ path: 'delivery.freeFromCents', code: 'DELIVERY_FREE_TOO_LOW' });
  const vatCategory = RATES.find((rate) => rate === (typed.vatCategory ?? 'STANDARD'));
  if (vatCategory === undefined) problems.push({ path: 'delivery.vatCategory', code: 'INVALID' });
  if (problems.length > 0 || vatCategory === undefined) throw new InvalidInput(problems);
  return {
    feeCents,
    vatCategory,
    thresholdCents: thresholdCents ?? 0,
    freeFromCents: freeFromCents ?? null,
    capacity: capacity ?? null,
    areas: [...new Set(areas)],
  };
}
