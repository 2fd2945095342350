import { Button, Dialog, Field, Notice, TextArea, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useWords } from '../../shared/words.tsx';
import { type Shift, useCancelShift } from './turns-data.ts';

/** Those who said they come are told, with the reason. */
export function CancelShiftDialog({ shift, onClose }: { shift: Shift; onClose: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const cancel = useCancelShift();
  const [reason, setReason] = useState('');
  const run = async () => {
    if ((await cancel.run({ shiftId: shift.id, reason })) === undefined) return;
    onClose();
    toast.show({ text: t('admin.turns.cancelDone', { name: shift.label }) });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('admin.turns.cancelTitle', { name: shift.label })}
      footer={
        <>
          <Button onClick={onClose}>{t('admin.turns.keep')}</Button>
          <Button
            variant="danger"
            busy={cancel.busy}
            disabled={reason.trim() === ''}
            onClick={() => void run()}
          >
            {t('admin.turns.cancel')}
          </Button>
        </>
      }
    >
      <Notice still tone="attention">
        {t('admin.turns.cancelText', { count: shift.people.length })}
      </Notice>
      <ActionProblem action={cancel} shown={['reason']} />
      <Field label={t('common.field.reason')} error={cancel.fieldError('reason')} required>
        <TextArea
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          data-autofocus
        />
      </Field>
    </Dialog>
  );
}
