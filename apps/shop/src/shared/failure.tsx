/** What to say when no answer came. */
import { isPassing, RequestFailed } from '@cabas/client';
import { Button, Notice } from '@cabas/ui';
import { useWords } from './words.tsx';

export function Failure({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { t } = useWords();
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
