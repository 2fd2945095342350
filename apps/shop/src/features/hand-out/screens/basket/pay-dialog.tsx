/** A payment in two taps: how, and (in cash) what was given; the change is reckoned. */
import { Button, Dialog, Field, MoneyInput } from '@cabas/ui';
import { useState } from 'react';
import { changeFor, likelyGiven, restOf } from '../../domain/change.ts';
import type { Due, Means } from '../../domain/sheet.ts';
import { useEvening } from '../evening.tsx';
import { useHandOutWords } from '../words.tsx';

const MEANS: readonly Means[] = ['CASH', 'CHEQUE', 'TRANSFER', 'CARD'];

interface PayDialogProps {
  readonly due: Due;
  readonly memberId: string;
  readonly close: () => void;
}

export function PayDialog({ due, memberId, close }: PayDialogProps) {
  const { act, money } = useEvening();
  const { t } = useHandOutWords();
  const [means, setMeans] = useState<Means>('CASH');
  const [amount, setAmount] = useState<number | null>(restOf(due));
  const [given, setGiven] = useState<number | null>(null);
  const isCash = means === 'CASH';
  const change = isCash && amount !== null && given !== null ? changeFor(amount, given) : 0;
  const ready = amount !== null && amount > 0 && change !== null;
  const save = () => {
    if (!ready) return;
    const payment = { kind: 'PAY', memberId, payeeId: due.producerId, means, amountCents: amount } as const;
    act(isCash && given !== null ? { ...payment, givenCents: given } : payment);
    close();
  };
  return (
    <Dialog
      open
      onClose={close}
      title={t('pay.to', { payee: due.payeeName })}
      footer={
        <Button variant="primary" wide className="ho-big" disabled={!ready} onClick={save}>
          {t('pay.save', { amount: money(amount ?? 0), means: t(`means.${means}`) })}
        </Button>
      }
    >
      <div className="ho-pair" role="group" aria-label={t('pay.means')}>
        {MEANS.map((one) => (
          <button
            key={one}
            type="button"
            className="ho-choice"
            aria-pressed={means === one}
            onClick={() => setMeans(one)}
          >
            {t(`means.${one}`)}
          </button>
        ))}
      </div>
      <Field label={t('pay.amount')}>
        <MoneyInput value={amount} onChange={(cents) => setAmount(cents ?? null)} />
      </Field>
      {isCash && amount !== null && amount > 0 ? (
        <>
          <div className="ho-pair" role="group" aria-label={t('pay.given')}>
            {likelyGiven(amount).map((cents) => (
              <button
                key={cents}
                type="button"
                className="ho-choice"
                aria-pressed={given === cents}
                onClick={() => setGiven(cents)}
              >
                {money(cents)}
              </button>
            ))}
          </div>
          <Field label={t('pay.given')} optional>
            <MoneyInput value={given} onChange={(cents) => setGiven(cents ?? null)} />
          </Field>
          <p role="status" className="ho-change">
            {given === null
              ? null
              : change === null
                ? t('pay.short', { amount: money(amount - given) })
                : t('pay.change', { amount: money(change) })}
          </p>
          {given !== null && given > 0 && change === null ? (
            <Button className="ho-big" wide onClick={() => setAmount(given)}>
              {t('pay.only', { amount: money(given) })}
            </Button>
          ) : null}
        </>
      ) : null}
    </Dialog>
  );
}
