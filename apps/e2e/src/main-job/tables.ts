import { inflateRawSync } from 'node:zlib';
import { parseDecimalToBase } from '@cabas/kernel';

/** A spreadsheet as its reader sees it: texts, row by row. */
export type Table = readonly (readonly string[])[];

/** A French CSV: semicolons, quotes doubled inside quotes. */
export function readCsv(bytes: Buffer): Table {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ';' && end !== '') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

/** Every sheet of a workbook, by name: numbers as they are written. */
export function readXlsx(bytes: Buffer): Map<string, Table> {
  const files = unzip(bytes);
  const part = (name: string) => files.get(name)?.toString('utf8') ?? '';
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, one = '']) =>
    unescape([...one.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  );
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    unescape(name),
  );
  return new Map(
    names.map((name, index) => [name, readSheet(part(`xl/worksheets/sheet${index + 1}.xml`), shared)]),
  );
}

/** `75,85` and `75.85` are 7585. @throws Error when it is no amount */
export function centsOf(text: string): number {
  const digits = text.replace(/^[-−]/, '');
  const cents = parseDecimalToBase(digits, 100);
  if (cents === undefined) throw new Error(`no amount: “${text}”`);
  return digits === text ? cents : -cents;
}

function readSheet(xml: string, shared: readonly string[]): Table {
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, letters = '', attributes = '', content = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? '';
      cells[columnOf(letters)] = attributes.includes('t="s"')
        ? (shared[Number(value)] ?? '')
        : unescape(value);
    }
    return Array.from(cells, (cell) => cell ?? '');
  });
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function unzip(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameLength, extra, comment, offset] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const content = bytes.subarray(start, start + size);
    files.set(name, method === 0 ? content : inflateRawSync(content));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
