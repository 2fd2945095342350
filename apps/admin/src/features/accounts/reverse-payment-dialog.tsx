import { Button, Dialog, Field, TextInput, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useFormats } from '../../shared/formats.ts';
import { type AccountLine, useReversePayment } from '../../shared/ledger.ts';
import { useWords } from '../../shared/words.tsx';

/** A slip of the pen or a bounced cheque: a new line takes the payment back, with the reason. */
export function ReversePaymentDialog({ line, onClose }: { line: AccountLine | null; onClose: () => void }) {
  const { t } = useWords();
  const { money } = useFormats();
  const reverse = useReversePayment();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const run = async () => {
    if (line?.paymentId == null) return;
    if ((await reverse.run({ paymentId: line.paymentId, reason })) === undefined) return;
    setReason('');
    toast.show({ text: t('admin.account.reversed') });
    onClose();
  };
  return (
    <Dialog
      open={line !== null}
      onClose={onClose}
      title={t('admin.account.reverseTitle', { amount: money(-(line?.cents ?? 0)) })}
      footer={
        <>
          <Button onClick={onClose}>{t('common.action.cancel')}</Button>
          <Button
            variant="primary"
            busy={reverse.busy}
            disabled={reason.trim() === ''}
            onClick={() => void run()}
          >
            {t('admin.account.reverse')}
          </Button>
        </>
      }
    >
      <div className="ad-stack">
        <p>{t('admin.account.reverseText')}</p>
        <ActionProblem action={reverse} shown={['reason']} />
        <Field label={t('common.field.reason')} error={reverse.fieldError('reason')} required>
          <TextInput
            value={reason}
            maxLength={200}
            onChange={(event) => setReason(event.target.value)}
            autoFocus
          />
        </Field>
      </div>
    </Dialog>
  );
}
