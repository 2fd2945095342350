/** French words of every other page, fetched with it: put here by vite.words.ts, out of libs/messages. */
export const words: Readonly<Record<string, string>> = {};
