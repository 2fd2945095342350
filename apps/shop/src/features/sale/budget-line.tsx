/** What is left of my own budget, in one quiet line: it blocks nothing and nobody else sees it. */
import { graphql, useScopedQuery } from '@cabas/client';
import { sumCents } from '@cabas/kernel';
import { Button } from '@cabas/ui';
import { lazy, Suspense, useState } from 'react';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

const BudgetDialog = lazy(async () => ({ default: (await import('./budget-dialog.tsx')).BudgetDialog }));

const BudgetQuery = graphql(`
  query ShopBudget($day: Date!) {
    budget(day: $day) {
      period
      amountCents
      currency
      orderedCents
    }
  }
`);

interface BudgetLineProps {
  /** Of the pick-up: its month counts. */
  readonly day: string;
  readonly currency: string;
  readonly totalCents: number;
  /** Of my saved order here, which the month holds already. */
  readonly savedCents: number;
}

export function BudgetLine({ day, currency, totalCents, savedCents }: BudgetLineProps) {
  const { t } = useWords();
  const { money } = useFormats();
  const [open, setOpen] = useState(false);
  const { data, refetch } = useScopedQuery(BudgetQuery, { day }, { staleTime: 60_000 });
  if (data === undefined) return null;
  const { budget } = data;
  const counts = budget !== null && budget.currency === currency;
  const spent =
    budget?.period === 'MONTH' ? sumCents([budget.orderedCents, -savedCents, totalCents]) : totalCents;
  return (
    <div className="sh-budget">
      {counts ? (
        <p className="sh-small" data-over={spent > budget.amountCents || undefined}>
          {t(
            spent > budget.amountCents ? `shop.budget.over.${budget.period}` : `shop.budget.${budget.period}`,
            {
              spent: money(spent, currency),
              amount: money(budget.amountCents, currency),
              over: money(Math.max(0, sumCents([spent, -budget.amountCents])), currency),
            },
          )}
        </p>
      ) : null}
      <Button variant="plain" size="small" onClick={() => setOpen(true)}>
        {t(counts ? 'shop.budget.change' : 'shop.budget.set')}
      </Button>
      {open ? (
        <Suspense>
          <BudgetDialog
            budget={budget}
            currency={currency}
            onDone={() => {
              setOpen(false);
              void refetch();
            }}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
