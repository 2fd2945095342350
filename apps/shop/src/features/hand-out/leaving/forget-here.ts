/** On signing out: an evening's names and one's own codes leave the phone with the person, gestures that never left are counted first. */
import { forgetCodes } from '../../kept-codes/store.ts';
import { openStore } from '../store/open-store.ts';

export const unsentGestures = async (personId: string): Promise<number> =>
  (await (await openStore())?.unsent(personId).catch(() => 0)) ?? 0;

export const forgetHere = async (personId: string): Promise<void> => {
  forgetCodes();
  await (await openStore())?.erase(personId);
};
