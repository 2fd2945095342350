import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { cleanText, InvalidInput, newId, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { lockCharge, movesOfCharge, type Charge } from '../data-access/charges.ts';
import {
  insertRefund,
  noteRefused,
  noteSent,
  refundById,
  refundsOfCharge,
  type Refund,
} from '../data-access/refunds.ts';
import { netCents } from '../domain/charge.ts';
import { SEND_REFUND } from '../domain/events.ts';
import { ServiceRefused } from '../domain/payment-service.ts';
import { FollowCharge } from './follow-charge.ts';

export interface RefundCommand {
  /** Same key, same answer: at most one refund. */
  readonly idempotencyKey: string;
  readonly chargeId: string;
  readonly amountCents: number;
  readonly reason: string;
}

/**
 * The treasurer has money given back to the member's card: written down first, sent by the worker, posted when the service says that it was done.
 * Never more than what the payee still has of it. @throws NotFound, InvalidInput, Refused (NOT_PAID_ONLINE, REFUND_THERE, MORE_THAN_PAID)
 */
@Injectable()
export class RefundOnline {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(FollowCharge) private readonly following: FollowCharge,
  ) {}

  async run(command: RefundCommand): Promise<Charge> {
    const { idempotencyKey, chargeId, amountCents } = command;
    const reason = cleanText(command.reason, 200);
    if (reason === undefined || reason === '')
      throw new InvalidInput([
        { path: 'reason', code: reason === undefined ? 'BAD_CHARACTERS' : 'REQUIRED' },
      ]);
    return this.uow.write(async (tx) => {
      const charge = await lockCharge(tx, chargeId);
      const refundId = newId();
      if (!(await isFirst(tx, idempotencyKey, { chargeId, amountCents, reason }, refundId))) return charge;
      if (charge.state !== 'PAID') throw new Refused('NOT_PAID_ONLINE');
      if (!this.following.serviceOf(charge).givesBack) throw new Refused('REFUND_THERE');
      if (amountCents > (await refundableCents(tx, chargeId))) throw new Refused('MORE_THAN_PAID');
      await insertRefund(tx, { id: refundId, chargeId, amountCents, reason });
      tx.record(SEND_REFUND, { refundId });
      await writeAudit(tx, {
        action: 'ONLINE_REFUND',
        subjectId: charge.membershipId,
        reason,
        detail: { amountCents, producerId: charge.producerId, orderId: charge.orderId },
      });
      return charge;
    });
  }

  /** The worker's: the service knows the refund's id as the key, so that asked again it gives back once. */
  async send(refundId: string): Promise<void> {
    const at = await this.uow.read(async (tx) => {
      const refund = await refundById(tx, refundId);
      const known = refund && (await this.following.known(tx, refund.chargeId));
      return refund && known && { refund, ...known };
    });
    if (at === undefined || at.refund.state !== 'WAITING' || at.charge.paymentRef === null) return;
    const { refund, charge, account, collectiveId } = at;
    try {
      const ref = await this.following
        .serviceOf(charge)
        .giveBack(account, at.charge.paymentRef, refund.amountCents, {
          id: refund.id,
          chargeId: charge.id,
          collectiveId,
        });
      await this.uow.write((tx) => noteSent(tx, refund.id, ref));
    } catch (error) {
      if (!(error instanceof ServiceRefused)) throw error;
      await this.uow.write((tx) => noteRefused(tx, refund.id, error.code));
    }
    await this.following.run(charge.id);
  }
}

/** What is left of a charge to give back: what came, less what went, less what is on its way. */
export async function refundableCents(tx: Unit, chargeId: string): Promise<number> {
  const moves = await movesOfCharge(tx, chargeId);
  const asked = await refundsOfCharge(tx, chargeId);
  const onItsWay = asked.filter(isOnItsWay).reduce((sum, one) => sum + one.amountCents, 0);
  return Math.max(0, netCents(moves) - onItsWay);
}

function isOnItsWay({ state }: Refund): boolean {
  return state === 'WAITING' || state === 'SENT';
}

/** False: this very request was done before. @throws Refused IDEMPOTENCY_MISMATCH: another one had this key. */
async function isFirst(tx: Unit, key: string, request: object, refundId: string): Promise<boolean> {
  const hash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  const first = await tx.query(
    `insert into idempotency_keys (membership_id, key, request_hash, result_id) values ($1, $2, $3, $4)
     on conflict (collective_id, membership_id, key) do nothing returning key`,
    [tx.member.id, key, hash, refundId],
  );
  if (first.length > 0) return true;
  const before = await tx.one<{ hash: string }>(
    'select request_hash as hash from idempotency_keys where membership_id = $1 and key = $2',
    [tx.member.id, key],
  );
  if (before.hash !== hash) throw new Refused('IDEMPOTENCY_MISMATCH');
  return false;
}
