/** The choices on screen: the saved order's with what was chosen since on top, the same in every tab of this device. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { newId } from '@cabas/kernel';
import type { ShopSavedOrderFragment } from '@cabas/client';
import { choose, heard, type KeptLine, overlaid, together, unsent } from '../../shared/chosen.ts';
import {
  type Draft,
  draftKey,
  type DraftPlace,
  parseDraft,
  readDraft,
  type TypedAddress,
  writeDraft,
} from '../../shared/draft-storage.ts';
import { fromOrderLines, type Quantities, sameChoices } from './basket.ts';

export interface Basket {
  readonly quantities: Quantities;
  readonly note: string;
  /** The pick-up slot chosen, where there are some. */
  readonly slotId: string | null;
  /** Where it is brought, as typed so far; null: nothing said. */
  readonly delivery: TypedAddress | null;
  readonly idempotencyKey: string;
  /** Something differs from what is saved. */
  readonly changed: boolean;
  /** False: this phone has no room for it, and keeps it no longer than the page is open. */
  readonly kept: boolean;
  /** The saved order moved on since these choices were started: both must be shown. */
  readonly conflict: boolean;
  readonly choose: (offerId: string, quantity: number) => void;
  readonly replace: (quantities: Quantities) => void;
  /** Several at once; what is not named stays. */
  readonly take: (quantities: Quantities) => void;
  readonly write: (note: string) => void;
  readonly chooseSlot: (slotId: string) => void;
  readonly bringTo: (delivery: TypedAddress) => void;
  /** Keeps these choices on top of the order as it is saved now. */
  readonly keepMine: () => void;
  /** Goes back to the saved order, on every device. */
  readonly reset: () => void;
  /** Confirmed: what was chosen is the saved order now. */
  readonly settled: () => void;
  /** What the server is still to hear. */
  readonly unsent: ReturnType<typeof unsent>;
  /** What the server keeps; `told`: what it was sent, each line by the time of its choice. */
  readonly hear: (kept: readonly KeptLine[], told?: Readonly<Record<string, number>>) => void;
}

