/** What to say when no answer came. */
import { isOutdated, isPassing, RequestFailed } from '@cabas/client';
import { Button, Notice } from '@cabas/ui';
import { useWords } from './words.tsx';

export function Failure({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
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
  return (
    <Notice
      tone="danger"
      title={isPassing(error) ? t('shop.failure.network.title') : t('shop.failure.title')}
      action={
        retry ? (
          <Button size="small" onClick={retry}>
            {t('shop.failure.retry')}
          </Button>
        ) : undefined
      }
    >
      <p>{isPassing(error) ? t('shop.failure.network.text') : t('shop.failure.text')}</p>
      {reference ? <p className="sh-small">{t('shop.failure.reference', { id: reference })}</p> : null}
    </Notice>
  );
}
