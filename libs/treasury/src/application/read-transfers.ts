import { ownAccounts } from '@cabas/billing';
import { epcCode, type Cents } from '@cabas/kernel';
import { SQL, type Unit } from '@cabas/platform';
import { loadOrders } from '@cabas/sales';
import { ownTransfers, transferAccount } from '../data-access/bank-accounts.query.ts';
import { reckoningOf } from '../data-access/reckoning.query.ts';
import { paymentReference } from './payment-reference.ts';

/** All that one copies, or scans, to pay a payee by transfer. */
export interface TransferSlip {
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly holder: string;
  readonly iban: string;
  readonly bic: string | null;
  readonly reference: string;
  /** What is left of this order: not paid, by whatever means and wherever it was written down, and not held online. */
  readonly amountCents: Cents;
  /** Paid by the solidarity fund: for the member's eyes alone. */
  readonly helpedCents: Cents;
  /** Paid otherwise. */
  readonly paidCents: Cents;
  /** Authorised online, and taken after the hand-out. */
  readonly heldCents: Cents;
  /** The QR code's text (EPC069-12); null: nothing is left to pay. */
  readonly code: string | null;
}

/** One's own order, or one's household's, payee by payee: those who take transfers and said where. Null: it is none of one's own. */
export async function transferSlips(tx: Unit, orderId: string): Promise<TransferSlip[] | null> {
  const [order] = await loadOrders(tx, SQL`where o.id = $1 and o.account_id = any ($2)`, [
    orderId,
    tx.accountIds,
  ]);
  if (order === undefined) return null;
  const accounts = await ownTransfers(tx, order);
  const reckoning = await reckoningOf(tx, order.memberId);
  return order.dues.flatMap((due): TransferSlip[] => {
    const { producerId, payeeName } = due;
    const account = accounts.find((one) => one.producerId === producerId);
    if (account === undefined || (due.means.length > 0 && !due.means.includes('TRANSFER'))) return [];
    const { holder, iban, bic, heldCents } = account;
    const parts = reckoning.parts(order.id, producerId);
    const of = (fund: boolean) =>
      parts.reduce((sum, { means, cents }) => ((means === 'FUND') === fund ? sum + cents : sum), 0);
    const [helpedCents, paidCents] = [of(true), of(false)];
    const amountCents = Math.max(0, due.amountCents - paidCents - helpedCents - heldCents);
    const reference = paymentReference(order.memberId, producerId);
    const code = amountCents === 0 ? null : epcCode({ holder, iban, bic, amountCents, reference });
    return [
      {
        ...{ producerId, payeeName, holder, iban, bic, reference },
        ...{ amountCents, helpedCents, paidCents, heldCents, code },
      },
    ];
  });
}

/**
 * What one owes a payee by the books, in one transfer with the reference of all others to them. Null: nothing is owed, the payee did not say
 * where, or the last order with them says that transfers are not taken.
 */
export async function accountTransfer(
  tx: Unit,
  of: { readonly collectiveId: string; readonly producerId: string | null },
): Promise<TransferSlip | null> {
  const account = (await ownAccounts(tx)).find(
    ({ collectiveId, producerId }) => collectiveId === of.collectiveId && producerId === of.producerId,
  );
  if (account === undefined || account.balanceCents <= 0) return null;
  const payee = await transferAccount(tx, of);
  if (payee === undefined) return null;
  const [order] = await loadOrders(
    tx,
    SQL`where o.collective_id = $1 and o.membership_id = $2 and ($3::uuid is null or exists (select 1 from order_lines l
      where l.collective_id = o.collective_id and l.order_id = o.id and l.producer_id = $3)) order by d.pickup_date desc, o.id limit 1`,
    [of.collectiveId, account.membershipId, of.producerId],
  );
  const means = order?.dues.find(({ producerId }) => producerId === of.producerId)?.means ?? [];
  if (means.length > 0 && !means.includes('TRANSFER')) return null;
  const { balanceCents: amountCents, payeeName } = account;
  const reference = paymentReference(account.membershipId, of.producerId);
  return {
    ...{ ...payee, producerId: of.producerId, payeeName, reference, amountCents },
    ...{ helpedCents: 0, paidCents: 0, heldCents: 0, code: epcCode({ ...payee, amountCents, reference }) },
  };
}
