import { HandOutStore } from './hand-out-store.ts';

let opening: Promise<HandOutStore | null> | null = null;

/** One connection a page; null where the browser keeps nothing (some private windows). */
export const openStore = (): Promise<HandOutStore | null> =>
  (opening ??= HandOutStore.open().catch(() => null));
