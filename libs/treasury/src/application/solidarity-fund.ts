import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { NotFound, Refused } from '@cabas/kernel';
import { SQL, UnitOfWork, type Unit } from '@cabas/platform';
import { loadOrders } from '@cabas/sales';
import {
  fundHelps,
  helpedCents,
  insertMove,
  lockFund,
  takeBackMove,
  type FundHelp,
} from '../data-access/fund-writes.ts';
import { ownMoney, type OwnMoney } from '../data-access/own-money.query.ts';

/**
 * The solidarity fund: gifts come with payments, the association adds of its own, and the treasurer spends it on members' orders, in resale,
 * where the collective is the seller and the farm is paid in full whatever the member pays. Whom it helps is in no log and, by the
 * database's own rules, in no row that anybody but the treasurer and that member can read.
 */
@Injectable()
export class SolidarityFund {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** Of the association's own money. @throws Refused MORE_THAN_OWN */
  feed(amountCents: number, reason: string): Promise<OwnMoney> {
    return this.uow.write(async (tx) => {
      await lockFund(tx);
      if (amountCents > (await ownMoney(tx)).duesCents) throw new Refused('MORE_THAN_OWN');
      await insertMove(tx, { kind: 'FED', amountCents, reason });
      await writeAudit(tx, { action: 'FUND_FED', subjectId: tx.collectiveId, detail: { amountCents } });
      return ownMoney(tx);
    });
  }

  /** Pays for a member what they owe of an order. @throws NotFound, Refused (FUND_RESALE_ONLY, FUND_TOO_SMALL, HELP_TOO_LARGE) */
  help(orderId: string, amountCents: number, reason: string): Promise<FundHelp[]> {
    return this.uow.write(async (tx) => {
      await lockFund(tx);
      const due = await dueToCollective(tx, orderId);
      if (amountCents > (await ownMoney(tx)).fundCents) throw new Refused('FUND_TOO_SMALL');
      if (amountCents + (await helpedCents(tx, orderId)) > due) throw new Refused('HELP_TOO_LARGE');
      await insertMove(tx, { kind: 'SPENT', amountCents, orderId, reason });
      return fundHelps(tx);
    });
  }

  /** @throws NotFound: there is no such help, or it was taken back before. */
  takeBack(helpId: string): Promise<FundHelp[]> {
    return this.uow.write(async (tx) => {
      await lockFund(tx);
      if ((await takeBackMove(tx, helpId, '')) === undefined) throw new NotFound();
      return fundHelps(tx);
    });
  }
}

/** @throws NotFound, Refused FUND_RESALE_ONLY: each farm is owed, and would see whom the fund helps. */
async function dueToCollective(tx: Unit, orderId: string): Promise<number> {
  const [order] = await loadOrders(tx, SQL`where o.id = $1 and o.status <> 'CANCELLED'`, [orderId]);
  if (order === undefined) throw new NotFound();
  const { flow } = await tx.one<{ flow: string }>('select flow from sales_cycles where id = $1', [
    order.cycleId,
  ]);
  if (flow !== 'RESALE') throw new Refused('FUND_RESALE_ONLY');
  return order.dues.find(({ producerId }) => producerId === null)?.amountCents ?? 0;
}
