import { qrModules } from './qr-modules.ts';

describe('a QR code', () => {
  it('grows with its text, by the sizes of the standard', () => {
    expect([1, 20, 40, 213, 214, 331].map((length) => qrModules('x'.repeat(length)).length)).toEqual([
      21, 25, 29, 57, 61, 69,
    ]);
  });

  it('carries its three finder patterns', () => {
    const modules = qrModules('https://cabas.example/c/ptit-marche');
    const last = modules.length - 1;
    expect([modules[3]?.[3], modules[3]?.[last - 3], modules[last - 3]?.[3]]).toEqual([true, true, true]);
    expect([modules[1]?.[1], modules[1]?.[last - 1], modules[last - 1]?.[1]]).toEqual([false, false, false]);
  });

  it('refuses what no code of this size holds', () => {
    expect(() => qrModules('x'.repeat(332))).toThrow(RangeError);
  });
});
