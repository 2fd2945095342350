/**
 * The codes of what one fetches, on this phone, so that they are there when the page is loaded again in a hall without network.
 * One person's at a time; it goes with signing out, with whoever signs in next, and with the day.
 */
import type { BasketCode } from '../../shared/basket-code.ts';

export interface KeptCode extends BasketCode {
  readonly collective: string;
  /** As said to the person: `17 h 30 – 19 h`. */
  readonly hours: string;
  readonly place: string;
  readonly address: string;
  readonly goods: readonly { readonly farm: string; readonly items: readonly string[] }[];
}

export interface KeptCodes {
  readonly personId: string;
  readonly name: string;
  readonly locale: string;
  readonly codes: readonly KeptCode[];
}

const KEY = 'cabas.codes';

/** Replaces what was kept: a cancelled order leaves no code behind. */
export function keepCodes(kept: KeptCodes): void {
  try {
    if (kept.codes.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A full phone, or one that keeps nothing: the eight letters can be written down.
  }
}

/** What is still to be fetched on `today` (YYYY-MM-DD) or later; null: nothing, and then nothing stays. */
export function readCodes(today: string): KeptCodes | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as KeptCodes | null;
    if (kept === null) return null;
    const codes = kept.codes.filter(({ day }) => day >= today);
    if (codes.length < kept.codes.length) keepCodes({ ...kept, codes });
    return codes.length > 0 ? { ...kept, codes } : null;
  } catch {
    forgetCodes();
    return null;
  }
}

export function forgetCodes(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then nothing was kept.
  }
}
