/** Ends of sentences, then of words: where a text may be cut. */
const SENTENCE = /[.!?…][»”")]*(?=\s)/g;
const WORD = /\S(?=\s)/g;
/** A cut after a sentence must leave this much of what would fit. */
const WORTH = 0.6;

/**
 * As much of a text as fits: all of it, else up to the end of a sentence, else of a word with an ellipsis. `fits` must hold for
 * every beginning of a text that fits.
 */
export function cutText(text: string, fits: (part: string) => boolean): string {
  if (fits(text)) return text;
  const words = longest(ends(text, WORD), (end) => fits(`${text.slice(0, end)} …`));
  const sentences = longest(ends(text, SENTENCE), (end) => fits(text.slice(0, end)));
  if (sentences > 0 && sentences >= words * WORTH) return text.slice(0, sentences);
  return words === 0 ? '' : `${text.slice(0, words).replace(/[,;:–-]+$/, '')} …`;
}

function ends(text: string, where: RegExp): number[] {
  return [...text.matchAll(where)].map((found) => found.index + found[0].length);
}

/** The last of the ascending places that holds; 0: none. */
function longest(places: readonly number[], holds: (place: number) => boolean): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(places[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? 0;
}
