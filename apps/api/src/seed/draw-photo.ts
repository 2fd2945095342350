import sharp from 'sharp';
import type { Drawing } from './data/goods.ts';

/** Drawn here, so that sample data shows photos without taking anybody's: a still life of flat shapes, plainly a drawing. */
export async function drawPhoto(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const [sky, table, shapes] = DRAWINGS[drawing];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 90" width="1280" height="960">
    <defs>
      <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".55"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>
      <radialGradient id="light" cx=".3" cy=".2" r=".9"><stop offset="0" stop-color="#fff" stop-opacity=".35"/><stop offset="1" stop-color="#000" stop-opacity=".12"/></radialGradient>
    </defs>
    <rect width="120" height="90" fill="${sky}"/><rect width="120" height="60" fill="url(#sky)"/>
    <rect y="60" width="120" height="30" fill="${table}"/>${shapes}
    <rect width="120" height="90" fill="url(#light)"/></svg>`;
  return new Uint8Array(await sharp(Buffer.from(svg)).jpeg({ quality: 88 }).toBuffer());
}

const DRAWINGS: Readonly<Record<Drawing, readonly [sky: string, table: string, shapes: string]>> = {
  // the cut pyramid of a valençay, ashed
  cheese: [
    '#e9e3d2',
    '#b98b58',
    '<ellipse cx="60" cy="72" rx="36" ry="6" fill="#7c5a36" opacity=".4"/><path d="M30 72 42 34h36l12 38Z" fill="#8b8f92"/><path d="M60 72 66 34h12l12 38Z" fill="#74797c"/><path d="M42 34h36l-6-7H48Z" fill="#a6aaac"/><path d="M34 60c9-3 17 2 26-2s19 3 27 0" stroke="#c9ccce" stroke-width="1.2" fill="none"/><circle cx="48" cy="50" r="1.2" fill="#dfe1e2"/><circle cx="55" cy="42" r=".9" fill="#dfe1e2"/><circle cx="70" cy="55" r="1" fill="#cfd2d3"/>',
  ],
  log: [
    '#e4e0cf',
    '#a97c4d',
    '<ellipse cx="62" cy="73" rx="42" ry="6" fill="#6d4d2b" opacity=".4"/><rect x="24" y="42" width="66" height="30" rx="14" fill="#85898b"/><ellipse cx="88" cy="57" rx="12" ry="15" fill="#f6f1e2"/><ellipse cx="88" cy="57" rx="12" ry="15" fill="none" stroke="#9ba0a2" stroke-width="1.6"/><path d="M34 49c14-3 28 1 42-1M32 62c13 2 27-2 42 1" stroke="#b5b9bb" stroke-width="1.4" fill="none"/>',
  ],
  carrots: [
    '#dfe8d3',
    '#9a744a',
    '<g transform="rotate(-14 60 60)"><path d="M18 60c16-9 40-9 60-2-18 10-44 12-60 2Z" fill="#e07b2a"/><path d="M78 57c10-8 19-7 26-3-8 2-15 3-26 6M78 57c9 2 15 7 19 14-8-3-14-6-20-11M78 56c4-9 10-13 17-14-3 8-8 11-15 15" fill="#4f8a4b"/></g><g transform="rotate(6 60 68)"><path d="M14 72c17-9 42-9 62-2-19 10-46 12-62 2Z" fill="#d66f22"/><path d="M76 69c11-8 20-7 27-3-8 2-16 3-27 6M76 69c9 2 15 7 19 14-8-3-14-6-20-11" fill="#5d9350"/><path d="M30 69l4 4M44 67l4 5M58 68l3 4" stroke="#a9551a" stroke-width="1"/></g>',
  ],
  cabbage: [
    '#e8e2ea',
    '#8d6a49',
    '<ellipse cx="60" cy="74" rx="34" ry="6" fill="#5a3f2a" opacity=".4"/><circle cx="60" cy="48" r="27" fill="#7d3f72"/><path d="M34 52c8-22 30-30 52-10-14 2-22 8-26 32-12-2-22-10-26-22Z" fill="#95508a"/><path d="M60 74c-2-18 4-34 24-34M60 72c-4-16-12-24-24-24M60 60c4-10 10-16 20-18" stroke="#c9a3c2" stroke-width="1.3" fill="none"/>',
  ],
  loaf: [
    '#efe3cb',
    '#7e5b37',
    '<ellipse cx="60" cy="73" rx="44" ry="6" fill="#4d3419" opacity=".45"/><path d="M16 58c0-18 20-30 44-30s44 12 44 30c0 10-10 15-44 15S16 68 16 58Z" fill="#b9783a"/><path d="M22 54c3-13 19-21 38-21s35 8 38 21c-10-8-24-11-38-11s-28 3-38 11Z" fill="#d29a58"/><path d="M40 38c-3 8-3 14 0 20M58 34c-3 9-3 16 0 24M76 37c-2 8-2 14 2 20" stroke="#f6e8cd" stroke-width="3" stroke-linecap="round" fill="none"/>',
  ],
  goats: [
    '#bcd7e4',
    '#7fa35a',
    '<path d="M0 62c20-14 40-12 60-4s40 4 60-6v10H0Z" fill="#5f8a48"/><g fill="#f4efe4"><path d="M28 66c0-8 6-11 14-11s14 3 15 10l1 14h-3l-1-9H34l-1 9h-3Z"/><path d="m55 58 8-8 5 2-3 8-7 4Z"/><path d="M74 74c0-6 4-8 10-8s10 2 11 7l1 10h-2l-1-6H79l-1 6h-2Z"/><path d="m93 69 6-6 4 1-2 6-5 4Z"/></g><g stroke="#6b5a44" stroke-width="1.3" fill="none"><path d="M63 50c0-4 2-6 5-6M66 51c1-4 3-5 5-5M99 63c0-3 1-4 4-4"/></g>',
  ],
  field: [
    '#c4dbe2',
    '#8a6a45',
    '<path d="M0 60c30-9 60-9 120-1v3H0Z" fill="#6f9a55"/><g stroke="#5d9350" stroke-width="3" stroke-linecap="round" stroke-dasharray=".2 5"><path d="M58 62 20 90M62 62 52 90M66 62 84 90M70 62 116 90"/></g><path d="M84 50h22v10H84Z" fill="#d8c7a8"/><path d="m82 51 13-9 13 9Z" fill="#a4553f"/><path d="M18 60V46" stroke="#6a4a2b" stroke-width="2"/><circle cx="18" cy="41" r="8" fill="#55824a"/>',
  ],
};
