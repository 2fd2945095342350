import { IconMailOpened } from '@tabler/icons-react';
import { EmptyState } from '@cabas/ui';
import { useWords } from '../../shared/words.tsx';
import { AccessLink, AccessPage } from './access-page.tsx';

/** After signing up: what was sent, to whom, and what to do when nothing comes. */
export function CheckMailbox({ email }: { email: string }) {
  const { t } = useWords();
  return (
    <AccessPage title={t('shop.mailbox.title')}>
      <EmptyState icon={IconMailOpened} title={t('shop.mailbox.sent', { email })}>
        <p>{t('shop.mailbox.text')}</p>
      </EmptyState>
      <p className="sh-access__other">
        {t('shop.mailbox.nothing')} <AccessLink to="/forgotten">{t('shop.mailbox.reset')}</AccessLink>
      </p>
    </AccessPage>
  );
}
