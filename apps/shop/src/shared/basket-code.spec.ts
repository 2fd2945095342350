import { qrModules } from '@cabas/kernel';
import decodeQr from 'qr/decode.js';
import { codeText, readCode, readShortCode, shortCode } from './basket-code.ts';

const code = {
  collectiveId: '0190b6f0-1111-7000-8000-00000000abcd',
  day: '2026-12-04',
  orderId: '0190b6f0-2222-7abc-9def-0123456789ab',
};

describe('the code of a basket', () => {
  it('says which order of which evening, and is read back', () => {
    expect(codeText(code)).toBe(
      'cabas:0190b6f011117000800000000000abcd/2026-12-04/0190b6f022227abc9def0123456789ab',
    );
    expect(readCode(codeText(code))).toEqual(code);
  });

  it('is not taken for one where something else was scanned', () => {
    expect(['https://example.org', 'cabas:', '', `${codeText(code)}/x`].map(readCode)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has eight letters to type, however they are typed', () => {
    expect(shortCode(code.orderId)).toBe('4D2P-F2DB');
    expect(['4D2P-F2DB', '4d2pf2db', ' 4D2P F2DB '].map(readShortCode)).toEqual(Array(3).fill('4D2P-F2DB'));
    expect(readShortCode('OIL0-0000')).toBe('0110-0000');
    expect(['4D2P', '4D2P-F2DU', '', '4D2P-F2DBX'].map(readShortCode)).toEqual(Array(4).fill(undefined));
  });

  it('is read from a picture of the phone that shows it, held askew and in poor light', () => {
    expect(decodeQr(photographed(codeText(code)))).toBe(codeText(code));
  });
});

/** A screen with the code on it, turned by twelve degrees, grey on grey, with the grain of a cheap camera. */
function photographed(text: string) {
  const modules = qrModules(text);
  const [width, height, module, turn] = [480, 480, 7, (12 * Math.PI) / 180];
  const data = new Uint8Array(width * height * 4).fill(255);
  let grain = 7;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const column = Math.floor((dx * Math.cos(turn) + dy * Math.sin(turn)) / module + modules.length / 2);
      const row = Math.floor((dy * Math.cos(turn) - dx * Math.sin(turn)) / module + modules.length / 2);
      grain = (grain * 16807) % 2147483647;
      const light = (modules[row]?.[column] === true ? 60 : 170) + (grain % 41) - 20;
      data.fill(light, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { width, height, data };
}
