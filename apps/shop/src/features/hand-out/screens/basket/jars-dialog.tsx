import { Button, Dialog, Field, MoneyInput, QuantityStepper, Select } from '@cabas/ui';
import { useState } from 'react';
import type { Basket } from '../../domain/sheet.ts';
import { useEvening } from '../evening.tsx';
import { useHandOutWords } from '../words.tsx';

const USUAL_DEPOSIT_CENTS = 20;
const MOST = 99;

/** Jars come back: so much less is to pay. */
export function JarsDialog({ basket, close }: { basket: Basket; close: () => void }) {
  const { act, money } = useEvening();
  const { t } = useHandOutWords();
  const [count, setCount] = useState(1);
  const [deposit, setDeposit] = useState<number | null>(USUAL_DEPOSIT_CENTS);
  const [payee, setPayee] = useState(basket.dues[0]?.producerId ?? '');
  const amountCents = count * (deposit ?? 0);
  const save = () => {
    const { memberId } = basket;
    act({
      kind: 'RETURN_JARS',
      memberId,
      payeeId: payee || null,
      means: 'JARS',
      quantity: count,
      amountCents,
    });
    close();
  };
  return (
    <Dialog
      open
      onClose={close}
      title={t('jars')}
      footer={
        <Button variant="primary" wide className="ho-big" disabled={amountCents === 0} onClick={save}>
          {t('jars.save', { amount: money(amountCents) })}
        </Button>
      }
    >
      {basket.dues.length > 1 ? (
        <Field label={t('jars.payee')}>
          <Select
            value={payee}
            options={basket.dues.map((due) => ({ value: due.producerId ?? '', label: due.payeeName }))}
            onChange={(event) => setPayee(event.target.value)}
          />
        </Field>
      ) : null}
      <QuantityStepper
        label={t('jars.count')}
        offer={{ sellingMode: 'PIECE', step: 1 }}
        value={count}
        max={MOST}
        onChange={setCount}
      />
      <Field label={t('jars.deposit')}>
        <MoneyInput value={deposit} onChange={(cents) => setDeposit(cents ?? null)} />
      </Field>
    </Dialog>
  );
}
