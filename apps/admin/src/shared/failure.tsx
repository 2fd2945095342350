/** What to say when no answer came. */
import { isOutdated, isPassing, RequestFailed } from '@cabas/client';
import { Button, Notice } from '@cabas/ui';
import { useWords } from './words.tsx';

export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useWords();
  if (isOutdated(error))
    return (
      <Notice
        title={t('common.outdated.title')}
        action={
          <Button size="small" onClick={() => globalThis.location.reload()}>
            {t('common.outdated.reload')}
          </Button>
        }
      >
        <p>{t('common.outdated.text')}</p>
      </Notice>
    );
  const reference = error instanceof RequestFailed ? error.requestId : null;
  const refused = error instanceof RequestFailed && error.code === 'FORBIDDEN';
  const kind = isPassing(error) ? 'network' : refused ? 'forbidden' : 'fault';
  return (
    <Notice
      tone="danger"
      title={t(`admin.failure.${kind}.title`)}
      action={
        retry && !refused ? (
          <Button size="small" onClick={retry}>
            {t('common.action.retry')}
          </Button>
        ) : undefined
      }
    >
      <p>{t(`admin.failure.${kind}.text`)}</p>
      {reference ? <p className="ad-soft">{t('admin.failure.reference', { id: reference })}</p> : null}
    </Notice>
  );
}
