/**
 * A QR code's dark modules (ISO/IEC 18004): byte mode, error correction M, versions 1 to 13 (331 bytes): an address, or a
 * bank transfer (EPC069-12). Mask 0 to 7 chosen by the standard's penalty.
 */
export function qrModules(text: string): boolean[][] {
  const data = new TextEncoder().encode(text);
  const version = BLOCKS.findIndex(
    (blocks, at) => at > 0 && data.length + (at < 10 ? 2 : 3) <= capacity(blocks),
  );
  const blocks = BLOCKS[version];
  if (version < 1 || blocks === undefined) throw new RangeError('too long for a code');
  const bits = interleave(codewords(data, version, capacity(blocks)), blocks);
  const masks = Array.from({ length: 8 }, (_, mask) => draw(version, bits, mask));
  return masks.reduce((best, next) => (penalty(next) < penalty(best) ? next : best));
}

/** Per version at level M: error correction codewords per block, then data codewords of each block. */
type Blocks = readonly [ecc: number, ...data: number[]];
const BLOCKS: readonly Blocks[] = [
  [0],
  [10, 16],
  [16, 28],
  [26, 44],
  [18, 32, 32],
  [24, 43, 43],
  [16, 27, 27, 27, 27],
  [18, 31, 31, 31, 31],
  [22, 38, 38, 39, 39],
  [22, 36, 36, 36, 37, 37],
  [26, 43, 43, 43, 43, 44],
  [30, 50, 51, 51, 51, 51],
  [22, 36, 36, 36, 36, 36, 36, 37, 37],
  [22, 37, 37, 37, 37, 37, 37, 37, 37, 38],
];
const ALIGNMENT: readonly (readonly number[])[] = [
  [],
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
  [6, 30, 54],
  [6, 32, 58],
  [6, 34, 62],
];

const capacity = ([, ...data]: Blocks): number => data.reduce((sum, count) => sum + count, 0);

function codewords(data: Uint8Array, version: number, total: number): number[] {
  const bits: number[] = [];
  const push = (value: number, length: number) => {
    for (let at = length - 1; at >= 0; at -= 1) bits.push((value >> at) & 1);
  };
  push(4, 4);
  push(data.length, version < 10 ? 8 : 16);
  for (const byte of data) push(byte, 8);
  push(0, Math.min(4, total * 8 - bits.length));
  while (bits.length % 8 !== 0) bits.push(0);
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 8)
    bytes.push(bits.slice(at, at + 8).reduce((byte, bit) => byte * 2 + bit, 0));
  for (let pad = 0; bytes.length < total; pad += 1) bytes.push(pad % 2 === 0 ? 0xec : 0x11);
  return bytes;
}

/** Data of all blocks column by column, then their error correction. */
function interleave(bytes: readonly number[], [ecc, ...sizes]: Blocks): number[] {
  let from = 0;
  const data = sizes.map((size) => bytes.slice(from, (from += size)));
  const checks = data.map((block) => remainder(block, ecc));
  const out: number[] = [];
  for (const group of [data, checks]) {
    const longest = Math.max(...group.map((block) => block.length));
    for (let at = 0; at < longest; at += 1)
      for (const block of group) {
        const byte = block[at];
        if (byte !== undefined) out.push(byte);
      }
  }
  return out;
}

/** Product in GF(256), polynomial 0x11d. */
function multiply(x: number, y: number): number {
  let z = 0;
  for (let at = 7; at >= 0; at -= 1) z = (z << 1) ^ ((z >> 7) * 0x11d) ^ (((y >> at) & 1) * x);
  return z;
}

