/** Whom one pays in a sale, by which means and when: told before anything is confirmed. */
import { graphql, scopeOf, type ShopPayeesQuery, useScopedQuery } from '@cabas/client';
import { payBy } from '@cabas/kernel';
import type { Due } from '../../shared/dues.tsx';
import type { BasketDue } from './basket.ts';

const PayeesQuery = graphql(`
  query ShopPayees($cycleId: UUID!) {
    payees(cycleId: $cycleId) {
      name
      paymentNote
      paymentTerms {
        means
        moment
        days
      }
    }
  }
`);
type Payees = ShopPayeesQuery['payees'];
const NONE: Payees = [];

export function usePayees(cycleId: string, collectiveId: string): Payees {
  return (
    useScopedQuery(PayeesQuery, { cycleId }, { scope: scopeOf.collective(collectiveId) }).data?.payees ?? NONE
  );
}

/** Sums with how each is paid; a payee not known (yet) has the sum alone. */
export function withTerms(dues: readonly BasketDue[], payees: Payees, pickupDate: string): readonly Due[] {
  return dues.map((due) => {
    const payee = payees.find(({ name }) => name === due.payeeName);
    if (payee === undefined) return due;
    const { paymentTerms, paymentNote } = payee;
    return { ...due, paymentNote, means: paymentTerms.means, payBy: payBy(pickupDate, paymentTerms) };
  });
}
