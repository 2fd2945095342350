import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { ToastProvider } from './toast.tsx';
import { uiWords, type UiLocale, type UiWords } from './words.ts';

interface UiSettings {
  readonly locale: UiLocale;
  readonly currency: string;
  readonly timeZone: string;
  readonly words: UiWords;
}

const UiContext = createContext<UiSettings>({
  locale: 'fr',
  currency: 'EUR',
  timeZone: 'Europe/Paris',
  words: uiWords.fr,
});

/** Language, currency and time zone of what is shown below; a collective's pages nest one with their own zone. */
export function UiProvider(props: {
  locale: UiLocale;
  currency?: string;
  timeZone?: string;
  children: ReactNode;
}) {
  const { locale, currency = 'EUR', timeZone = 'Europe/Paris' } = props;
  const value = useMemo(
    () => ({ locale, currency, timeZone, words: uiWords[locale] }),
    [locale, currency, timeZone],
  );
  return (
    <UiContext.Provider value={value}>
      <ToastProvider>{props.children}</ToastProvider>
    </UiContext.Provider>
  );
}

/** The settings of the nearest `UiProvider`. */
export function useUi(): UiSettings {
  return useContext(UiContext);
}
