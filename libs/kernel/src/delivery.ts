// Where a delivery round goes and what it costs: one rule, for the shop while one chooses and for the server that decides.
import type { Cents } from './money.ts';
import { searchKey } from './normalize.ts';

export interface Addressed {
  readonly postcode: string;
  readonly city: string;
}

/** What a round asks for, as frozen for its sale. */
export interface RoundTerms {
  readonly feeCents: Cents;
  /** Of goods, at the listed prices: under it nothing is delivered. */
  readonly thresholdCents: Cents;
  /** From so much on there is no fee; null: always one. */
  readonly freeFromCents: Cents | null;
  /** `36600`, `366*`, `36600 VALENCAY`. */
  readonly areas: readonly string[];
}

/**
 * One place of an area as it is kept: a postcode, the beginning of one with `*`, or a commune of a postcode.
 * Undefined: it can't be read.
 */
export function readArea(text: string): string | undefined {
  const found = /^\s*([0-9A-Za-z][0-9A-Za-z-]{1,9})(\*?)(?:\s+(.+?))?\s*$/.exec(text);
  const [, code = '', star = '', commune = ''] = found ?? [];
  if (
    found === null ||
    !/\d/.test(code) ||
    (star === '' && code.length < 3) ||
    (star !== '' && commune !== '')
  )
    return undefined;
  const name = communeKey(commune);
  if (commune !== '' && name === '') return undefined;
  return `${postcodeKey(code)}${star}${name === '' ? '' : ` ${name}`}`;
}

/** Whether a round whose area is made of `areas` (as `readArea` keeps them) comes to this address. */
export function deliversTo(areas: readonly string[], { postcode, city }: Addressed): boolean {
  const [code, commune] = [postcodeKey(postcode), communeKey(city)];
  // the beginning of a postcode stands for whole ones: as long as those the area names, else five digits as in France
  const whole = areas.find((area) => !area.endsWith('*'))?.split(' ')[0]?.length ?? 5;
  return areas.some((area) => {
    if (area.endsWith('*')) return code.length === whole && code.startsWith(area.slice(0, -1));
    const [wanted = '', ...name] = area.split(' ');
    return code === wanted && (name.length === 0 || name.join(' ') === commune);
  });
}

/**
 * A round as an order has it that agreed to other terms before: of the two, whatever is better for who ordered. The lower fee and
 * the lower of both limits are exactly the lower of both prices, whatever the goods come to.
 */
export function inFavour<Round extends RoundTerms>(now: Round, agreed: RoundTerms | null): Round {
  if (agreed === null) return now;
  const free = [now.freeFromCents, agreed.freeFromCents].filter((limit) => limit !== null);
  return {
    ...now,
    feeCents: Math.min(now.feeCents, agreed.feeCents),
    thresholdCents: Math.min(now.thresholdCents, agreed.thresholdCents),
    freeFromCents: free.length === 0 ? null : Math.min(...free),
    areas: [...new Set([...now.areas, ...agreed.areas])],
  };
}

/** What is paid to be delivered, for goods of so much at the listed prices. */
export function deliveryFee(
  { feeCents, freeFromCents }: Pick<RoundTerms, 'feeCents' | 'freeFromCents'>,
  goodsCents: Cents,
): Cents {
  return freeFromCents !== null && goodsCents >= freeFromCents ? 0 : feeCents;
}

function postcodeKey(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}

/** `Saint-Aoustrille`, `St Aoustrille` and `SAINT AOUSTRILLE` are one commune. */
function communeKey(text: string): string {
  return searchKey(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
    .replace(/^ST(E?) /, 'SAINT$1 ')
    .replace(/ ST(E?) /g, ' SAINT$1 ');
}
