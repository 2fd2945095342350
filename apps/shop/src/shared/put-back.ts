import { newId } from '@cabas/kernel';
import { choose } from './chosen.ts';
import { writeDraft } from './draft-storage.ts';

interface Cancelled {
  readonly note: string;
  readonly distribution: { readonly id: string };
  readonly lines: readonly { readonly offerId: string; readonly quantity: number }[];
}

/** What was cancelled becomes unsaved choices again. */
export function putBackIntoBasket(personId: string, { note, distribution, lines }: Cancelled): void {
  writeDraft(
    { personId, distributionId: distribution.id },
    {
      chosen: choose(
        {},
        Object.fromEntries(lines.map(({ offerId, quantity }) => [offerId, quantity])),
        Date.now(),
      ),
      note,
      baseVersion: null,
      idempotencyKey: newId(),
    },
  );
}
