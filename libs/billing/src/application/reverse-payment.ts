import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { cleanText, InvalidInput, newId, Refused } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { postPayment } from '../data-access/ledger-writes.ts';
import { accountOf } from './record-payment.ts';

interface Payment {
  readonly memberId: string;
  readonly producerId: string | null;
  readonly distributionId: string | null;
  readonly reverses: string | null;
  readonly amountCents: number;
}

/**
 * Takes a payment back with a row of its own: a slip of the pen, a bounced cheque. What was written stays.
 * @throws NotFound, InvalidInput (no reason), Refused ALREADY_REVERSED.
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
        `select membership_id as "memberId", producer_id as "producerId", distribution_id as "distributionId", reverses, amount_cents as "amountCents"
         from payments_received where id = $1`,
        [paymentId],
      );
      if (payment.reverses !== null) throw new Refused('ALREADY_REVERSED');
      const id = newId();
      const written = await tx.query(
        `insert into payments_received (id, distribution_id, gesture_id, membership_id, account_id, producer_id, means, amount_cents, note, by_membership_id, reverses)
         select $1, null, null, membership_id, account_id, producer_id, means, -amount_cents, $3, $4, id
         from payments_received where id = $2 on conflict (collective_id, reverses) do nothing returning id`,
        [id, paymentId, words, tx.member.id],
      );
      if (written.length === 0) throw new Refused('ALREADY_REVERSED');
      await postPayment(tx, id);
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
