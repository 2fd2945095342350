const MASKS: readonly (readonly [RegExp, string])[] = [
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@"'<>]*@/gi, '$1…@'], // user and password of a connection string
  [/[^\s<>"'()=/:@]+@[^\s<>"'()/:@]+\.[^\s<>"'()/:@]{2,}/g, '…@…'], // mail servers repeat the address they refuse
  [/\b(token|code|password|secret)=[^\s&"'<>]+/gi, '$1=…'],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g, '…'], // an IBAN
  [/(?<![\w-])(?:\+\d{2}|0)[ .]?[1-9](?:[ .-]?\d{2}){4}(?![\w-])/g, '…'], // a telephone
];

/** Takes out of a text what a log must not keep: addresses, telephones, accounts, tokens, passwords in connection strings. */
export function scrub(text: string): string {
  return MASKS.reduce((clean, [what, mask]) => clean.replace(what, mask), text);
}

/** PostgreSQL quotes the value it cannot read (class 22, “data exception”): `invalid input syntax for type uuid: "…"`. */
export function withoutValues(text: string, sqlState: unknown): string {
  return typeof sqlState === 'string' && sqlState.startsWith('22') ? text.replace(/"[^"]*"/g, '"…"') : text;
}
