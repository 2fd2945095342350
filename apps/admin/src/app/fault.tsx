import { IconMapQuestion } from '@tabler/icons-react';
import { Button, EmptyState, LinkButton } from '@cabas/ui';
import { useRouteError } from 'react-router';
import { useWords } from '../shared/words.tsx';

/** A page that broke: nothing was lost on the server; reloading usually mends it (an update was published meanwhile). */
export function Fault() {
  const { t } = useWords();
  const error = useRouteError();
  return (
    <main className="ad-narrow">
      <EmptyState
        icon={IconMapQuestion}
        title={t('admin.fault.title')}
        action={
          <Button variant="primary" onClick={() => window.location.reload()}>
            {t('common.action.reload')}
          </Button>
        }
      >
        <p>{t('admin.fault.text')}</p>
        <p className="ad-soft">{error instanceof Error ? error.message : null}</p>
      </EmptyState>
    </main>
  );
}

/** The address leads nowhere, or not for this person: the same words for both. */
export function NotFoundPage() {
  const { t } = useWords();
  return (
    <main className="ad-narrow" id="content">
      <EmptyState
        icon={IconMapQuestion}
        title={t('admin.notFound.title')}
        action={
          <LinkButton variant="primary" to="/">
            {t('admin.notFound.home')}
          </LinkButton>
        }
      >
        {t('admin.notFound.text')}
      </EmptyState>
    </main>
  );
}
