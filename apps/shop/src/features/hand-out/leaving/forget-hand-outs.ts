/** On signing out: an evening's names leave the phone with the person, gestures that never left are counted first. */
import { openStore } from '../store/open-store.ts';

export const unsentGestures = async (personId: string): Promise<number> =>
  (await (await openStore())?.unsent(personId).catch(() => 0)) ?? 0;

export const forgetHandOuts = async (personId: string): Promise<void> => (await openStore())?.erase(personId);
