import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { cleanText, InvalidInput, newId, NotFound, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { serviceAccounts, type ServiceAccount } from '../data-access/services.query.ts';
import { writeServicePayment, type ServicePayment } from '../data-access/service-payments.ts';
import { dayOf } from './day-of.ts';
import { idOfSame } from './record-payment.ts';

export interface ServicePaymentCommand {
  /** Same key, same answer: at most one payment. */
  readonly idempotencyKey: string;
  readonly producerId: string;
  readonly means: 'TRANSFER' | 'CHEQUE' | 'CASH';
  /** More than 0. Never compared with what is owed: money that came, came. */
  readonly amountCents: number;
  /** Today when absent. */
  readonly on?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** What farms pay of the services they were invoiced, written down by the treasurer; a slip of the pen is taken back with a reason. */
@Injectable()
export class CollectServices {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound (no such farm, or nothing was ever invoiced to it), InvalidInput, Refused IDEMPOTENCY_MISMATCH. */
  record(command: ServicePaymentCommand): Promise<ServiceAccount> {
    return this.uow.write(async (tx) => {
      const { producerId, means, amountCents } = command;
      await accountOf(tx, producerId);
      const on = await dayOf(tx, command.on);
      const id = newId();
      if ((await idOfSame(tx, command, id)) === undefined) {
        await writeServicePayment(tx, {
          ...{ id, producerId, means, amountCents, on, note: command.note ?? '', reverses: null },
        });
        await writeAudit(tx, {
          action: 'SERVICE_PAID',
          subjectId: producerId,
          detail: { means, amountCents, on },
        });
      }
      return accountOf(tx, producerId);
    });
  }

  /** @throws NotFound, InvalidInput (no reason), Refused ALREADY_REVERSED. */
  reverse(paymentId: string, reason: string): Promise<ServiceAccount> {
    const note = cleanText(reason, 200);
    if (note === undefined || note === '')
      throw new InvalidInput([{ path: 'reason', code: note === undefined ? 'BAD_CHARACTERS' : 'REQUIRED' }]);
    return this.uow.write(async (tx) => {
      const payment = await tx.one<Omit<ServicePayment, 'id'>>(
        `select producer_id as "producerId", means, amount_cents as "amountCents", reverses from service_payments where id = $1`,
        [paymentId],
      );
      const { producerId, means, amountCents } = payment;
      if (payment.reverses !== null) throw new Refused('ALREADY_REVERSED');
      const taken = await writeServicePayment(tx, {
        ...{ id: newId(), producerId, means, note, reverses: paymentId },
        ...{ amountCents: -amountCents, on: await dayOf(tx, null) },
      });
      if (!taken) throw new Refused('ALREADY_REVERSED');
      await writeAudit(tx, {
        action: 'SERVICE_PAYMENT_REVERSED',
        subjectId: producerId,
        reason: note,
        detail: { amountCents },
      });
      return accountOf(tx, producerId);
    });
  }
}

async function accountOf(tx: Unit, producerId: string): Promise<ServiceAccount> {
  const [account] = await serviceAccounts(tx, producerId);
  if (account === undefined) throw new NotFound();
  return account;
}
