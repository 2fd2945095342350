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
import { withProposals, type BankLine } from './read-bank-lines.ts';
import { RecordPayment } from './record-payment.ts';

export interface ApplyCommand {
  readonly lineId: string;
  readonly memberId: string;
  /** Into whose book: absent, the payee whose account the line is of. */
  readonly producerId?: string | null | undefined;
}

/**
 * What the treasurer says of a line: whose transfer it is, which writes the payment down, or that it is none. Applied twice, it is posted
 * once; a line whose payment was taken back may be decided on again.
 * @throws NotFound, InvalidInput, Refused (BANK_LINE_APPLIED, BANK_LINE_OUTGOING)
 */
@Injectable()
export class DecideBankLine {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(RecordPayment) private readonly payments: RecordPayment,
  ) {}

  apply({ lineId, memberId, producerId: told }: ApplyCommand): Promise<BankLine> {
    return this.uow.write(async (tx) => {
      await lockBankLines(tx);
      const line = await bankLine(tx, lineId);
      const producerId = told ?? line.producerId;
      if (line.state === 'OUTGOING') throw new Refused('BANK_LINE_OUTGOING');
      if (line.state === 'APPLIED') {
        if (line.memberId !== memberId || line.paidProducerId !== producerId)
          throw new Refused('BANK_LINE_APPLIED', { who: line.memberName ?? '' });
        return { ...line, proposals: [] };
      }
      const paymentId = await this.payments.record(tx, {
        idempotencyKey: `bank-line/${lineId}/${line.decisions + 1}`,
        memberId,
        producerId,
        means: 'TRANSFER',
        amountCents: line.amountCents,
        receivedOn: line.on,
        note: line.label.slice(0, 200).trim(),
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
