import { cleanText, isLocalDate } from '@cabas/kernel';
import { FieldProblems } from './field-problems.ts';
import { LABELS, type Label } from './product-facts.ts';

/** A part of a price, in whole per cent. */
export interface PriceShare {
  readonly words: string;
  readonly percent: number;
}

/** What a farm tells those who eat from it. */
export interface FarmWords {
  readonly story: string;
  readonly practices: string;
  readonly labels: readonly Label[];
  /** 100 in all, or none. */
  readonly priceShares: readonly PriceShare[];
  readonly sellsElsewhere: string;
  readonly visitOn: string | null;
  readonly visitWords: string;
  /** Anyone may read it, without signing in. */
  readonly published: boolean;
}

/** As anyone may read it. */
export interface PublicFarm extends FarmWords {
  readonly producerId: string;
  readonly name: string;
  readonly city: string | null;
  /** `/pictures/<key>` */
  readonly photo: string | null;
}

type Wish<T> = { readonly [K in keyof T]?: T[K] | null | undefined };
export type FarmPageChange = Wish<FarmWords>;

const MOST_SHARES = 8;
const LONGEST = { story: 4000, practices: 4000, sellsElsewhere: 1000, visitWords: 500 } as const;
type Text = keyof typeof LONGEST;

/** Absent leaves as it is; null empties. @throws InvalidInput */
export function changedFarmPage(now: FarmWords, change: FarmPageChange): FarmWords {
  const problems = new FieldProblems();
  const text = (field: Text): string => {
    const wish = change[field];
    if (wish === undefined) return now[field];
    problems.text(field, wish, { max: LONGEST[field] });
    return cleanText(wish ?? '', LONGEST[field]) ?? '';
  };
  const visitOn = change.visitOn === undefined ? now.visitOn : change.visitOn;
  if (visitOn !== null && !isLocalDate(visitOn)) problems.add('visitOn', 'INVALID');
  const shares = change.priceShares === undefined ? now.priceShares : (change.priceShares ?? []);
  checkShares(shares, problems);
  const labels = change.labels === undefined ? now.labels : (change.labels ?? []);
  const next = {
    story: text('story'),
    practices: text('practices'),
    labels: LABELS.filter((one) => labels.includes(one)),
    priceShares: shares.map(({ words, percent }) => ({ words: cleanText(words, 60) ?? '', percent })),
    sellsElsewhere: text('sellsElsewhere'),
    visitOn,
    visitWords: text('visitWords'),
    published: change.published ?? now.published,
  };
  problems.throwIfAny();
  return next;
}

function checkShares(shares: readonly PriceShare[], problems: FieldProblems): void {
  if (shares.length > MOST_SHARES) problems.add('priceShares', 'TOO_LARGE', { max: MOST_SHARES });
  shares.forEach(({ words, percent }, place) => {
    problems.text(`priceShares.${place}.words`, words, { min: 1, max: 60 });
    problems.integer(`priceShares.${place}.percent`, percent, { min: 1, max: 100 });
  });
  const total = shares.reduce((sum, { percent }) => sum + percent, 0);
  if (shares.length > 0 && total !== 100) problems.add('priceShares', 'NOT_A_HUNDRED', { total });
}
