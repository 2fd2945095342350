import { Dialog, isTyping } from '@cabas/ui';
import { useEffect, useState } from 'react';
import { useWords } from './words.tsx';

/** `/` goes to the page's search, `?` shows the keys. */
export function KeyboardHelp() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey) return;
      if (event.key === '?') setOpen(true);
      if (event.key === '/') {
        const search = document.querySelector<HTMLInputElement>('main input[type="search"]');
        if (search === null) return;
        event.preventDefault();
        search.focus();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <Dialog open={open} onClose={() => setOpen(false)} title={t('admin.keys.title')}>
      <dl className="ad-keys">
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>{t('admin.keys.search')}</dd>
        <dt>
          <kbd>j</kbd> <kbd>k</kbd>
        </dt>
        <dd>{t('admin.keys.rows')}</dd>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>{t('admin.keys.close')}</dd>
        <dt>
          <kbd>?</kbd>
        </dt>
        <dd>{t('admin.keys.help')}</dd>
      </dl>
    </Dialog>
  );
}
