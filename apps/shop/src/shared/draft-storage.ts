/** Unsaved choices, per person and distribution, on this device; the server keeps them too. No token and nothing about others is kept here. */
import type { Chosen, ChosenLines } from './chosen.ts';

export interface Draft {
  readonly chosen: ChosenLines;
  /** Null: as in the saved order. */
  readonly note: string | null;
  /** Where the pick-up has slots; null or absent: as in the saved order. */
  readonly slotId?: string | null;
  /** Where it is brought, as typed so far; null or absent: as in the saved order. */
  readonly delivery?: TypedAddress | null;
  /** Version of the saved order these choices started from; null when there was none. */
  readonly baseVersion: number | null;
  /** Sent with the order: a second click or a retry after a timeout makes no second order. */
  readonly idempotencyKey: string;
}

/** My own address, half typed perhaps. */
export interface TypedAddress {
  readonly addressLine1: string;
  readonly addressLine2: string;
  readonly postcode: string;
  readonly city: string;
  readonly note: string;
}

export interface DraftPlace {
  readonly personId: string;
  readonly distributionId: string;
}

export function readDraft(place: DraftPlace): Draft | null {
  try {
    return parseDraft(localStorage.getItem(draftKey(place)));
  } catch {
    return null;
  }
}

export function parseDraft(text: string | null): Draft | null {
  const stored: unknown = JSON.parse(text ?? 'null');
  return isDraft(stored) ? stored : null;
}

/** False without storage, or on a full phone: then the basket lives as long as the page, and on the server. */
export function writeDraft(place: DraftPlace, draft: Draft | null): boolean {
  try {
    if (draft === null) localStorage.removeItem(draftKey(place));
    else localStorage.setItem(draftKey(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/**
 * The point last used in the collective whose pages one is on, proposed first next time. In a cookie of these pages: the server brings what is
 * on sale there with the page (apps/api/src/pages/first-answers.ts).
 */
export const readPoint = (): string | null =>
  typeof document === 'undefined' ? null : (/(?:^|; )cabas-point=([^;]*)/.exec(document.cookie)?.[1] ?? null);

export function writePoint(collectiveSlug: string, pickupPointId: string): void {
  const secure = window.location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `cabas-point=${pickupPointId}; path=/c/${collectiveSlug}; max-age=31536000; samesite=lax${secure}`;
}

const DRAFT = 'cabas.basket.';

export const draftKey = ({ personId, distributionId }: DraftPlace): string =>
  `${DRAFT}${personId}.${distributionId}`;

/** Whether choices of this person at this distribution are kept here; false where nothing can be. */
export function hasDraft(place: DraftPlace): boolean {
  try {
    return localStorage.getItem(draftKey(place)) !== null;
  } catch {
    return false;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { chosen, note, baseVersion, idempotencyKey } = value as Partial<Record<keyof Draft, unknown>>;
  return (
    (note === null || typeof note === 'string') &&
    typeof idempotencyKey === 'string' &&
    (baseVersion === null || Number.isInteger(baseVersion)) &&
    typeof chosen === 'object' &&
    chosen !== null &&
    Object.values(chosen).every(isChosen)
  );
}

function isChosen(value: unknown): value is Chosen {
  if (typeof value !== 'object' || value === null) return false;
  const { quantity, at, seen, sent } = value as Partial<Record<keyof Chosen, unknown>>;
  return (
    [quantity, at, seen].every((one) => Number.isSafeInteger(one) && Number(one) >= 0) &&
    typeof sent === 'boolean'
  );
}
