import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { cleanText, InvalidInput, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import {
  bankLine,
  insertDecision,
  lockBankLines,
  type BankLineRow,
} from '../data-access/bank-lines.query.ts';
import type { BankPurpose } from '../domain/bank-match.ts';
import { CollectDues } from './collect-dues.ts';
import { withProposals, type BankLine } from './read-bank-lines.ts';
import { RecordPayment } from './record-payment.ts';

export interface ApplyCommand {
  readonly lineId: string;
  readonly memberId: string;
  /** Into whose book: absent, the payee whose account the line is of. */
  readonly producerId?: string | null | undefined;
  /** Absent: what is owed for orders. */
  readonly purpose?: BankPurpose | null | undefined;
}

/**
 * What the treasurer says of a line: whose transfer it is, which writes the payment down, or that it is none. Applied twice, it is posted
 * once; a line whose payment was taken back may be decided on again. Dues and gifts are written down where the collective was paid only.
 * @throws NotFound, InvalidInput, Refused (BANK_LINE_APPLIED, BANK_LINE_OUTGOING, BANK_LINE_OF_A_FARM, NO_DUES)
 */
@Injectable()
export class DecideBankLine {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(RecordPayment) private readonly payments: RecordPayment,
    @Inject(CollectDues) private readonly dues: CollectDues,
  ) {}

  apply({ lineId, memberId, producerId: told, purpose: said }: ApplyCommand): Promise<BankLine> {
    return this.uow.write(async (tx) => {
      await lockBankLines(tx);
      const line = await bankLine(tx, lineId);
      const purpose = said ?? 'ORDERS';
      if (purpose !== 'ORDERS' && (told ?? line.producerId) !== null)
        throw new Refused('BANK_LINE_OF_A_FARM');
      const producerId = told ?? line.producerId;
      if (line.state === 'OUTGOING') throw new Refused('BANK_LINE_OUTGOING');
      if (line.state === 'APPLIED') {
        if (line.memberId !== memberId || line.paidProducerId !== producerId || line.purpose !== purpose)
          throw new Refused('BANK_LINE_APPLIED', { who: line.memberName ?? '' });
        return { ...line, proposals: [] };
      }
      const transfer = {
        idempotencyKey: `bank-line/${lineId}/${line.decisions + 1}`,
        memberId,
        means: 'TRANSFER',
        receivedOn: line.on,
        note: line.label.slice(0, 200).trim(),
      } as const;
      const { amountCents } = line;
      const paymentId =
        purpose === 'ORDERS'
          ? await this.payments.record(tx, { ...transfer, producerId, amountCents })
          : await this.dues.take(tx, {
              ...transfer,
              duesCents: purpose === 'DUES' ? amountCents : 0,
              giftCents: purpose === 'GIFT' ? amountCents : 0,
            });
      await insertDecision(tx, line, { kind: 'APPLIED', paymentId });
      return shown(tx, await bankLine(tx, lineId));
    });
  }

  /** A sale of something else, a grant, a transfer between one's own accounts. */
  setAside(lineId: string, reason: string): Promise<BankLine> {
    const words = cleanText(reason, 200);
    if (words === undefined || words === '')
      throw new InvalidInput([{ path: 'reason', code: words === undefined ? 'BAD_CHARACTERS' : 'REQUIRED' }]);
    return this.uow.write(async (tx) => {
      await lockBankLines(tx);
      const line = await bankLine(tx, lineId);
      if (line.state === 'OUTGOING') throw new Refused('BANK_LINE_OUTGOING');
      if (line.state === 'APPLIED') throw new Refused('BANK_LINE_APPLIED', { who: line.memberName ?? '' });
      if (line.state === 'ASIDE' && line.reason === words) return { ...line, proposals: [] };
      await insertDecision(tx, line, { kind: 'ASIDE', reason: words });
      await writeAudit(tx, {
        action: 'BANK_LINE_SET_ASIDE',
        subjectId: line.producerId ?? tx.collectiveId,
        detail: { amountCents: line.amountCents, on: line.on },
      });
      return shown(tx, await bankLine(tx, lineId));
    });
  }
}

async function shown(tx: Unit, line: BankLineRow): Promise<BankLine> {
  const [one = { ...line, proposals: [] }] = await withProposals(tx, [line]);
  return one;
}
