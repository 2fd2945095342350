import { SecretBox } from './secret-box.ts';

const box = new SecretBox({ secretKey: 'une clé pour ces essais et pour eux seuls' });

it('opens what it sealed, for its owner only', () => {
  const sealed = box.seal('JBSWY3DPEHPK3PXP', 'rose');
  expect(box.open(sealed, 'rose')).toBe('JBSWY3DPEHPK3PXP');
  expect(() => box.open(sealed, 'paul')).toThrow();
});

it('notices another key, and a changed byte', () => {
  const sealed = box.seal('JBSWY3DPEHPK3PXP', 'rose');
  expect(() => new SecretBox({ secretKey: 'une autre clé' }).open(sealed, 'rose')).toThrow();
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  expect(() => box.open(sealed, 'rose')).toThrow();
});

it('never seals twice alike, and prints the same twice', () => {
  expect(box.seal('a', 'rose')).not.toEqual(box.seal('a', 'rose'));
  expect(box.fingerprint('k7m2p-x9q4r', 'rose')).toEqual(box.fingerprint('k7m2p-x9q4r', 'rose'));
  expect(box.fingerprint('k7m2p-x9q4r', 'rose')).not.toEqual(box.fingerprint('k7m2p-x9q4r', 'paul'));
});
