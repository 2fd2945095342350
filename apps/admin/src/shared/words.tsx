/** Every word of the admin, by id, in the reader's language. An unknown id is a type error. */
import adminFrench from '@cabas/messages/admin.fr.json';
import commonFrench from '@cabas/messages/common.fr.json';
import { UiProvider } from '@cabas/ui';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { IntlProvider, useIntl } from 'react-intl';

export type Locale = 'fr' | 'en';
export type WordId = keyof typeof adminFrench | keyof typeof commonFrench;
type Values = Readonly<Record<string, string | number>>;
type Rich = Readonly<Record<string, ReactNode | ((chunks: ReactNode[]) => ReactNode)>>;

export interface Words {
  readonly locale: Locale;
  readonly t: (id: WordId, values?: Values) => string;
  /** For sentences with an element inside: `<b>…</b>`, a link, a formatted sum. */
  readonly rich: (id: WordId, values: Rich) => ReactNode;
}

const french: Record<string, string> = { ...commonFrench, ...adminFrench };
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
    }),
    [intl],
  );
}

/** The language chosen on this device; both apps share the choice. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState(readChoice);
  const messages = useMessages(locale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const choice = useMemo(
    () => ({
      locale,
      choose: (next: Locale) => {
        storeChoice(next);
        setLocale(next);
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
    void Promise.all([
      import('@cabas/messages/common.en.json'),
      import('@cabas/messages/admin.en.json'),
    ]).then(([common, admin]) => setEnglish({ ...common.default, ...admin.default }));
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
