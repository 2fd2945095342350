import { qrModules } from '@cabas/kernel';

const SCALE = 6;
const MARGIN = 4;

/** A QR code as a PNG, dark on white with its quiet zone: for a mail, where nothing is drawn. */
export async function drawCode(text: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const modules = qrModules(text);
  const side = modules.length + 2 * MARGIN;
  const pixels = Buffer.alloc(side * side, 255);
  for (const [y, row] of modules.entries())
    for (const [x, dark] of row.entries()) if (dark) pixels[(y + MARGIN) * side + x + MARGIN] = 0;
  return sharp(pixels, { raw: { width: side, height: side, channels: 1 } })
    .resize(side * SCALE, side * SCALE, { kernel: 'nearest' })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}