/** For one distribution: mount it anew (`key`) for another. `onSettled`: another tab has confirmed. */
export function useBasket(
  { personId, distributionId }: DraftPlace,
  saved: ShopSavedOrderFragment | null,
  onSettled: () => void,
): Basket {
  const [draft, setDraft] = useState(() => readDraft({ personId, distributionId }));
  const before = useMemo(() => fromOrderLines(saved?.lines ?? []), [saved]);
  const baseVersion = saved?.version ?? null;
  const [kept, setKept] = useState(true);
  useEffect(
    () => setKept(writeTogether({ personId, distributionId }, draft) || draft === null),
    [personId, distributionId, draft],
  );
  useOtherTabs({ personId, distributionId }, setDraft, onSettled);

  const put = useCallback(
    (change: (now: Draft) => Partial<Draft>) =>
      setDraft((now) => {
        const from = now ?? { chosen: {}, note: null, baseVersion, idempotencyKey: newId() };
        return { ...from, ...change(from) };
      }),
    [baseVersion],
  );
  const chooseLines = useCallback(
    (quantities: Quantities) => put(({ chosen }) => ({ chosen: choose(chosen, quantities, Date.now()) })),
    [put],
  );
  const chooseOne = useCallback(
    (offerId: string, quantity: number) => chooseLines({ [offerId]: quantity }),
    [chooseLines],
  );
  const bringTo = useCallback((delivery: TypedAddress) => put(() => ({ delivery })), [put]);
  const hear = useCallback<Basket['hear']>(
    (kept, told) =>
      setDraft((now) => {
        const chosen = heard(now?.chosen ?? NOTHING, kept, told);
        if (chosen === (now?.chosen ?? NOTHING)) return now;
        return { note: null, baseVersion, idempotencyKey: newId(), ...now, chosen };
      }),
    [baseVersion],
  );

  const chosen = draft?.chosen ?? NOTHING;
  const quantities = useMemo(() => overlaid(before, chosen), [before, chosen]);
  const note = draft?.note ?? saved?.note ?? '';
  const slotId = draft?.slotId ?? saved?.slot?.id ?? null;
  const delivery = draft?.delivery ?? saved?.deliveredTo ?? null;
  const changed =
    !sameChoices(quantities, before) ||
    note !== (saved?.note ?? '') ||
    slotId !== (saved?.slot?.id ?? null) ||
    !sameAddress(delivery, saved?.deliveredTo ?? null);
  // Confirmed on another device, and nothing was chosen since: the order says it all.
  const over = draft !== null && saved !== null && !changed && draft.baseVersion !== saved.version;
  useEffect(() => {
    if (over) setDraft(null);
  }, [over]);
  const toSend = useMemo(() => unsent(chosen), [chosen]);

  return {
    quantities,
    note,
    slotId,
    delivery,
    idempotencyKey: draft?.idempotencyKey ?? '',
    changed,
    kept,
    conflict: changed && draft !== null && saved !== null && draft.baseVersion !== saved.version,
    choose: chooseOne,
    take: chooseLines,
    replace: (next) => chooseLines({ ...none(quantities), ...next }),
    write: (words) => put(() => ({ note: words })),
    chooseSlot: (chosenSlot) => put(() => ({ slotId: chosenSlot })),
    bringTo,
    keepMine: () =>
      put((now) => ({ baseVersion, chosen: choose(now.chosen, quantitiesOf(now.chosen), Date.now()) })),
    reset: () =>
      put((now) => ({
        baseVersion,
        note: null,
        slotId: null,
        delivery: null,
        chosen: choose(now.chosen, { ...none(now.chosen), ...pick(before, now.chosen) }, Date.now()),
      })),
    settled: () => {
      // At once: the page may be left before an effect runs.
      writeDraft({ personId, distributionId }, null);
      setDraft(null);
    },
    unsent: toSend,
    hear,
  };
}

function sameAddress(a: TypedAddress | null, b: TypedAddress | null): boolean {
  const brief = (one: TypedAddress | null) =>
    one && [one.addressLine1, one.addressLine2, one.postcode, one.city, one.note].join('\n');
  return brief(a) === brief(b);
}

const NOTHING: Draft['chosen'] = {};

const none = (lines: object): Quantities => Object.fromEntries(Object.keys(lines).map((id) => [id, 0]));
const pick = (quantities: Quantities, lines: object): Quantities =>
  Object.fromEntries(Object.entries(quantities).filter(([id]) => id in lines));
const quantitiesOf = (lines: Draft['chosen']): Quantities =>
  Object.fromEntries(Object.entries(lines).map(([id, { quantity }]) => [id, quantity]));

/** What another tab wrote since this one last looked is not lost. */
function writeTogether(place: DraftPlace, draft: Draft | null): boolean {
  const stored = draft && readDraft(place);
  return writeDraft(place, stored ? { ...draft, chosen: together(draft.chosen, stored.chosen) } : draft);
}

/** A choice in another tab shows in this one at once; a basket confirmed there is confirmed here. */
function useOtherTabs(
  { personId, distributionId }: DraftPlace,
  setDraft: (change: (now: Draft | null) => Draft | null) => void,
  onSettled: () => void,
): void {
  useEffect(() => {
    const listen = ({ key, newValue }: StorageEvent) => {
      if (key !== draftKey({ personId, distributionId })) return;
      const other = parseDraft(newValue);
      if (other === null) {
        setDraft(() => null);
        onSettled();
        return;
      }
      setDraft((now) => {
        if (now === null) return other;
        const chosen = together(now.chosen, other.chosen);
        const note = other.note ?? now.note;
        return chosen === now.chosen && note === now.note ? now : { ...now, chosen, note };
      });
    };
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  }, [personId, distributionId, setDraft, onSettled]);
}
