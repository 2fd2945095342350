/** Every word of the shop, by id, in the reader's language. An unknown id is a type error. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import commonFrench from '@cabas/messages/common.fr.json';
import errorsFrench from '@cabas/messages/errors.fr.json';
import shopFrench from '@cabas/messages/shop.fr.json';
import { UiProvider } from '@cabas/ui';

const french = { ...commonFrench, ...errorsFrench, ...shopFrench };

export type Locale = 'fr' | 'en';
export type WordId = keyof typeof french;
type Values = Readonly<Record<string, string | number>>;
type Rich = Readonly<Record<string, string | number | ((chunks: ReactNode[]) => ReactNode)>>;

interface Words {
  readonly locale: Locale;
  readonly t: (id: WordId, values?: Values) => string;
  /** For words with marks inside: `<b>…</b>`, `<a>…</a>`. */
  readonly rich: (id: WordId, values: Rich) => ReactNode;
  /** Whether a code of the server has words. */
  readonly has: (id: string) => id is WordId;
}

const LocaleChoice = createContext<{ locale: Locale; choose: (locale: Locale) => void }>({
  locale: 'fr',
  choose: () => undefined,
});

export function useLocaleChoice() {
  return useContext(LocaleChoice);
}

export function useWords(): Words {
  const intl = useIntl();
  return useMemo(
    () => ({
      locale: toLocale(intl.locale),
      t: (id, values) => intl.formatMessage({ id }, values),
      rich: (id, values) => intl.formatMessage({ id }, values as Record<string, string>),
      has: (id): id is WordId => Object.hasOwn(french, id),
    }),
    [intl],
  );
}

/** `preferred`: the signed-in person's language; a choice made on this device before signing in comes second. */
export function WordsProvider({
  preferred,
  children,
}: {
  preferred: string | undefined;
  children: ReactNode;
}) {
  const [chosen, setChosen] = useState(readChoice);
  const locale = preferred === undefined ? chosen : toLocale(preferred);
  const messages = useMessages(locale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const choice = useMemo(
    () => ({
      locale,
      choose: (next: Locale) => {
        storeChoice(next);
        setChosen(next);
      },
    }),
    [locale],
  );
  if (messages === null) return null;
  return (
    <LocaleChoice.Provider value={choice}>
      <IntlProvider locale={locale} messages={messages} defaultLocale="fr">
        <UiProvider locale={locale}>{children}</UiProvider>
      </IntlProvider>
    </LocaleChoice.Provider>
  );
}

/** French comes with the page; English is fetched when asked for. */
function useMessages(locale: Locale): Record<string, string> | null {
  const [english, setEnglish] = useState<Record<string, string> | null>(null);
  useEffect(() => {
    if (locale !== 'en') return;
    void import('./english.ts').then(({ english: words }) => setEnglish(words));
  }, [locale]);
  return locale === 'en' ? english : french;
}

const CHOICE = 'cabas.locale';
const toLocale = (tag: string): Locale => (tag.startsWith('en') ? 'en' : 'fr');

function readChoice(): Locale {
  try {
    return toLocale(localStorage.getItem(CHOICE) ?? 'fr');
  } catch {
    return 'fr';
  }
}

function storeChoice(locale: Locale): void {
  try {
    localStorage.setItem(CHOICE, locale);
  } catch {
    // Private browsing without storage: the choice lasts as long as the page.
  }
}
