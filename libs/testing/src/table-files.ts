import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** A French CSV as its rows of text. */
export function readCsv(text: string): string[][] {
  return parse(text, { bom: true, delimiter: ';' }) as unknown as string[][];
}

/** An XLSX workbook as its sheets, cells as the file writes them: what a spreadsheet would open. */
export function readXlsx(bytes: Uint8Array): Map<string, string[][]> {
  const files = unzip(Buffer.from(bytes));
  const strings = all(files.get('xl/sharedStrings.xml') ?? '', /<si>(.*?)<\/si>/gs).map((si) =>
    unescape(all(si, /<t[^>]*>(.*?)<\/t>/gs).join('')),
  );
  const names = all(files.get('xl/workbook.xml') ?? '', /<sheet [^>]*name="([^"]*)"/g).map(unescape);
  return new Map(
    names.map((name, index) => [name, rows(files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '', strings)]),
  );
}

function rows(xml: string, strings: readonly string[]): string[][] {
  return all(xml, /<row[^>]*>(.*?)<\/row>/gs).map((row) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', content = '']) => {
      const value = /<(?:v|t)[^>]*>(.*?)<\/(?:v|t)>/s.exec(content)?.[1] ?? '';
      return /t="s"/.test(attributes) ? (strings[Number(value)] ?? '') : unescape(value);
    }),
  );
}

/** The files of a zip, by its central directory. */
function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, name, extra, comment, local] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    files.set(
      zip.toString('utf8', at + 46, at + 46 + name),
      (method === 8 ? inflateRawSync(data) : data).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
const unescape = (text: string) =>
  text.replace(
    /&(lt|gt|quot|apos|amp|#39);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" })[name] ?? '&',
  );
