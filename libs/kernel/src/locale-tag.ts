/** The regional habits we write in: British English or French; anything unknown reads French. */
export function localeTag(locale: string): 'fr-FR' | 'en-GB' {
  return isEnglish(locale) ? 'en-GB' : 'fr-FR';
}

export function isEnglish(locale: string): boolean {
  return locale.toLowerCase().startsWith('en');
}
