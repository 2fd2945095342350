// Made by vite.words.ts of the French messages.
declare module 'virtual:first-words' {
  export const words: Record<string, string>;
}
declare module 'virtual:later-words' {
  export const words: Record<string, string>;
}
