import { IconMailOpened } from '@tabler/icons-react';
import { EmptyState, LinkButton } from '@cabas/ui';
import { useEffect } from 'react';
import { Navigate } from 'react-router';
import { useViewer, useViewerRefresh } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { AccessFrame } from './access-frame.tsx';
import { useNextPath } from './next-path.ts';

/** The next step is in the mailbox. Back here after the link opened a session, one goes on where one was. */
export function CheckMail({ email }: { email: string }) {
  const { t, rich } = useWords();
  const viewer = useViewer();
  const refresh = useViewerRefresh();
  const next = useNextPath();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [refresh]);
  if (viewer !== null) return <Navigate to={next} replace />;
  return (
    <AccessFrame title={t('admin.checkMail.title')}>
      <EmptyState
        icon={IconMailOpened}
        title={t('admin.checkMail.lead')}
        action={
          <LinkButton to={`/log-in?next=${encodeURIComponent(next)}`}>{t('common.action.logIn')}</LinkButton>
        }
      >
        <p>{rich('admin.checkMail.text', { email: <strong>{email}</strong> })}</p>
      </EmptyState>
    </AccessFrame>
  );
}
