import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';

export interface BudgetChange {
  readonly period: 'ORDER' | 'MONTH';
  readonly amountCents: number;
  readonly currency: string;
}

/** One's own budget, or none (`null`): it blocks nothing and no collective can read it. */
@Injectable()
export class SetBudget {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(budget: BudgetChange | null): Promise<void> {
    await this.uow.write(async (tx) => {
      if (budget === null) {
        await tx.query('delete from budgets where account_id = $1', [tx.accountId]);
        return;
      }
      await tx.query(
        `insert into budgets (account_id, period, amount_cents, currency) values ($1, $2, $3, $4)
         on conflict (account_id) do update set period = excluded.period, amount_cents = excluded.amount_cents,
           currency = excluded.currency, changed_at = clock_timestamp()`,
        [tx.accountId, budget.period, budget.amountCents, budget.currency],
      );
    });
  }
}
