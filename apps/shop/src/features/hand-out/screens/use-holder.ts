/** Who holds this phone: the person signed in, or without an answer whoever it was last. */
import { useEffect, useState } from 'react';
import { useViewerQuery } from '../../../shared/viewer.ts';
import { useLocaleChoice } from '../../../shared/words.tsx';
import type { HandOutStore, Holder } from '../store/hand-out-store.ts';
import { openStore } from '../store/open-store.ts';

interface Opened {
  readonly holder: Holder;
  /** Null: this browser keeps nothing. */
  readonly store: HandOutStore | null;
}

/** Bars on the display and nothing behind them: then the list on the phone is better than waiting. */
const PATIENCE_MS = 3000;

/** ASKING: wait. STRANGER: nobody is signed in, and nobody was. UNKNOWN: no network, and never opened here before. */
export function useHolder(): Opened | 'ASKING' | 'STRANGER' | 'UNKNOWN' {
  const { data, error } = useViewerQuery();
  const { locale, choose } = useLocaleChoice();
  const [kept, setKept] = useState<{ store: HandOutStore | null; holder: Holder | null } | null>(null);
  const [impatient, setImpatient] = useState(() => !navigator.onLine);
  const viewer = data?.viewer;
  useEffect(() => {
    void openStore().then(async (store) => {
      setKept({ store, holder: (await store?.holder().catch(() => null)) ?? null });
      await store?.eraseOld(Date.now()).catch(() => undefined);
    });
    const timer = setTimeout(() => setImpatient(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const store = kept?.store ?? null;
  useEffect(() => {
    if (!viewer) return;
    const holder = { id: viewer.id, givenName: viewer.givenName, locale: viewer.locale };
    void store?.setHolder(holder).catch(() => undefined);
  }, [viewer, store]);
  // without network nobody says which language the person reads: the one of last time
  const language = viewer ? null : kept?.holder?.locale;
  useEffect(() => {
    if (language && language !== locale) choose(language === 'en' ? 'en' : 'fr');
  }, [language, locale, choose]);

  if (kept === null) return 'ASKING';
  if (viewer) return { holder: viewer, store };
  if (viewer === undefined && !error && !impatient) return 'ASKING';
  // signed out in the middle of the evening, or no network: the list stays with whoever had it
  if (kept.holder) return { holder: kept.holder, store };
  if (viewer === null) return 'STRANGER';
  return error || impatient ? 'UNKNOWN' : 'ASKING';
}
