/** A transfer of a settlement: to be sent, done by the bank, not sent or come back. */
export type LineState = 'PLANNED' | 'PAID' | 'UNDONE';

/** Which transfers the bank's file holds: what was undone before it was sent is not in it, what came back was. */
export function inFile({ state, paidOn }: { state: LineState; paidOn: string | null }): boolean {
  return state !== 'UNDONE' || paidOn !== null;
}

/** A name with the signs that every bank takes (EPC217-08): accents are dropped, the rest becomes a space. */
export function bankText(text: string, length = 70): string {
  return text
    .replaceAll(/œ/g, 'oe')
    .replaceAll(/Œ/g, 'OE')
    .replaceAll(/æ/g, 'ae')
    .replaceAll(/Æ/g, 'AE')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
    .replaceAll('&', '+')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9/\-?:().,'+ ]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
    .slice(0, length)
    .trim();
}
