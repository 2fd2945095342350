import { Button, Dialog, Field, Notice, TextArea, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useFormats } from '../../shared/formats.ts';
import { type Sale, useCancelSale } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';

/** Calls a sale off: shows first what that undoes; the reason goes to everyone who ordered. */
export function CancelSaleDialog({
  sale,
  open,
  onClose,
}: {
  sale: Sale;
  open: boolean;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { money } = useFormats();
  const cancel = useCancelSale();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const run = async () => {
    if ((await cancel.run({ cycleId: sale.id, reason })) === undefined) return;
    onClose();
    toast.show({ text: t('admin.board.cancelDone', { name: sale.name }) });
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('admin.board.cancelTitle')}
      footer={
        <>
          <Button onClick={onClose}>{t('admin.board.keep')}</Button>
          <Button
            variant="danger"
            busy={cancel.busy}
            disabled={reason.trim() === ''}
            onClick={() => void run()}
          >
            {t('admin.board.cancel')}
          </Button>
        </>
      }
    >
      <Notice
        still
        tone="attention"
        title={t('admin.board.cancelWhat', { count: sale.orderCount, total: money(sale.totalCents) })}
      >
        {t('admin.board.cancelThen')}
      </Notice>
      <ActionProblem action={cancel} shown={['reason']} />
      <Field
        label={t('common.field.reason')}
        hint={t('admin.board.cancelReason')}
        error={cancel.fieldError('reason')}
        required
      >
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
