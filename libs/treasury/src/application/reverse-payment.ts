import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { cleanText, InvalidInput, Refused } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { chequesByIds } from '../data-access/cheques.query.ts';
import { takeBack } from '../data-access/payment-writes.ts';
import { accountOf } from './record-payment.ts';

interface Payment {
  readonly memberId: string;
  readonly producerId: string | null;
  readonly distributionId: string | null;
  readonly reverses: string | null;
  readonly amountCents: number;
  readonly means: string;
}

/**
 * Takes a payment back with a row of its own: a slip of the pen. What was written stays. A cheque that left the hand bounces instead.
 * @throws NotFound, InvalidInput (no reason), Refused (ALREADY_REVERSED, CHEQUE_ELSEWHERE, PAID_ONLINE).
 */
@Injectable()
export class ReversePayment {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(paymentId: string, reason: string) {
    const words = cleanText(reason, 200);
    if (words === undefined || words === '')
      throw new InvalidInput([{ path: 'reason', code: words === undefined ? 'BAD_CHARACTERS' : 'REQUIRED' }]);
    return this.uow.write(async (tx) => {
      const payment = await tx.one<Payment>(
        `select membership_id as "memberId", producer_id as "producerId", distribution_id as "distributionId", reverses, amount_cents as "amountCents", means
         from payments_received where id = $1`,
        [paymentId],
      );
      if (payment.means === 'ONLINE') throw new Refused('PAID_ONLINE');
      if (payment.reverses !== null) throw new Refused('ALREADY_REVERSED');
      const [cheque] = payment.means === 'CHEQUE' ? await chequesByIds(tx, [paymentId]) : [];
      if (cheque !== undefined && cheque.state !== 'RECEIVED') throw new Refused('CHEQUE_ELSEWHERE');
      if (!(await takeBack(tx, paymentId, words))) throw new Refused('ALREADY_REVERSED');
      await writeAudit(tx, {
        action: 'PAYMENT_REVERSED',
        subjectId: payment.memberId,
        reason: words,
        detail: { amountCents: payment.amountCents, producerId: payment.producerId },
      });
      return accountOf(tx, payment.memberId, payment.producerId);
    });
  }
}
