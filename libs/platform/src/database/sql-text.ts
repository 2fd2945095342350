declare const FIXED: unique symbol;

/** SQL written in this code base: nothing from outside can become one. */
export type SqlText = string & { readonly [FIXED]: true };

/** A piece of SQL to pass on: its holes take other such pieces only; values travel as parameters ($1). */
export function SQL(texts: TemplateStringsArray, ...pieces: readonly SqlText[]): SqlText {
  return texts.reduce((sql, text, index) => sql + (pieces[index - 1] ?? '') + text) as SqlText;
}
