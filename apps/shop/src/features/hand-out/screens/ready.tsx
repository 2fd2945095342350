import { Button } from '@cabas/ui';
import { IconDeviceMobileCheck } from '@tabler/icons-react';
import { InstallHint } from '../../install/install-hint.tsx';
import { useEvening } from './evening.tsx';
import { useHandOutWords } from './words.tsx';

/** Before leaving home: the list is on the phone, and whose names these are. Gone with the first gesture. */
export function Ready({ begin }: { begin: () => void }) {
  const { sheet, state } = useEvening();
  const { t } = useHandOutWords();
  if (state.kept !== 'KEPT' || state.entries.length > 0) return null;
  return (
    <section className="ho-ready" aria-labelledby="ho-ready">
      <IconDeviceMobileCheck size={56} stroke={1.4} aria-hidden />
      <h2 id="ho-ready">{t('ready.title')}</h2>
      <p>{t('ready.text', { count: sheet.baskets.length })}</p>
      <p className="ho-soft">{t('ready.private')}</p>
      <Button variant="primary" className="ho-big" onClick={begin}>
        {t('ready.start')}
      </Button>
      <InstallHint />
    </section>
  );
}
