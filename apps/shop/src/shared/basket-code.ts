/**
 * The code a member shows at the hand-out. It names an order by its id and says nothing of anybody; it opens nothing by itself:
 * whoever runs the hand-out has the list, and the code only finds a basket in it, with or without network.
 */
export interface BasketCode {
  readonly collectiveId: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly orderId: string;
}

const FORM = /^cabas:([0-9a-f]{32})\/(\d{4}-\d{2}-\d{2})\/([0-9a-f]{32})$/;
const bare = (id: string): string => id.replaceAll('-', '');
const whole = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** What stands in the squares. */
export function codeText({ collectiveId, day, orderId }: BasketCode): string {
  return `cabas:${bare(collectiveId)}/${day}/${bare(orderId)}`;
}

/** Undefined: another kind of code. */
export function readCode(text: string): BasketCode | undefined {
  const [, collective, day, order] = FORM.exec(text.trim()) ?? [];
  if (collective === undefined || day === undefined || order === undefined) return undefined;
  return { collectiveId: whole(collective), day, orderId: whole(order) };
}

/** Crockford’s 32 letters: none is taken for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** The same in eight letters, to be typed: the last forty bits of the order’s id, which are drawn by lot. */
export function shortCode(orderId: string): string {
  let rest = Number.parseInt(bare(orderId).slice(-10), 16);
  let code = '';
  for (let at = 0; at < LENGTH; at += 1) {
    code = (LETTERS[rest % 32] ?? '') + code;
    rest = Math.floor(rest / 32);
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** As typed by hand: any case, with or without the dash, O for 0, I and L for 1. Undefined: not eight letters. */
export function readShortCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const known = code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter));
  return known ? `${code.slice(0, 4)}-${code.slice(4)}` : undefined;
}
