// Until when goods between businesses are paid at the latest, as data with its validity. What we could not confirm is marked
// `unconfirmed` and listed in docs/law.md.
import { addDays, type LocalDate } from '@cabas/kernel';

/** What is sold, as the law tells its delays apart. */
export type GoodsToPay = 'FRESH_MEAT' | 'PERISHABLE' | 'SERVICE';

interface DelayRule {
  readonly goods: GoodsToPay;
  readonly days: number;
  /** From when the days count at the latest: the delivery, the end of its ten days of the month, the invoice. */
  readonly from: 'DELIVERY' | 'TEN_DAYS' | 'INVOICE';
  readonly source: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
  readonly unconfirmed?: true;
}

export const DELAY_RULES: readonly DelayRule[] = [
  {
    goods: 'FRESH_MEAT',
    days: 20,
    from: 'DELIVERY',
    source: 'code de commerce, art. L. 441-11, II, 2°',
    validFrom: '2019-04-26',
    unconfirmed: true,
  },
  {
    goods: 'PERISHABLE',
    days: 30,
    from: 'TEN_DAYS',
    source: 'code de commerce, art. L. 441-11, II, 1° (fin de la décade de livraison)',
    validFrom: '2019-04-26',
    unconfirmed: true,
  },
  {
    goods: 'SERVICE',
    days: 30,
    from: 'INVOICE',
    source: 'code de commerce, art. L. 441-10, I (délai supplétif)',
    validFrom: '2019-04-26',
    unconfirmed: true,
  },
];

function ruleOf(goods: GoodsToPay, on: LocalDate): DelayRule {
  const rule = DELAY_RULES.find(
    (one) => one.goods === goods && one.validFrom <= on && (one.validTo === undefined || on <= one.validTo),
  );
  if (rule === undefined) throw new Error(`no delay of payment for ${goods} on ${on}`);
  return rule;
}

/** The day printed on a document of one delivery: the law's days counted from the delivery, or fewer where agreed. */
export function lastDayToPay(goods: GoodsToPay, from: LocalDate, agreedDays?: number): LocalDate {
  return addDays(from, Math.min(ruleOf(goods, from).days, agreedDays ?? Infinity));
}

/** The last day that the law allows at all for a delivery: past it, it can't wait for others to be invoiced with. */
export function lawsLastDay(goods: GoodsToPay, delivered: LocalDate): LocalDate {
  const { days, from } = ruleOf(goods, delivered);
  return addDays(from === 'TEN_DAYS' ? endOfTenDays(delivered) : delivered, days);
}

/** The 10th, the 20th or the last of the month. */
function endOfTenDays(day: LocalDate): LocalDate {
  const [month, of] = [day.slice(0, 8), Number(day.slice(8))];
  if (of <= 20) return `${month}${of <= 10 ? '10' : '20'}`;
  const later = addDays(`${month}28`, 4);
  return addDays(later, -Number(later.slice(8)));
}
