// Draws the icons that an installed shop needs as PNG from the SVG: `node scripts/draw-icons.mjs`, after changing one.
import { join } from 'node:path';
import sharp from 'sharp';
import { inRoot } from './lib/root.mjs';

const folder = inRoot('apps/shop/public');
const PAPER = '#fbf8f1';
const icons = [
  ['icon.svg', 192, 'icon-192.png'],
  ['icon.svg', 512, 'icon-512.png'],
  ['icon-maskable.svg', 192, 'icon-maskable-192.png'],
  ['icon-maskable.svg', 512, 'icon-maskable-512.png'],
  // iOS rounds the corners itself and shows what is transparent in black
  ['icon-maskable.svg', 180, 'apple-touch-icon.png'],
];

for (const [from, size, to] of icons) {
  let drawn = sharp(join(folder, from), { density: (72 * size) / 64 }).resize(size, size);
  if (to === 'apple-touch-icon.png') drawn = drawn.flatten({ background: PAPER });
  await drawn.png({ compressionLevel: 9, palette: true }).toFile(join(folder, to));
}
