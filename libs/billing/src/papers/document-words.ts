// Numbers and names of a document, as its paper writes them.
import { formatDay, formatMeasure, formatMoney, formatQuantity, multiplyDivide } from '@cabas/kernel';
import { createTranslator, localeOf, type Locale, type Translator } from '@cabas/messages';
import { shiftDecimal } from '@cabas/platform';
import type { DocumentLine, DocumentSnapshot, PartyIdentity, SellerIdentity } from './document-snapshot.ts';

export interface DocumentWords {
  readonly t: Translator;
  money(cents: number): string;
  /** `5,5 %`. */
  rate(rateBp: number): string;
  /** Without the day of the week: `4 décembre 2026`. */
  day(date: string): string;
  /** What is charged: `2`, `1,5 kg`, the real weight where it was weighed. */
  quantity(line: DocumentLine): string;
  /** VAT included: `2,18 €`, `3,20 € / kg`. */
  price(line: DocumentLine): string;
  /** Without VAT, to the hundredth of a cent: rounded to the cent it would no longer multiply to the line's amount. */
  netPrice(line: DocumentLine): string;
}

const known = new Map<string, DocumentWords>();

/** Made once for a language and a currency: number formats cost more than the rest of a page's words. */
export function documentWords({
  locale: preference,
  currency,
}: Pick<DocumentSnapshot, 'locale' | 'currency'>): DocumentWords {
  const locale = localeOf(preference);
  const key = `${locale} ${currency}`;
  const words = known.get(key) ?? wordsIn(locale, currency);
  known.set(key, words);
  return words;
}

function wordsIn(locale: Locale, currency: string): DocumentWords {
  const tag = locale === 'en' ? 'en-GB' : 'fr-FR';
  const t = createTranslator(locale);
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 });
  const precise = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    minimumFractionDigits: 4,
    maximumFractionDigits: 4,
  });
  const exactly = (format: Intl.NumberFormat, decimal: string): string =>
    format.format(decimal as `${number}`).replaceAll('\u202f', '\u00a0');
  const per = (line: DocumentLine, price: string): string => {
    if (line.sellingMode === 'PIECE') return price;
    return t(isLiquid(line) ? 'papers.price.litre' : 'papers.price.kilo', { price });
  };
  return {
    t,
    money: (cents) => formatMoney(cents, currency, locale),
    rate: (rateBp) => exactly(percent, shiftDecimal(rateBp, 4)),
    day: (date) => dayInWords(date, locale),
    quantity: (line) => {
      if (line.measure != null && line.sellingMode !== 'PIECE')
        return formatMeasure(line.measure, isLiquid(line) ? 'MILLILITRE' : 'GRAM', locale);
      return formatQuantity(
        line.sellingMode === 'PIECE' ? { sellingMode: 'PIECE' } : line,
        line.quantity,
        locale,
      );
    },
    price: (line) => per(line, formatMoney(line.priceCents, currency, locale)),
    netPrice: (line) =>
      per(
        line,
        line.netPriceCents === undefined
          ? exactly(
              precise,
              shiftDecimal(multiplyDivide(line.priceCents * 100, 10_000, 10_000 + line.rateBp), 4),
            )
          : formatMoney(line.netPriceCents, currency, locale),
      ),
  };
}

/** A document's lines as they stand on its paper. */
export function linesInWords(
  document: DocumentSnapshot,
): { label: string; quantity: string; price: string; amountCents: number }[] {
  const words = documentWords(document);
  const net = document.basis === 'NET';
  return document.lines.map((line) => ({
    label: line.label,
    quantity: words.quantity(line),
    price: net ? words.netPrice(line) : words.price(line),
    amountCents: net ? (line.netCents ?? line.amountCents) : line.amountCents,
  }));
}

/** `4 décembre 2026`, on one line. */
export function dayInWords(date: string, locale: string): string {
  const words = formatDay(date, locale, { withYear: true });
  return words.slice(words.indexOf(' ') + 1).replaceAll(' ', '\u00a0');
}

/** The name as the law wants it: “EI” stands with an individual entrepreneur's. */
export function legalName(party: PartyIdentity & Pick<SellerIdentity, 'ei'>): string {
  return party.ei && !/\bEI\b/.test(party.name) ? `${party.name} (EI)` : party.name;
}

/** Who a party is, line by line, for its box. */
export function identityLines(party: PartyIdentity & Pick<SellerIdentity, 'rcs'>, t: Translator): string[] {
  return [
    party.legalForm ?? '',
    ...party.address,
    party.siret
      ? t('papers.document.siret', { number: grouped(party.siret) })
      : party.siren
        ? t('papers.document.siren', { number: grouped(party.siren) })
        : '',
    party.rcs ?? '',
    party.vatNumber ? t('papers.document.vatNumber', { number: party.vatNumber }) : '',
  ].filter((line) => line !== '');
}

/** `12345678900012` → `123 456 789 00012`. */
function grouped(number: string): string {
  const digits = number.replace(/\s/g, '');
  return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6, 9), digits.slice(9)]
    .filter(Boolean)
    .join('\u00a0');
}

function isLiquid({ sellingMode, contentUnit }: DocumentLine): boolean {
  return sellingMode === 'VOLUME' || (sellingMode === 'WEIGHED_PIECE' && contentUnit === 'MILLILITRE');
}
