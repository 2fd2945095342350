import { capital, newId } from '@cabas/kernel';
import { Button, DateInput, Dialog, Field, MoneyInput, Select, TextInput, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useFormats } from '../../shared/formats.ts';
import { type ServiceAccount, useRecordServicePayment } from '../../shared/services.ts';
import { useWords } from '../../shared/words.tsx';

const MEANS = ['TRANSFER', 'CHEQUE', 'CASH'] as const;

/** What a farm paid of its service invoices. The same click twice writes one payment. */
export function ServicePaymentDialog({
  account: { producerId, producerName, balanceCents },
  onClose,
}: {
  account: ServiceAccount;
  onClose: () => void;
}) {
  const { t, locale } = useWords();
  const { today, money } = useFormats();
  const record = useRecordServicePayment();
  const toast = useToast();
  const [idempotencyKey] = useState(newId);
  const [amount, setAmount] = useState<number | null | undefined>(balanceCents > 0 ? balanceCents : null);
  const [means, setMeans] = useState<(typeof MEANS)[number]>('TRANSFER');
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const save = async () => {
    const input = { idempotencyKey, producerId, means, amountCents: amount ?? 0, on: on || null, note };
    if ((await record.run({ input })) === undefined) return;
    toast.show({ text: t('admin.service.recorded', { amount: money(amount ?? 0) }) });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('admin.service.recordTitle', { farm: producerName })}
      footer={
        <>
          <Button onClick={onClose}>{t('common.action.cancel')}</Button>
          <Button variant="primary" busy={record.busy} disabled={!amount} onClick={() => void save()}>
            {t('common.action.save')}
          </Button>
        </>
      }
    >
      <div className="ad-stack">
        <p className="ad-soft">{t('admin.service.recordText')}</p>
        <ActionProblem action={record} shown={['amountCents', 'on', 'note']} />
        <Field label={t('admin.account.amount')} error={record.fieldError('amountCents')} required>
          <MoneyInput value={amount ?? null} onChange={setAmount} />
        </Field>
        <Field label={t('admin.account.meansField')}>
          <Select
            value={means}
            onChange={({ target }) => setMeans(MEANS.find((one) => one === target.value) ?? 'TRANSFER')}
            options={MEANS.map((value) => ({
              value,
              label: capital(t(`admin.account.means.${value}`), locale),
            }))}
          />
        </Field>
        <Field label={t('admin.account.receivedOn')} error={record.fieldError('on')}>
          <DateInput max={today()} value={on} onChange={({ target }) => setOn(target.value)} />
        </Field>
        <Field label={t('admin.account.note')} error={record.fieldError('note')} optional>
          <TextInput maxLength={200} value={note} onChange={({ target }) => setNote(target.value)} />
        </Field>
      </div>
    </Dialog>
  );
}
