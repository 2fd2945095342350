import { IconMailOpened } from '@tabler/icons-react';
import { EmptyState, LinkButton } from '@cabas/ui';
import { useWords } from '../../shared/words.tsx';
import { AccessFrame } from './access-frame.tsx';

/** The next step is in the mailbox. */
export function CheckMail({ email }: { email: string }) {
  const { t, rich } = useWords();
  return (
    <AccessFrame title={t('admin.checkMail.title')}>
      <EmptyState icon={IconMailOpened} title={t('admin.checkMail.lead')} action={<LinkButton to="/log-in">{t('common.action.logIn')}</LinkButton>}>
        <p>{rich('admin.checkMail.text', { email: <strong>{email}</strong> })}</p>
      </EmptyState>
    </AccessFrame>
  );
}