function remainder(block: readonly number[], degree: number): number[] {
  const divisor: number[] = Array.from({ length: degree }, (_, at) => (at === degree - 1 ? 1 : 0));
  let root = 1;
  for (let round = 0; round < degree; round += 1) {
    for (let at = 0; at < degree; at += 1)
      divisor[at] = multiply(divisor[at] ?? 0, root) ^ (divisor[at + 1] ?? 0);
    root = multiply(root, 2);
  }
  const rest: number[] = Array.from({ length: degree }, () => 0);
  for (const byte of block) {
    const factor = byte ^ (rest.shift() ?? 0);
    rest.push(0);
    divisor.forEach((coefficient, at) => {
      rest[at] = (rest[at] ?? 0) ^ multiply(coefficient, factor);
    });
  }
  return rest;
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function draw(version: number, bytes: readonly number[], mask: number): boolean[][] {
  const size = version * 4 + 17;
  const dark: boolean[][] = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const fixed: boolean[][] = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const set = (x: number, y: number, value: boolean) => {
    const row = dark[y];
    const kept = fixed[y];
    if (row === undefined || kept === undefined || x < 0 || x >= size) return;
    row[x] = value;
    kept[x] = true;
  };
  for (let at = 0; at < size; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    square(cx, cy, 4, (ring) => ring !== 2 && ring !== 4, set);
  const centres = ALIGNMENT[version] ?? [];
  const last = centres.length - 1;
  centres.forEach((cx, i) =>
    centres.forEach((cy, j) => {
      if (!((i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)))
        square(cx, cy, 2, (ring) => ring !== 1, set);
    }),
  );
  formatBits(mask, size, set);
  if (version >= 7) versionBits(version, size, set);
  placeData(bytes, size, mask, dark, fixed);
  return dark;
}

type Set = (x: number, y: number, value: boolean) => void;

function square(cx: number, cy: number, radius: number, isDark: (ring: number) => boolean, set: Set): void {
  for (let dy = -radius; dy <= radius; dy += 1)
    for (let dx = -radius; dx <= radius; dx += 1)
      set(cx + dx, cy + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))));
}

/** Level M is 00; BCH (15,5), masked with 0x5412. */
function formatBits(mask: number, size: number, set: Set): void {
  let rest = mask;
  for (let at = 0; at < 10; at += 1) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((mask << 10) | rest) ^ 0x5412;
  const bit = (at: number) => ((bits >> at) & 1) === 1;
  for (let at = 0; at <= 5; at += 1) set(8, at, bit(at));
  set(8, 7, bit(6));
  set(8, 8, bit(7));
  set(7, 8, bit(8));
  for (let at = 9; at < 15; at += 1) set(14 - at, 8, bit(at));
  for (let at = 0; at < 8; at += 1) set(size - 1 - at, 8, bit(at));
  for (let at = 8; at < 15; at += 1) set(8, size - 15 + at, bit(at));
  set(8, size - 8, true);
}

function versionBits(version: number, size: number, set: Set): void {
  let rest = version;
  for (let at = 0; at < 12; at += 1) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let at = 0; at < 18; at += 1) {
    const value = ((bits >> at) & 1) === 1;
    const [a, b] = [size - 11 + (at % 3), Math.floor(at / 3)];
    set(a, b, value);
    set(b, a, value);
  }
}

/** Two columns at a time, up and down, from the right; column 6 is the timing line. */
function placeData(
  bytes: readonly number[],
  size: number,
  mask: number,
  dark: boolean[][],
  fixed: boolean[][],
): void {
  const masked = MASKS[mask] ?? (() => false);
  let at = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        const row = dark[y];
        if (row === undefined || fixed[y]?.[x]) continue;
        const bit = (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1) === 1;
        row[x] = bit !== masked(x, y);
        at += 1;
      }
    }
  }
}

/** Long runs, blocks and an uneven share of dark are hard to read. */
function penalty(dark: readonly (readonly boolean[])[]): number {
  const size = dark.length;
  const columns = dark.map((_, x) => dark.map((row) => row[x] ?? false));
  let points = 0;
  for (const line of [...dark, ...columns]) {
    for (const run of line
      .map((one) => (one ? '1' : '0'))
      .join('')
      .match(/0{5,}|1{5,}/g) ?? [])
      points += run.length - 2;
    points +=
      40 *
      (
        line
          .map((one) => (one ? '1' : '0'))
          .join('')
          .match(/(?=10111010000|00001011101)/g) ?? []
      ).length;
  }
  let count = 0;
  dark.forEach((row, y) =>
    row.forEach((one, x) => {
      if (one) count += 1;
      if (
        x + 1 < size &&
        y + 1 < size &&
        one === row[x + 1] &&
        one === dark[y + 1]?.[x] &&
        one === dark[y + 1]?.[x + 1]
      )
        points += 3;
    }),
  );
  return points + Math.floor(Math.abs(count * 20 - size * size * 10) / (size * size)) * 10;
}
