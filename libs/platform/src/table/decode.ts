import iconv from 'iconv-lite';
import { Refused } from '@cabas/kernel';
import type { Encoding } from './table.ts';

/** Bytes to text, byte-order mark removed. Throws `FILE_UNREADABLE` for what is no text, whatever its name says. */
export function decode(bytes: Uint8Array): { readonly encoding: Encoding; readonly text: string } {
  const other = MAGIC.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (other) throw new Refused('FILE_UNREADABLE', { reason: other.reason });
  const encoding = detectEncoding(bytes);
  const text = inUnicode(bytes, encoding) ?? iconv.decode(Buffer.from(bytes), encoding);
  if (isRubbish(text)) throw new Refused('FILE_UNREADABLE', { reason: 'BINARY' });
  if (/^\s*(<[!?a-z]|\{\\rtf)/i.test(text)) throw new Refused('FILE_UNREADABLE', { reason: 'DOCUMENT' });
  return { encoding, text };
}

function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = wideWithoutMark(bytes);
  if (wide) return wide;
  return inUnicode(bytes, 'utf-8') !== undefined || isDamagedUtf8(bytes) ? 'utf-8' : singleByte(bytes);
}

/** Mostly valid: a file glued from two, or cut short. Its bad characters become U+FFFD, and cost their rows only. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const letters = new TextDecoder('utf-8').decode(bytes).match(/[^\0-\x7f]/g) ?? [];
  return letters.filter((letter) => letter === '\ufffd').length * 3 < letters.length;
}

/** UTF-16 without its mark: western text has a zero in nearly every second byte. */
function wideWithoutMark(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => byte === 0 && (zeros[index % 2] = (zeros[index % 2] ?? 0) + 1));
  const [even = 0, odd = 0] = zeros;
  if (odd * 2 > sample.length * 0.7 && even * 10 < odd) return 'utf-16le';
  if (even * 2 > sample.length * 0.7 && odd * 10 < even) return 'utf-16be';
  return undefined;
}

/** Which table French accents come from: chardet knows no Macintosh, and hesitates on files this short. */
function singleByte(bytes: Uint8Array): Encoding {
  const count = (list: readonly number[]) =>
    bytes.reduce((sum, byte) => sum + (list.includes(byte) ? 1 : 0), 0);
  if (count(MAC_ACCENTS) > count(WINDOWS_ACCENTS)) return 'macintosh';
  const typographic = bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  return !typographic && count(LATIN9_ONLY) > 0 ? 'iso-8859-15' : 'windows-1252';
}

/** é è à ê ç in each table; œ Œ € of ISO 8859-15, which Windows reads as ½ ¼ ¤. */
const MAC_ACCENTS = [0x8e, 0x8f, 0x88, 0x90, 0x8d];
const WINDOWS_ACCENTS = [0xe9, 0xe8, 0xe0, 0xea, 0xe7];
const LATIN9_ONLY = [0xbc, 0xbd, 0xa4];

/** Strictly: undefined when the bytes are not valid, or the encoding is no Unicode one. */
function inUnicode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (!encoding.startsWith('utf-')) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    if (encoding === 'utf-8') return undefined;
    throw new Refused('FILE_UNREADABLE', { reason: 'BINARY' });
  }
}

/** A stray control character is one row's problem; one in fifty is a file that was never text. */
function isRubbish(text: string): boolean {
  const odd = text.match(/[\0-\x08\x0e-\x1f\x7f\ufffd]/g)?.length ?? 0;
  return odd > 2 && odd * 50 > text.length;
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const MAGIC: readonly {
  readonly start: readonly number[];
  readonly reason: 'WORKBOOK' | 'DOCUMENT' | 'BINARY';
}[] = [
  { start: ascii('PK\x03\x04'), reason: 'WORKBOOK' }, // xlsx, ods
  { start: [0xd0, 0xcf, 0x11, 0xe0], reason: 'WORKBOOK' }, // xls
  { start: ascii('%PDF'), reason: 'DOCUMENT' },
  { start: [0x89, ...ascii('PNG')], reason: 'BINARY' },
  { start: [0xff, 0xd8, 0xff], reason: 'BINARY' },
  { start: [0x1f, 0x8b], reason: 'BINARY' },
];
