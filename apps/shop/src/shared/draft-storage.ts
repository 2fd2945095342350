/** Unsaved choices, per person and distribution, on this device only. No token and nothing about others is kept here. */
/** Order units by offer. */
type Quantities = Readonly<Record<string, number>>;

export interface Draft {
  readonly quantities: Quantities;
  readonly note: string;
  /** Where the pick-up has slots; absent in drafts from before there were any. */
  readonly slotId?: string | null;
  /** Version of the saved order these choices started from; null when there was none. */
  readonly baseVersion: number | null;
  /** Sent with the order: a second click or a retry after a timeout makes no second order. */
  readonly idempotencyKey: string;
}

export interface DraftPlace {
  readonly personId: string;
  readonly distributionId: string;
}

export function readDraft(place: DraftPlace): Draft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null');
    return isDraft(stored) ? stored : null;
  } catch {
    return null;
  }
}

export function writeDraft(place: DraftPlace, draft: Draft | null): void {
  try {
    if (draft === null) localStorage.removeItem(keyOf(place));
    else localStorage.setItem(keyOf(place), JSON.stringify(draft));
  } catch {
    // Without storage the basket lives as long as the page.
  }
}

/** The point last used in a collective, proposed first next time. */
export function readPoint(collectiveId: string): string | null {
  try {
    return localStorage.getItem(`cabas.point.${collectiveId}`);
  } catch {
    return null;
  }
}

export function writePoint(collectiveId: string, pickupPointId: string): void {
  try {
    localStorage.setItem(`cabas.point.${collectiveId}`, pickupPointId);
  } catch {
    // Then it is asked again next time.
  }
}

const keyOf = ({ personId, distributionId }: DraftPlace): string =>
  `cabas.basket.${personId}.${distributionId}`;

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { quantities, note, baseVersion, idempotencyKey } = value as Partial<Record<keyof Draft, unknown>>;
  return (
    typeof note === 'string' &&
    typeof idempotencyKey === 'string' &&
    (baseVersion === null || Number.isInteger(baseVersion)) &&
    typeof quantities === 'object' &&
    quantities !== null &&
    Object.values(quantities).every((quantity) => Number.isSafeInteger(quantity) && Number(quantity) > 0)
  );
}
