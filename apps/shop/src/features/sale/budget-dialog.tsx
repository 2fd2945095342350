/** Sets or gives up one's own budget. */
import { graphql, type ShopBudgetQuery, useScopedMutation } from '@cabas/client';
import { Button, Dialog, Field, MoneyInput, Notice, RadioCards } from '@cabas/ui';
import { useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useWords } from '../../shared/words.tsx';

const SetBudget = graphql(`
  mutation ShopSetBudget($input: SetBudgetInput) {
    setBudget(input: $input) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

interface BudgetDialogProps {
  readonly budget: ShopBudgetQuery['budget'];
  readonly currency: string;
  readonly onDone: () => void;
}

const PERIODS = ['MONTH', 'ORDER'] as const;

export function BudgetDialog({ budget, currency, onDone }: BudgetDialogProps) {
  const { t } = useWords();
  const [period, setPeriod] = useState(budget?.period ?? 'MONTH');
  const [cents, setCents] = useState<number | null | undefined>(budget?.amountCents ?? null);
  const [missing, setMissing] = useState(false);
  const set = useScopedMutation(SetBudget);
  const send = (input: { period: typeof period; amountCents: number; currency: string } | null) =>
    set.mutate({ input }, { onSuccess: ({ setBudget }) => setBudget.__typename === 'Done' && onDone() });
  const save = () => {
    setMissing(!cents);
    if (cents) send({ period, amountCents: cents, currency });
  };
  const answer = set.data?.setBudget;
  return (
    <Dialog
      open
      onClose={onDone}
      title={t('shop.budget.title')}
      footer={
        <>
          {budget ? <Button onClick={() => send(null)}>{t('shop.budget.none')}</Button> : null}
          <Button variant="primary" busy={set.isPending} onClick={save}>
            {t('common.action.save')}
          </Button>
        </>
      }
    >
      <div className="sh-basket__body">
        <p className="sh-soft">{t('shop.budget.text')}</p>
        <RadioCards
          name="budget-period"
          legend={t('shop.budget.period')}
          value={period}
          options={PERIODS.map((value) => ({ value, title: t(`shop.budget.by.${value}`) }))}
          onChange={setPeriod}
        />
        <Field label={t('shop.budget.amount')} error={missing ? t('shop.budget.missing') : undefined}>
          <MoneyInput value={cents ?? null} onChange={setCents} />
        </Field>
        {set.error ? <Failure error={set.error} /> : null}
        {answer && answer.__typename !== 'Done' ? <Notice tone="danger">{answer.message}</Notice> : null}
      </div>
    </Dialog>
  );
}
