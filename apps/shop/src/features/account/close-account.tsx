import { graphql, type ShopClosingQuery, useScopedMutation } from '@cabas/client';
import { Button, Dialog, Notice, useToast } from '@cabas/ui';
import { useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useSensitive } from '../../shared/use-sensitive.ts';
import { useWords } from '../../shared/words.tsx';
import { useAccountWords } from './account-words.ts';
import { ClosingDetails } from './closing-details.tsx';

const Close = graphql(`
  mutation ShopCloseAccount {
    closeAccount {
      __typename
      ... on AccountClosing {
        closingAt
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
const Keep = graphql(`
  mutation ShopKeepAccount {
    keepAccount {
      ok
    }
  }
`);

interface CloseAccountProps {
  readonly closingAt: string | null;
  readonly preview: ShopClosingQuery['closingPreview'];
  readonly onChanged: () => Promise<void>;
}

/** The way out: what it does is read before it is asked, and it can be taken back for some days. */
export function CloseAccount({ closingAt, preview, onChanged }: CloseAccountProps) {
  const { t, day } = useAccountWords();
  const { t: common } = useWords();
  const { show } = useToast();
  const [asking, setAsking] = useState(false);
  const close = useSensitive(Close, (result) => result.closeAccount);
  const keep = useScopedMutation(Keep, {
    onSuccess: async () => {
      show({ text: t('account.close.kept') });
      await onChanged();
    },
  });
  const confirm = async () => {
    setAsking(false);
    await close.run({});
    await onChanged();
  };
  return (
    <section className="sh-section">
      <h2>{t('account.close.title')}</h2>
      {close.problem ? <Notice tone="danger">{close.problem.message}</Notice> : null}
      {close.failure || keep.error ? <Failure error={close.failure ?? keep.error} /> : null}
      {closingAt ? (
        <Notice
          tone="attention"
          action={
            <Button busy={keep.isPending} onClick={() => keep.mutate({})}>
              {t('account.close.keep')}
            </Button>
          }
        >
          {t('account.close.asked', { day: day(closingAt) })}
        </Notice>
      ) : (
        <>
          <ClosingDetails preview={preview} />
          {preview.obstacles.length === 0 ? (
            <div className="sh-actions">
              <Button variant="danger" busy={close.busy} onClick={() => setAsking(true)}>
                {t('account.close.ask')}
              </Button>
            </div>
          ) : null}
        </>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('account.close.confirmTitle')}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{common('common.action.cancel')}</Button>
            <Button variant="danger" onClick={() => void confirm()}>
              {t('account.close.confirm')}
            </Button>
          </>
        }
      >
        <p>{t('account.close.confirmText', { days: preview.graceDays })}</p>
      </Dialog>
    </section>
  );
}
