/** Every word of the shop, by id, in the reader's language. An unknown id is a type error. */
import {
  createContext,
  createElement,
  Fragment,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type commonFrench from '@cabas/messages/common.fr.json';
import type errorsFrench from '@cabas/messages/errors.fr.json';
import type shopFrench from '@cabas/messages/shop.fr.json';
import { words as firstWords } from './first-words.ts';
import { formatParts, formatSmall } from './small-format.ts';
import { UiProvider } from '@cabas/ui';

/** More of them once what is not on the first page is fetched. Never changed in place: who has drawn without them is told. */
let french: Readonly<Record<string, string>> = firstWords;
let later: Promise<void> | undefined;
const waiting = new Set<() => void>();

/** The words of every other page: asked for with its code. */
export function laterWords(): Promise<void> {
  if (typeof document === 'undefined') return Promise.resolve(); // drawn with the first ones, as a phone does
  later ??= import('./later-words.ts').then(({ words }) => {
    french = { ...french, ...words };
    for (const tell of waiting) tell();
  });
  return later;
}

let english: Record<string, string> | undefined;

/** Asked for by those who read English. */
export const englishWords = async (): Promise<Record<string, string>> =>
  (english ??= (await import('./english.ts')).english);

export type Locale = 'fr' | 'en';
export type WordId = keyof (typeof commonFrench & typeof errorsFrench & typeof shopFrench);
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

const CurrentWords = createContext<Words>(wordsOf('fr', french));

function wordsOf(locale: Locale, messages: Readonly<Record<string, string>>): Words {
  const wordsFor = (id: string) => {
    // a page whose words have just come may be drawn before they are told
    const found = messages[id] ?? (locale === 'fr' ? french[id] : undefined);
    // Not of the first page: blank until it is fetched, then written.
    if (found === undefined && locale === 'fr') laterWords().catch(() => undefined);
    return found ?? '';
  };
  return {
    locale,
    t: (id, values) => formatSmall(wordsFor(id), locale, values),
    rich: (id, values) =>
      createElement(Fragment, null, ...formatParts<ReactNode>(wordsFor(id), locale, values)),
    has: (id): id is WordId => Object.hasOwn(messages, id),
  };
}

export function useLocaleChoice() {
  return useContext(LocaleChoice);
}

export function useWords(): Words {
  return useContext(CurrentWords);
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
  const words = useMemo(() => wordsOf(locale, messages ?? {}), [locale, messages]);
  if (messages === null) return null;
  return (
    <LocaleChoice.Provider value={choice}>
      <CurrentWords.Provider value={words}>
        <UiProvider locale={locale}>{children}</UiProvider>
      </CurrentWords.Provider>
    </LocaleChoice.Provider>
  );
}

/** French comes with the page, the rest of it with the next one; English is fetched when asked for. */
function useMessages(locale: Locale): Readonly<Record<string, string>> | null {
  const [all, setAll] = useState(french);
  useEffect(() => {
    const tell = () => startTransition(() => setAll(french)); // what is half taken over is not given up for it
    waiting.add(tell);
    tell(); // they may have come before this was heard, out of the phone's own cache
    return () => void waiting.delete(tell);
  }, []);
  const [inEnglish, setInEnglish] = useState(english);
  useEffect(() => {
    if (locale === 'en') void englishWords().then(setInEnglish);
  }, [locale]);
  return locale === 'en' ? (inEnglish ?? null) : all;
}

/** In the device's storage: the choice; in the session's: one made in this sitting, before signing in. */
export const CHOICE = 'cabas.locale';
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
    sessionStorage.setItem(CHOICE, locale);
  } catch {
    // Private browsing without storage: the choice lasts as long as the page.
  }
}
