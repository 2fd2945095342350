// All words for people, by area and language; French is the reference, English has the same keys (spec).
// Flat keys, ICU MessageFormat, https://unicode-org.github.io/icu/userguide/format_parse/messages/
import accountEn from './account.en.json' with { type: 'json' };
import accountFr from './account.fr.json' with { type: 'json' };
import adminEn from './admin.en.json' with { type: 'json' };
import adminFr from './admin.fr.json' with { type: 'json' };
import commonEn from './common.en.json' with { type: 'json' };
import commonFr from './common.fr.json' with { type: 'json' };
import errorsEn from './errors.en.json' with { type: 'json' };
import errorsFr from './errors.fr.json' with { type: 'json' };
import payEn from './pay.en.json' with { type: 'json' };
import payFr from './pay.fr.json' with { type: 'json' };
import feedbackEn from './feedback.en.json' with { type: 'json' };
import feedbackFr from './feedback.fr.json' with { type: 'json' };
import goodsEn from './goods.en.json' with { type: 'json' };
import goodsFr from './goods.fr.json' with { type: 'json' };
import handOutEn from './hand-out.en.json' with { type: 'json' };
import handOutFr from './hand-out.fr.json' with { type: 'json' };
import importEn from './import.en.json' with { type: 'json' };
import importFr from './import.fr.json' with { type: 'json' };
import mailsEn from './mails.en.json' with { type: 'json' };
import mailsFr from './mails.fr.json' with { type: 'json' };
import papersEn from './papers.en.json' with { type: 'json' };
import papersFr from './papers.fr.json' with { type: 'json' };
import shopEn from './shop.en.json' with { type: 'json' };
import shopFr from './shop.fr.json' with { type: 'json' };

export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Every message there is. */
export type MessageId =
  | keyof typeof accountFr
  | keyof typeof adminFr
  | keyof typeof commonFr
  | keyof typeof errorsFr
  | keyof typeof feedbackFr
  | keyof typeof payFr
  | keyof typeof goodsFr
  | keyof typeof handOutFr
  | keyof typeof importFr
  | keyof typeof mailsFr
  | keyof typeof papersFr
  | keyof typeof shopFr;

const CATALOGUES = {
  account: { fr: accountFr, en: accountEn },
  common: { fr: commonFr, en: commonEn },
  errors: { fr: errorsFr, en: errorsEn },
  feedback: { fr: feedbackFr, en: feedbackEn },
  pay: { fr: payFr, en: payEn },
  goods: { fr: goodsFr, en: goodsEn },
  handOut: { fr: handOutFr, en: handOutEn },
  import: { fr: importFr, en: importEn },
  mails: { fr: mailsFr, en: mailsEn },
  papers: { fr: papersFr, en: papersEn },
  shop: { fr: shopFr, en: shopEn },
  admin: { fr: adminFr, en: adminEn },
} satisfies Record<string, Record<Locale, Readonly<Record<string, string>>>>;

export type Area = keyof typeof CATALOGUES;

/** The messages of some areas (all when none is named) as one flat record, as react-intl takes them. */
export function catalogue(locale: Locale, ...areas: Area[]): Record<string, string> {
  const chosen = areas.length > 0 ? areas : (Object.keys(CATALOGUES) as Area[]);
  const messages: Record<string, string> = {};
  for (const area of chosen) Object.assign(messages, CATALOGUES[area][locale]);
  return messages;
}

/** The language we have for a preference or an Accept-Language entry (`en-GB`, `fr`); French when unknown. */
export function localeOf(preference: string | null | undefined): Locale {
  return preference?.toLowerCase().startsWith('en') ? 'en' : 'fr';
}
