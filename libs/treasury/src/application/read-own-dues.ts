import { epcCode } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { IN_FORCE } from '../data-access/bank-accounts.query.ts';
import { ownDues } from '../data-access/dues.query.ts';
import { duesReference, giftReference } from './payment-reference.ts';

/** Person scope: what is asked of me, what I paid, and how the rest is transferred. */
export async function duesToShow(tx: Unit) {
  return (await ownDues(tx, IN_FORCE)).map(({ membershipId, holder, iban, bic, receipts, ...dues }) => {
    const { amountCents, minimumCents, paidCents } = dues;
    const missingCents = Math.max(0, minimumCents - paidCents);
    const reference = duesReference(membershipId);
    // the amount that is asked; less may be given where it is free
    const wanted = missingCents === 0 ? 0 : Math.max(missingCents, amountCents - paidCents);
    const transfer =
      holder === null || iban === null
        ? null
        : {
            ...{ holder, iban, bic, reference, amountCents: wanted },
            code: wanted === 0 ? null : epcCode({ holder, iban, bic, amountCents: wanted, reference }),
          };
    return {
      ...dues,
      missingCents,
      transfer,
      giftReference: giftReference(membershipId),
      receipts: receipts.map((receipt) => ({
        ...receipt,
        path: `/files/me/contributions/${receipt.paymentId}.pdf`,
      })),
    };
  });
}
