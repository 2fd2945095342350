// Reads the house's own papers back: what stands on a page, and what is drawn there.
import { inflateSync } from 'node:zlib';

function openPdf(pdf: string) {
  const objects = new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [
      Number(id),
      body ?? '',
    ]),
  );
  const streamOf = (id: number): string => {
    const body = objects.get(id) ?? '';
    return inflateSync(
      Buffer.from(body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream')), 'latin1'),
    ).toString('latin1');
  };
  return { objects, streamOf };
}

const reference = (text: string, name: string): number =>
  Number(new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1]);

function pagesOf(objects: ReadonlyMap<number, string>): string[] {
  return [...objects.values()].filter((body) => body.includes('/Type /Page\n'));
}

/** Width and height of each page, in whole points. */
export function pageSizes(pdf: string): string[] {
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );
}

/** The filled boxes of the first page in one colour (`0.1333 0.1882 0.1216`), as a camera would see them: grey, four dots a point. */
export function dotsOf(pdf: string, colour: string, width: number, height: number) {
  const { objects, streamOf } = openPdf(pdf);
  const content = streamOf(reference(pagesOf(objects)[0] ?? '', 'Contents'));
  const scale = 4;
  const dots = { width: width * scale, height: height * scale, data: new Uint8Array(0) };
  dots.data = new Uint8Array(dots.width * dots.height * 4).fill(255);
  let fill = '';
  for (const [, rgb, box] of content.matchAll(
    /([\d.]+ [\d.]+ [\d.]+) rg|([\d.]+ [\d.]+ [\d.]+ [\d.]+) re f/g,
  )) {
    if (rgb !== undefined) fill = rgb;
    if (box === undefined || fill !== colour) continue;
    const [x = 0, y = 0, wide = 0, high = 0] = box.split(' ').map((part) => Number(part) * scale);
    for (let row = Math.round(y); row < Math.round(y + high); row += 1)
      for (let column = Math.round(x); column < Math.round(x + wide); column += 1)
        dots.data.fill(0, (row * dots.width + column) * 4, (row * dots.width + column) * 4 + 3);
  }
  return dots;
}

/** What a reader sees, through the PDF's own ToUnicode tables: lines in drawing order, pages parted by form feeds. */
export function textOf(pdf: string): string {
  const { objects, streamOf } = openPdf(pdf);
  const lettersOf = (fontObject: number): string[] => {
    const map = streamOf(reference(objects.get(fontObject) ?? '', 'ToUnicode'));
    const entries = /\[(.*)\]/s.exec(map)?.[1] ?? '';
    return [...entries.matchAll(/<([^>]*)>/g)].map(([, codes]) =>
      (codes ?? '')
        .split(' ')
        .filter(Boolean)
        .map((code) => String.fromCharCode(parseInt(code, 16)))
        .join(''),
    );
  };
  return pagesOf(objects)
    .map((page) => {
      const resources = objects.get(reference(page, 'Resources')) ?? page;
      const fonts = new Map(
        [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [
          name ?? '',
          lettersOf(Number(id)),
        ]),
      );
      let letters: string[] = [];
      let text = '';
      for (const [token, font, array] of streamOf(reference(page, 'Contents')).matchAll(
        /\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g,
      )) {
        if (font) letters = fonts.get(font) ?? [];
        if (array !== undefined && token) {
          for (const [, glyphs] of array.matchAll(/<([0-9a-f]+)>/g)) {
            for (const glyph of (glyphs ?? '').match(/.{4}/g) ?? [])
              text += letters[parseInt(glyph, 16)] ?? '';
          }
        }
      }
      // Both spaces are one glyph: which of them it stands for is whoever came first.
      return text.replaceAll('\u00a0', ' ');
    })
    .join('\f');
}
