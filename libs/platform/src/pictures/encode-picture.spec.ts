import sharp from 'sharp';
import { encodePicture, PICTURE_FILES } from './encode-picture.ts';
import { pictureType } from './picture-type.ts';

/** Noise: what compresses worst. The loaders of the house are closed to anything but photos, so it is made of raw pixels. */
const photo = (width: number, height: number) =>
  sharp(Buffer.alloc(width * height * 3, 'quelques pixels de bruit'), {
    raw: { width, height, channels: 3 },
  });
const codeOf = (bytes: Buffer) =>
  encodePicture(bytes).then(
    () => 'taken',
    (error: { code?: string }) => error.code ?? String(error),
  );

describe('a photo', () => {
  it('becomes five files of 4:3, whatever it was', async () => {
    for (const bytes of [
      await photo(1600, 900).jpeg().toBuffer(),
      await photo(700, 1200).png().toBuffer(),
      await photo(640, 480).webp().toBuffer(),
      await photo(640, 480).avif({ effort: 0 }).toBuffer(),
    ]) {
      const files = await encodePicture(bytes);
      expect(files.map(({ name }) => name)).toEqual([...PICTURE_FILES]);
      for (const { name, bytes: file } of files) {
        const { width, height } = await sharp(file).metadata();
        expect([`${width}`, (height / width) * 4]).toEqual([name.split('.')[0], 3]);
        expect(pictureType(file)).toBe(name.split('.')[1]);
      }
    }
  });

  it('keeps nothing of what the camera wrote, and stands upright', async () => {
    const bytes = await photo(900, 600)
      .withExif({
        IFD0: { Make: 'Caméra-de-Léa', Orientation: '6' },
        IFD3: { GPSLatitude: '47/1 1/1 0/1', GPSLatitudeRef: 'N' },
      })
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    for (const { bytes: file } of await encodePicture(bytes)) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(file).metadata();
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
      expect(file.includes('Léa')).toBe(false);
    }
  });

  it('loses what was hidden behind it', async () => {
    const bytes = Buffer.concat([
      await photo(640, 480).jpeg().toBuffer(),
      Buffer.from('PK\u0003\u0004<script>alert(1)</script>'),
    ]);
    for (const { bytes: file } of await encodePicture(bytes)) expect(file.includes('<script>')).toBe(false);
  });

  it.each([
    [
      'an SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'PICTURE_TYPE',
    ],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'PICTURE_TYPE'],
    ['a PDF', Buffer.from('%PDF-1.7 ...'), 'PICTURE_TYPE'],
    ['a GIF', Buffer.from('GIF89a....'), 'PICTURE_TYPE'],
    ['nothing', Buffer.alloc(0), 'PICTURE_TYPE'],
    ['a HEIC of an iPhone', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), 'PICTURE_HEIC'],
    [
      'the first bytes of a JPEG and then a page',
      Buffer.from('\u00ff\u00d8\u00ff\u00e0<html>', 'latin1'),
      'PICTURE_BROKEN',
    ],
  ])('is not %s: %s', async (_what, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('cut off in the middle is told broken', async () => {
    const whole = await photo(1200, 900).jpeg().toBuffer();
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('PICTURE_BROKEN');
  });

  it('that unpacks to more than a phone’s sensor has is refused before it is unpacked', async () => {
    const bomb = await photo(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await codeOf(bomb)).toBe('PICTURE_TOO_LARGE');
  });

  it('too small to show anything is refused', async () => {
    expect(await codeOf(await photo(200, 300).png().toBuffer())).toBe('PICTURE_TOO_SMALL');
  });
});
