import type { Sharp } from 'sharp';
import { Refused } from '@cabas/kernel';
import { pictureType } from './picture-type.ts';

/** What a sender may send: a phone's photo, not a poster. */
export const PICTURE_LIMITS = {
  bytes: 8 * 1024 * 1024,
  /** Decoded: what a small file may unpack to. */
  pixels: 50_000_000,
  /** Smaller than this shows nothing. */
  width: 320,
  height: 240,
} as const;

/** Names of the files made of each photo: width and format; 4:3. */
export const PICTURE_FILES = ['320.avif', '320.webp', '960.avif', '960.webp', '640.jpeg'] as const;
export type PictureFile = (typeof PICTURE_FILES)[number];
export interface EncodedPicture {
  readonly name: PictureFile;
  readonly bytes: Buffer;
}

const SECONDS = 20;
let busy: Promise<unknown> = Promise.resolve();

/**
 * Decodes and draws anew, so that nothing of the file is kept but what one sees: no place, no camera, nothing hidden behind the
 * picture. Cut to 4:3, upright. One at a time in a process: a photo takes tens of megabytes while it is open.
 * @throws Refused PICTURE_TYPE, PICTURE_HEIC, PICTURE_TOO_LARGE, PICTURE_TOO_SMALL, PICTURE_BROKEN
 */
export function encodePicture(bytes: Buffer): Promise<EncodedPicture[]> {
  const next = busy.then(() => encode(bytes));
  busy = next.catch(() => undefined);
  return next;
}

/** Loaded with the first photo. Only what `pictureType` lets through is ever opened: no SVG, no PDF, nothing that runs. */
async function openEncoder() {
  const { default: sharp } = await import('sharp');
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['Jpeg', 'Png', 'Webp', 'Heif'].map((format) => `VipsForeignLoad${format}Buffer`),
  });
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}
type Encoder = Awaited<ReturnType<typeof openEncoder>>;
let encoder: Promise<Encoder> | undefined;

async function encode(bytes: Buffer): Promise<EncodedPicture[]> {
  const type = pictureType(bytes);
  if (type === undefined) throw new Refused('PICTURE_TYPE');
  if (type === 'heic') throw new Refused('PICTURE_HEIC');
  if (bytes.length > PICTURE_LIMITS.bytes) throw new Refused('PICTURE_TOO_LARGE', { megabytes: 8 });
  const sharp = await (encoder ??= openEncoder());
  try {
    await assertSize(sharp, bytes);
    const { data, info } = await sharp(bytes, { limitInputPixels: PICTURE_LIMITS.pixels, failOn: 'error' })
      .autoOrient()
      .timeout({ seconds: SECONDS })
      .resize(960, 720, { fit: 'cover', position: 'centre' })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { raw: { width: info.width, height: info.height, channels: info.channels } } as const;
    return await drawn((width) => sharp(data, raw).timeout({ seconds: SECONDS }).resize(width));
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('PICTURE_BROKEN');
  }
}

async function assertSize(sharp: Encoder, bytes: Buffer): Promise<void> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height > PICTURE_LIMITS.pixels) throw new Refused('PICTURE_TOO_LARGE', { megabytes: 8 });
  // lying or standing: a photo is turned upright only later
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  if (long < PICTURE_LIMITS.width || short < PICTURE_LIMITS.height) throw new Refused('PICTURE_TOO_SMALL');
}

async function drawn(at: (width: number) => Sharp): Promise<EncodedPicture[]> {
  const files: EncodedPicture[] = [];
  for (const name of PICTURE_FILES) {
    const picture = at(Number(name.split('.')[0]));
    const encoder = name.endsWith('avif')
      ? picture.avif({ quality: 50, effort: 3 })
      : name.endsWith('webp')
        ? picture.webp({ quality: 74 })
        : picture.jpeg({ quality: 76, mozjpeg: true });
    files.push({ name, bytes: await encoder.toBuffer() });
  }
  return files;
}
