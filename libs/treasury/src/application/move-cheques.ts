import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { cleanText, InvalidInput, NotFound, Refused, sumCents } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { describe, insertSlip, lockCheques, moveTo } from '../data-access/cheque-writes.ts';
import { chequesByIds, chequeSlip, type Cheque, type ChequeSlip } from '../data-access/cheques.query.ts';
import { takeBack } from '../data-access/payment-writes.ts';
import { mayBecome, type ChequeState } from '../domain/cheque.ts';
import { dayOf } from './day-of.ts';

export interface MoveCommand {
  /** REMITTED: handed to the farm. DEPOSITED: paid in, by the farm or the collective. */
  readonly to: 'REMITTED' | 'DEPOSITED';
  readonly paymentIds: readonly string[];
  /** A day of the collective's calendar; today when absent, never later. */
  readonly on?: string | null | undefined;
}

/**
 * What becomes of cheques after they were received: described, handed to their farm with a slip, paid in, bounced. Each an event of its
 * own, posted; a cheque that bounced leaves the debt as it was.
 * @throws NotFound, InvalidInput, Refused (CHEQUE_ELSEWHERE, CHEQUES_OF_SEVERAL).
 */
@Injectable()
export class MoveCheques {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  describe(
    paymentId: string,
    details: { number: string | null; bank: string | null; plannedOn: string | null },
  ): Promise<Cheque> {
    return this.uow.write(async (tx) => {
      await lockCheques(tx);
      const [cheque] = await found(tx, [paymentId]);
      const { number, bank, plannedOn } = cheque ?? {};
      if (number !== details.number || bank !== details.bank || plannedOn !== details.plannedOn) {
        await describe(tx, paymentId, details);
        await writeAudit(tx, {
          action: 'CHEQUE_DESCRIBED',
          subjectId: only([cheque]).memberId,
          detail: { before: { plannedOn }, after: { plannedOn: details.plannedOn } },
        });
      }
      return only(await chequesByIds(tx, [paymentId]));
    });
  }

  move({ to, paymentIds, on }: MoveCommand): Promise<{ cheques: Cheque[]; slip: ChequeSlip | null }> {
    return this.uow.write(async (tx) => {
      const day = await dayOf(tx, on);
      await lockCheques(tx);
      const cheques = await found(tx, [...new Set(paymentIds)]);
      const payees = new Set(cheques.map(({ producerId }) => producerId));
      const [producerId = null] = payees;
      if (payees.size > 1) throw new Refused('CHEQUES_OF_SEVERAL');
      assertMay(cheques, to);
      // the paper goes with the cheques when they leave the collective's hands
      const slipId = to === 'REMITTED' || producerId === null ? await insertSlip(tx, producerId, day) : null;
      await moveTo(tx, cheques, to, { on: day, slipId });
      await writeAudit(tx, {
        action: `CHEQUES_${to}`,
        subjectId: producerId ?? tx.collectiveId,
        detail: {
          count: cheques.length,
          amountCents: sumCents(cheques.map(({ amountCents }) => amountCents)),
          on: day,
        },
      });
      return {
        cheques: await chequesByIds(tx, paymentIds),
        slip: slipId === null ? null : (await chequeSlip(tx, slipId)).slip,
      };
    });
  }

  bounce(paymentId: string, reason: string, on?: string | null): Promise<Cheque> {
    const words = cleanText(reason, 200);
    if (words === undefined || words === '')
      throw new InvalidInput([{ path: 'reason', code: words === undefined ? 'BAD_CHARACTERS' : 'REQUIRED' }]);
    return this.uow.write(async (tx) => {
      const day = await dayOf(tx, on);
      await lockCheques(tx);
      const cheques = await found(tx, [paymentId]);
      assertMay(cheques, 'BOUNCED');
      await moveTo(tx, cheques, 'BOUNCED', { on: day, reason: words });
      if (!(await takeBack(tx, paymentId, words, day))) throw new Refused('ALREADY_REVERSED');
      const cheque = only(await chequesByIds(tx, [paymentId]));
      await writeAudit(tx, {
        action: 'CHEQUE_BOUNCED',
        subjectId: cheque.memberId,
        reason: words,
        detail: { amountCents: cheque.amountCents, producerId: cheque.producerId, on: day },
      });
      return cheque;
    });
  }
}

async function found(tx: Unit, ids: readonly string[]): Promise<Cheque[]> {
  const cheques = await chequesByIds(tx, ids);
  if (cheques.length !== ids.length) throw new NotFound();
  return cheques;
}

function assertMay(cheques: readonly Cheque[], to: ChequeState): void {
  if (!cheques.every(({ state, producerId }) => mayBecome(state, to, producerId !== null)))
    throw new Refused('CHEQUE_ELSEWHERE');
}

function only(cheques: readonly (Cheque | undefined)[]): Cheque {
  const [cheque] = cheques;
  if (cheque === undefined) throw new NotFound();
  return cheque;
}
