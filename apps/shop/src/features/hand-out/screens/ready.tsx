import { Button } from '@cabas/ui';
import { IconDeviceMobile, IconDeviceMobileCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { InstallHint } from '../../install/install-hint.tsx';
import { useEvening } from './evening.tsx';
import { useHandOutWords } from './words.tsx';

/** Before leaving home: whether list *and* page are on the phone, and whose names these are. Gone with the first gesture. */
export function Ready({ begin }: { begin: () => void }) {
  const { sheet, state } = useEvening();
  const { t } = useHandOutWords();
  const page = usePageKept();
  if (state.kept !== 'KEPT' || state.entries.length > 0) return null;
  const Icon = page === 'KEPT' ? IconDeviceMobileCheck : IconDeviceMobile;
  return (
    <section className="ho-ready" aria-labelledby="ho-ready">
      <Icon size={56} stroke={1.4} aria-hidden />
      <h2 id="ho-ready">
        {t(page === 'KEPT' ? 'ready.title' : page === 'SOON' ? 'ready.soon.title' : 'ready.never.title')}
      </h2>
      <p role="status">
        {page === 'KEPT'
          ? t('ready.text', { count: sheet.baskets.length })
          : t(page === 'SOON' ? 'ready.soon.text' : 'ready.never.text')}
      </p>
      <p className="ho-soft">{t('ready.private')}</p>
      <Button variant="primary" className="ho-big" onClick={begin}>
        {t('ready.start')}
      </Button>
      <InstallHint />
    </section>
  );
}

/** `ready` is kept once a service worker is active: it keeps a whole release before it becomes so. */
function usePageKept(): 'KEPT' | 'SOON' | 'NEVER' {
  const isPossible = 'serviceWorker' in navigator;
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (isPossible) void navigator.serviceWorker.ready.then(() => setKept(true));
  }, [isPossible]);
  return !isPossible ? 'NEVER' : kept ? 'KEPT' : 'SOON';
}
