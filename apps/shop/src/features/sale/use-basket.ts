/** The choices on screen: the saved order's until something is changed, then the draft kept on this device. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { newId } from '@cabas/kernel';
import type { ShopSavedOrderFragment } from '@cabas/client';
import { fromOrderLines, type Quantities, sameChoices, withQuantity } from './basket.ts';
import { type Draft, type DraftPlace, readDraft, writeDraft } from '../../shared/draft-storage.ts';

export interface Basket {
  readonly quantities: Quantities;
  readonly note: string;
  /** The pick-up slot chosen, where there are some. */
  readonly slotId: string | null;
  readonly idempotencyKey: string;
  /** Something differs from what is saved. */
  readonly changed: boolean;
  /** The saved order moved on since these choices were started: both must be shown. */
  readonly conflict: boolean;
  readonly choose: (offerId: string, quantity: number) => void;
  readonly replace: (quantities: Quantities) => void;
  readonly write: (note: string) => void;
  readonly chooseSlot: (slotId: string) => void;
  /** Keeps these choices on top of the order as it is saved now. */
  readonly keepMine: () => void;
  /** Forgets the draft: the saved order, or nothing, is shown. */
  readonly reset: () => void;
}

/** For one distribution: mount it anew (`key`) for another. */
export function useBasket(
  { personId, distributionId }: DraftPlace,
  saved: ShopSavedOrderFragment | null,
): Basket {
  const [draft, setDraft] = useState(() => readDraft({ personId, distributionId }));
  const fresh = useMemo(() => freshDraft(saved), [saved]);
  useEffect(() => writeDraft({ personId, distributionId }, draft), [personId, distributionId, draft]);

  const put = useCallback(
    (change: (now: Draft) => Partial<Draft>) =>
      setDraft((now) => ({ ...(now ?? fresh), ...change(now ?? fresh) })),
    [fresh],
  );
  const choose = useCallback(
    (offerId: string, quantity: number) =>
      put(({ quantities }) => ({ quantities: withQuantity(quantities, offerId, quantity) })),
    [put],
  );

  const now = draft ?? fresh;
  const changed =
    draft !== null &&
    (!sameChoices(draft.quantities, fresh.quantities) ||
      draft.note !== fresh.note ||
      (draft.slotId ?? null) !== fresh.slotId);
  return {
    quantities: now.quantities,
    note: now.note,
    slotId: now.slotId ?? null,
    idempotencyKey: now.idempotencyKey,
    changed,
    conflict: changed && saved !== null && now.baseVersion !== saved.version,
    choose,
    replace: (quantities) => put(() => ({ quantities })),
    write: (note) => put(() => ({ note })),
    chooseSlot: (slotId) => put(() => ({ slotId })),
    keepMine: () => put(() => ({ baseVersion: fresh.baseVersion })),
    reset: () => {
      // At once: the page may be left before an effect runs.
      writeDraft({ personId, distributionId }, null);
      setDraft(null);
    },
  };
}

function freshDraft(saved: ShopSavedOrderFragment | null): Draft & { readonly slotId: string | null } {
  return {
    quantities: fromOrderLines(saved?.lines ?? []),
    note: saved?.note ?? '',
    slotId: saved?.slot?.id ?? null,
    baseVersion: saved?.version ?? null,
    idempotencyKey: newId(),
  };
}
