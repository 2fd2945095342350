import { newId } from '@cabas/kernel';
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
      quantities: Object.fromEntries(lines.map(({ offerId, quantity }) => [offerId, quantity])),
      note,
      baseVersion: null,
      idempotencyKey: newId(),
    },
  );
}
