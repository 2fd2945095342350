import { Button, DateInput, Dialog, Field, MoneyInput, Select, TextInput, useToast } from '@cabas/ui';
import { capital, newId } from '@cabas/kernel';
import type { PaymentMeans } from '@cabas/client';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useRecordPayment } from '../../shared/ledger.ts';
import { useWords } from '../../shared/words.tsx';

const means = ['TRANSFER', 'CHEQUE', 'CASH', 'CARD'] as const satisfies readonly PaymentMeans[];

interface DialogProps {
  readonly open: boolean;
  readonly memberId: string;
  readonly producerId: string | null;
  /** Proposed as the amount. */
  readonly owedCents: number | null;
  readonly onClose: () => void;
}

/** Money that came outside the hand-out. The same click twice writes one payment. */
export function RecordPaymentDialog(props: DialogProps) {
  // a form of its own each time it opens
  return props.open ? <RecordPaymentForm {...props} /> : null;
}

function RecordPaymentForm({ memberId, producerId, owedCents, onClose }: DialogProps) {
  const { t, locale } = useWords();
  const { today, money } = useFormats();
  const record = useRecordPayment();
  const toast = useToast();
  const [idempotencyKey] = useState(newId);
  const [amount, setAmount] = useState<number | null | undefined>(owedCents);
  const [form, setForm] = useState({
    means: 'TRANSFER' as PaymentMeans,
    receivedOn: today(),
    chequeNumber: '',
    chequeBank: '',
    note: '',
  });
  const field = (name: 'receivedOn' | 'chequeNumber' | 'chequeBank' | 'note') => ({
    value: form[name],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
  });
  const cheque = form.means === 'CHEQUE';
  const save = async () => {
    const { chequeNumber, chequeBank, note, receivedOn } = form;
    const input = {
      ...{ idempotencyKey, memberId, producerId, means: form.means, amountCents: amount ?? 0, note },
      receivedOn: receivedOn || null,
      chequeNumber: cheque ? chequeNumber || null : null,
      chequeBank: cheque ? chequeBank || null : null,
    };
    if ((await record.run({ input })) === undefined) return;
    toast.show({ text: t('admin.account.recorded', { amount: money(amount ?? 0) }) });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('admin.account.record')}
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
        <p className="ad-soft">{t('admin.account.recordText')}</p>
        <ActionProblem action={record} shown={['amountCents', 'receivedOn']} />
        <Field label={t('admin.account.amount')} error={record.fieldError('amountCents')} required>
          <MoneyInput value={amount ?? null} onChange={setAmount} />
        </Field>
        <Field label={t('admin.account.meansField')}>
          <Select
            value={form.means}
            onChange={(event) => setForm({ ...form, means: event.target.value as PaymentMeans })}
            options={means.map((value) => ({
              value,
              label: capital(t(`admin.account.means.${value}`), locale),
            }))}
          />
        </Field>
        <Field label={t('admin.account.receivedOn')} error={record.fieldError('receivedOn')}>
          <DateInput max={today()} {...field('receivedOn')} />
        </Field>
        {cheque ? (
          <div className="ad-pair">
            <Field label={t('admin.account.chequeNumber')} optional>
              <TextInput inputMode="numeric" maxLength={20} {...field('chequeNumber')} />
            </Field>
            <Field label={t('admin.account.chequeBank')} optional>
              <TextInput maxLength={60} {...field('chequeBank')} />
            </Field>
          </div>
        ) : null}
        <Field label={t('admin.account.note')} optional>
          <TextInput maxLength={200} {...field('note')} />
        </Field>
      </div>
    </Dialog>
  );
}
