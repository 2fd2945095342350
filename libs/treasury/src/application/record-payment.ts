import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { InvalidInput, newId, NotFound, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { lookAgain } from '../data-access/overpaid.ts';
import { memberAccount } from '../data-access/balances.query.ts';
import { postPayment } from '@cabas/billing';
import { assertNotForFarms } from './not-for-farms.ts';

export type Means = 'CASH' | 'CHEQUE' | 'TRANSFER' | 'CARD';

export interface RecordPaymentCommand {
  /** Same key, same answer: at most one payment. */
  readonly idempotencyKey: string;
  readonly memberId: string;
  /** Who is paid: a farm; absent, the collective. */
  readonly producerId?: string | null | undefined;
  readonly means: Means;
  /** More than 0. Not compared with what is owed: money that came, came; but nobody collects for farms (`assertNotForFarms`). */
  readonly amountCents: number;
  /** A day of the collective's calendar, today when absent. */
  readonly receivedOn?: string | null | undefined;
  readonly chequeNumber?: string | null | undefined;
  readonly chequeBank?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** It was given at this hand-out: it lies in that evening's box. */
  readonly distributionId?: string | null | undefined;
}

/** The treasurer writes down money that came outside the hand-out, and the ledger with it. @throws NotFound, InvalidInput, Refused IDEMPOTENCY_MISMATCH, PAID_ONLINE_ONLY. */
@Injectable()
export class RecordPayment {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(command: RecordPaymentCommand) {
    return this.uow.write(async (tx) => {
      await this.record(tx, command);
      return accountOf(tx, command.memberId, command.producerId ?? null);
    });
  }

  /** The payment's id; the same one when this very request was done before. */
  async record(tx: Unit, command: RecordPaymentCommand): Promise<string> {
    const producerId = command.producerId ?? null;
    await assertParties(tx, command.memberId, producerId);
    if (command.distributionId != null)
      await tx.one('select 1 from distributions where id = $1', [command.distributionId]);
    await assertNotLater(tx, command.receivedOn);
    if (command.means !== 'CHEQUE' && (command.chequeNumber || command.chequeBank))
      throw new InvalidInput([{ path: 'chequeNumber', code: 'INVALID' }]);
    const id = newId();
    const before = await idOfSame(tx, command, id);
    if (before !== undefined) return before;
    await assertNotForFarms(tx, command);
    await tx.query(
      `insert into payments_received (id, membership_id, account_id, producer_id, means, amount_cents, note, received_on, cheque_number, cheque_bank, by_membership_id, distribution_id)
       select $1, m.id, m.account_id, $3, $4, $5, $6, $7, $8, $9, $10, $11 from memberships m where m.id = $2`,
      [
        ...[id, command.memberId, producerId, command.means, command.amountCents, command.note ?? ''],
        ...[
          command.receivedOn ?? null,
          command.chequeNumber || null,
          command.chequeBank || null,
          tx.member.id,
          command.distributionId ?? null,
        ],
      ],
    );
    await postPayment(tx, id);
    await lookAgain(tx, [command.memberId]);
    const { means, amountCents, receivedOn } = command;
    await writeAudit(tx, {
      action: 'PAYMENT_RECORDED',
      subjectId: command.memberId,
      detail: { means, amountCents, receivedOn, producerId },
    });
    return id;
  }
}

/** What this very request made before, if it was done. @throws Refused IDEMPOTENCY_MISMATCH: another one had this key. */
export async function idOfSame(
  tx: Unit,
  { idempotencyKey, ...request }: { readonly idempotencyKey: string },
  id: string,
): Promise<string | undefined> {
  const hash = createHash('sha256')
    .update(JSON.stringify(Object.entries(request).sort()))
    .digest('hex');
  const first = await tx.query(
    `insert into idempotency_keys (membership_id, key, request_hash, result_id) values ($1, $2, $3, $4)
     on conflict (collective_id, membership_id, key) do nothing returning key`,
    [tx.member.id, idempotencyKey, hash, id],
  );
  if (first.length > 0) return undefined;
  const before = await tx.one<{ hash: string; id: string }>(
    'select request_hash as hash, result_id as id from idempotency_keys where membership_id = $1 and key = $2',
    [tx.member.id, idempotencyKey],
  );
  if (before.hash !== hash) throw new Refused('IDEMPOTENCY_MISMATCH');
  return before.id;
}

/** @throws NotFound */
export async function accountOf(tx: Unit, memberId: string, producerId: string | null) {
  const account = await memberAccount(tx, memberId, producerId);
  if (account === null) throw new NotFound();
  return account;
}

async function assertParties(tx: Unit, memberId: string, producerId: string | null): Promise<void> {
  await tx.one('select 1 from memberships where id = $1', [memberId]);
  if (producerId !== null) await tx.one('select 1 from participations where producer_id = $1', [producerId]);
}

/** Nothing is received tomorrow: the collective's own clock. */
async function assertNotLater(tx: Unit, on: string | null | undefined): Promise<void> {
  if (on == null) return;
  const row = await tx.one<{ later: boolean }>(
    `select $1::date > (clock_timestamp() at time zone time_zone)::date as later from collectives where id = $2`,
    [on, tx.collectiveId],
  );
  if (row.later) throw new InvalidInput([{ path: 'receivedOn', code: 'IN_THE_FUTURE' }]);
}
