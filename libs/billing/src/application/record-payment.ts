import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { InvalidInput, NotFound } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { memberAccount } from '../data-access/balances.query.ts';
import { postPayment } from '../data-access/ledger-writes.ts';

export type Means = 'CASH' | 'CHEQUE' | 'TRANSFER' | 'CARD';

export interface RecordPaymentCommand {
  /** Made by the client: the same id is written once. */
  readonly id: string;
  readonly memberId: string;
  /** Who is paid: a farm; absent, the collective. */
  readonly producerId?: string | null | undefined;
  readonly means: Means;
  /** More than 0. Never compared with what is owed: money that came, came. */
  readonly amountCents: number;
  /** A day of the collective's calendar, today when absent. */
  readonly receivedOn?: string | null | undefined;
  readonly chequeNumber?: string | null | undefined;
  readonly chequeBank?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** The treasurer writes down money that came outside the hand-out, and the ledger with it. @throws NotFound, InvalidInput. */
@Injectable()
export class RecordPayment {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(command: RecordPaymentCommand) {
    return this.uow.write(async (tx) => {
      const producerId = command.producerId ?? null;
      await assertParties(tx, command.memberId, producerId);
      await assertNotLater(tx, command.receivedOn);
      if (command.means !== 'CHEQUE' && (command.chequeNumber || command.chequeBank))
        throw new InvalidInput([{ path: 'chequeNumber', code: 'INVALID' }]);
      const written = await tx.query(
        `insert into payments_received (id, membership_id, account_id, producer_id, means, amount_cents, note, received_on, cheque_number, cheque_bank, by_membership_id)
         select $1, m.id, m.account_id, $3, $4, $5, $6, $7, $8, $9, $10 from memberships m where m.id = $2
         on conflict (collective_id, id) do nothing returning id`,
        [
          ...[
            command.id,
            command.memberId,
            producerId,
            command.means,
            command.amountCents,
            command.note ?? '',
          ],
          ...[
            command.receivedOn ?? null,
            command.chequeNumber || null,
            command.chequeBank || null,
            tx.member.id,
          ],
        ],
      );
      if (written.length > 0) {
        await postPayment(tx, command.id);
        const { means, amountCents, receivedOn } = command;
        await writeAudit(tx, {
          action: 'PAYMENT_RECORDED',
          subjectId: command.memberId,
          detail: { means, amountCents, receivedOn, producerId },
        });
      }
      return accountOf(tx, command.memberId, producerId);
    });
  }
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
