import { Inject, Injectable } from '@nestjs/common';
import { collectiveSettings, writeAudit } from '@cabas/identity';
import { cleanText, InvalidInput, newId, NotFound, Refused, sumCents } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { bankAccounts } from '../data-access/bank-accounts.query.ts';
import { happen, insertSettlement, lockSettlements, type NewLine } from '../data-access/settlement-writes.ts';
import {
  salesDue,
  settlementOfLine,
  settlements,
  type FarmDue,
  type SaleDue,
  type Settlement,
} from '../data-access/settlements.query.ts';
import { SETTLEMENT_PAID } from '../domain/events.ts';
import { dayOf, dayToCome } from './day-of.ts';
import { settlementReference } from './payment-reference.ts';

export interface SettleCommand {
  readonly lines: readonly {
    readonly cycleId: string;
    readonly producerId: string;
    /** All that is left when absent. */
    readonly amountCents?: number | null | undefined;
  }[];
  /** The day asked of the bank; today when absent. */
  readonly executeOn?: string | null | undefined;
}

/**
 * How a collective that resells pays its farms: transfers are written down for its bank, marked paid once the bank did them, undone when they
 * were not sent or came back. Never more than the ledger says is owed and not settled yet.
 * @throws NotFound, InvalidInput, Refused (MORE_THAN_OWED, ACCOUNTS_MISSING, SALE_NOT_HANDED_OUT, ONLY_EUROS, TRANSFER_UNDONE).
 */
@Injectable()
export class Settle {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  create({ lines, executeOn }: SettleCommand): Promise<Settlement> {
    return this.uow.write(async (tx) => {
      if (new Set(lines.map(({ cycleId, producerId }) => `${cycleId}/${producerId}`)).size < lines.length)
        throw new InvalidInput([{ path: 'lines', code: 'DUPLICATE' }]);
      const day = await dayToCome(tx, 'executeOn', executeOn);
      if ((await collectiveSettings(tx)).currency !== 'EUR') throw new Refused('ONLY_EUROS');
      await lockSettlements(tx);
      const id = newId();
      const wanted = await found(tx, lines);
      const payer = (await bankAccounts(tx)).find(({ producerId }) => producerId === null);
      const missing = new Set(
        wanted.flatMap(({ farm }) => (farm.account === null ? [farm.producerName] : [])),
      );
      if (payer?.iban == null) missing.add(payer?.payeeName ?? '');
      if (payer?.iban == null || missing.size > 0)
        throw new Refused('ACCOUNTS_MISSING', { payees: [...missing].join(', ') });
      const written = wanted.flatMap(({ sale, farm, amountCents }): NewLine[] => {
        const { producerId, account, leftCents } = farm;
        if (amountCents > leftCents || amountCents <= 0)
          throw new Refused('MORE_THAN_OWED', { farm: farm.producerName, sale: sale.saleName });
        const reference = settlementReference(id, sale.id, producerId);
        return account === null
          ? []
          : [{ id: newId(), cycleId: sale.id, producerId, amountCents, reference, ...account }];
      });
      const { holder, iban, bic } = payer;
      await insertSettlement(tx, { id, executeOn: day, holder, iban, bic }, written);
      await writeAudit(tx, { action: 'SETTLEMENT_MADE', subjectId: tx.collectiveId, detail: sums(written) });
      return only(await settlements(tx, id));
    });
  }

  /** Marks all transfers that wait as done by the bank; when none waits, nothing changes. */
  markPaid(id: string, on?: string | null): Promise<Settlement> {
    return this.uow.write(async (tx) => {
      const day = await dayOf(tx, on);
      await lockSettlements(tx);
      const { lines } = only(await settlements(tx, id));
      const waiting = lines.filter(({ state }) => state === 'PLANNED');
      if (waiting.length > 0) {
        const eventIds = await happen(tx, waiting, 'PAID', { on: day });
        tx.record(SETTLEMENT_PAID, { eventIds });
        await writeAudit(tx, {
          action: 'SETTLEMENT_PAID',
          subjectId: tx.collectiveId,
          detail: { ...sums(waiting), on: day },
        });
      }
      return only(await settlements(tx, id));
    });
  }

  /** One transfer was not sent, or came back from the bank: the farm is owed again, once. */
  undo(lineId: string, reason: string, on?: string | null): Promise<Settlement> {
    const words = cleanText(reason, 200);
    if (words === undefined || words === '')
      throw new InvalidInput([{ path: 'reason', code: words === undefined ? 'BAD_CHARACTERS' : 'REQUIRED' }]);
    return this.uow.write(async (tx) => {
      const day = await dayOf(tx, on);
      await lockSettlements(tx);
      const { lines } = only([await settlementOfLine(tx, lineId)]);
      const line = lines.filter(({ id }) => id === lineId);
      if (line.some(({ state }) => state === 'UNDONE')) throw new Refused('TRANSFER_UNDONE');
      await happen(tx, line, 'UNDONE', { on: day, reason: words });
      await writeAudit(tx, {
        action: 'SETTLEMENT_UNDONE',
        subjectId: line[0]?.producerId ?? tx.collectiveId,
        reason: words,
        detail: { ...sums(line), on: day },
      });
      return only([await settlementOfLine(tx, lineId)]);
    });
  }
}

/** What is owed to those named. @throws NotFound, Refused (SALE_NOT_HANDED_OUT) */
async function found(
  tx: Unit,
  lines: SettleCommand['lines'],
): Promise<{ sale: SaleDue; farm: FarmDue; amountCents: number }[]> {
  const sales = await salesDue(tx, [...new Set(lines.map(({ cycleId }) => cycleId))]);
  return lines.map(({ cycleId, producerId, amountCents }) => {
    const sale = sales.find(({ id }) => id === cycleId);
    const farm = sale?.farms.find((one) => one.producerId === producerId);
    if (sale === undefined || farm === undefined) throw new NotFound();
    if (!sale.handedOut) throw new Refused('SALE_NOT_HANDED_OUT', { sale: sale.saleName });
    return { sale, farm, amountCents: amountCents ?? farm.leftCents };
  });
}

function sums(lines: readonly { amountCents: number }[]): { count: number; amountCents: number } {
  return { count: lines.length, amountCents: sumCents(lines.map(({ amountCents }) => amountCents)) };
}

function only(settlements: readonly (Settlement | undefined)[]): Settlement {
  const [settlement] = settlements;
  if (settlement === undefined) throw new NotFound();
  return settlement;
}
