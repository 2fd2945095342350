import { createIntl, createIntlCache } from '@formatjs/intl';
import { catalogue, type Locale, type MessageId } from './catalogues.ts';

export type MessageValues = Readonly<Record<string, string | number | boolean | Date | null | undefined>>;
export type Translator = (id: MessageId, values?: MessageValues) => string;

/**
 * Words by id, for the server and tests (screens use react-intl with `catalogue`). A missing value or broken message is
 * told to `onError` and shows its source text: words must never turn an answer into a failure.
 */
export function createTranslator(locale: Locale, onError: (error: Error) => void = ignore): Translator {
  const known = onError === ignore ? translators.get(locale) : undefined;
  if (known !== undefined) return known;
  const intl = createIntl({ locale, messages: messagesOf(locale), onError, onWarn: ignore }, cache);
  const translator: Translator = (id, values) => String(intl.formatMessage({ id }, values && { ...values }));
  if (onError === ignore) translators.set(locale, translator);
  return translator;
}

// Parsed messages and translators are kept: asking for one wherever words are needed stays cheap.
const cache = createIntlCache();
const translators = new Map<Locale, Translator>();
const loaded = new Map<Locale, Record<string, string>>();

function messagesOf(locale: Locale): Record<string, string> {
  const messages = loaded.get(locale) ?? catalogue(locale);
  loaded.set(locale, messages);
  return messages;
}

function ignore(): void {}
