/**
 * Of orders with something to pay online, newest first, those a balance is made of: what came in between by other ways settles the
 * oldest, so the newest are owed as long as their sums fit into it.
 */
export function owedOrders<T extends { readonly amountCents: number }>(
  orders: readonly T[],
  balanceCents: number,
): T[] {
  let left = balanceCents;
  return orders.filter(({ amountCents }) => {
    if (amountCents > left) return false;
    left -= amountCents;
    return true;
  });
}
