import { Button, Dialog, Field, Notice, TextInput, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { type Distribution, useCloseDistribution } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';

/** Before the announced time: with a reason, kept in the log. */
export function CloseDialog({
  distribution,
  onClose,
}: {
  distribution: Distribution | null;
  onClose: () => void;
}) {
  const { t } = useWords();
  const close = useCloseDistribution();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const run = async () => {
    if (distribution === null || (await close.run({ distributionId: distribution.id, reason })) === undefined)
      return;
    setReason('');
    onClose();
    toast.show({ text: t('admin.board.closedDone', { place: distribution.pickupPoint.name }) });
  };
  return (
    <Dialog
      open={distribution !== null}
      onClose={onClose}
      title={t('admin.board.closeTitle', { place: distribution?.pickupPoint.name ?? '' })}
      footer={
        <>
          <Button onClick={onClose}>{t('common.action.cancel')}</Button>
          <Button
            variant="primary"
            busy={close.busy}
            disabled={reason.trim() === ''}
            onClick={() => void run()}
          >
            {t('admin.board.closeNow')}
          </Button>
        </>
      }
    >
      <Notice still tone="attention">
        {t('admin.board.closeText')}
      </Notice>
      <ActionProblem action={close} shown={['reason']} />
      <Field
        label={t('common.field.reason')}
        hint={t('admin.board.closeReason')}
        error={close.fieldError('reason')}
        required
      >
        <TextInput value={reason} onChange={(event) => setReason(event.target.value)} data-autofocus />
      </Field>
    </Dialog>
  );
}
