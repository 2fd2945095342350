/** French words of the first page one opens: put here by vite.words.ts, out of libs/messages. */
export const words: Readonly<Record<string, string>> = {};
