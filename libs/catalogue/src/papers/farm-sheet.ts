import { formatDay } from '@cabas/kernel';
import { createTranslator, localeOf } from '@cabas/messages';
import { drawPoster, type Poster, type PosterSize } from '@cabas/platform';
import type { FarmWords } from '../domain/farm-page.ts';

/** What a farm's sheet shows, as plain data. */
export interface FarmSheet extends FarmWords {
  readonly name: string;
  readonly city: string | null;
  readonly jpeg?: Uint8Array | undefined;
  readonly collectiveName: string;
  readonly locale: string;
  /** The farm's page, behind the code. */
  readonly link: string;
  /** ISO 8601. */
  readonly madeAt: string;
}

/** A farm's sheet to put up at the hand-out: one page, A5 or A4, with a code that opens its page. */
export function farmPoster(sheet: FarmSheet, size: PosterSize): Poster {
  const locale = localeOf(sheet.locale);
  const t = createTranslator(locale);
  const { name, city, jpeg, labels, story, practices, priceShares, visitOn, visitWords } = sheet;
  const visit =
    visitOn === null
      ? undefined
      : [`${t('goods.farm.visit')} : ${formatDay(visitOn, locale)}`, visitWords].filter(Boolean).join('. ');
  return {
    size,
    issuer: sheet.collectiveName,
    locale,
    madeAt: sheet.madeAt,
    jpeg,
    title: name,
    subtitle: city ? t('goods.farm.in', { city }) : undefined,
    mark: labels.map((one) => t(`goods.label.${one}`)).join(' · '),
    texts: [
      { heading: t('goods.farm.story'), text: story },
      { heading: t('goods.farm.practices'), text: practices },
    ].filter(({ text }) => text !== ''),
    shares:
      priceShares.length === 0
        ? undefined
        : {
            heading: t('goods.farm.shares'),
            parts: priceShares.map(({ words, percent }) => ({
              words,
              percent,
              value: t('goods.farm.percent', { percent }),
            })),
          },
    boxed: visit,
    code: sheet.link,
    codeWords: [t('goods.sheet.scan'), sheet.collectiveName],
  };
}

/** `farmPoster` as a PDF. */
export function drawFarmSheet(sheet: FarmSheet, size: PosterSize): Promise<Uint8Array> {
  return drawPoster(farmPoster(sheet, size));
}
