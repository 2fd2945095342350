import { forgetCodes, keepCodes, type KeptCode, type KeptCodes, readCodes } from './store.ts';

const code = (day: string, orderId: string): KeptCode => ({
  collectiveId: '0197b3c0-0000-7000-8000-000000000001',
  day,
  orderId,
  collective: 'Paniers du CIVAM',
  hours: '17 h 30 – 19 h',
  place: 'Salle des fêtes',
  address: '2 rue du Four, 36000 Châteauroux',
  goods: [{ farm: 'Le Fournil', items: ['Pain de campagne · 1'] }],
});
const of = (personId: string, ...codes: KeptCode[]): KeptCodes => ({
  personId,
  name: 'Lucie Martin',
  locale: 'fr',
  codes,
});

describe('codes kept on a phone', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      value: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => void kept.delete(key),
      },
    });
  });

  it('are there until the day of the pick-up has gone by, and then nothing is', () => {
    const today = code('2026-12-04', 'a');
    const later = code('2026-12-11', 'b');
    keepCodes(of('lucie', today, later));
    expect(readCodes('2026-12-04')?.codes).toEqual([today, later]);
    expect(readCodes('2026-12-05')?.codes).toEqual([later]);
    expect(readCodes('2026-12-12')).toBeNull();
    expect(kept.size).toBe(0);
  });

  it('are one person’s: whoever signs in next replaces them, with nothing to fetch too', () => {
    keepCodes(of('lucie', code('2026-12-04', 'a')));
    keepCodes(of('karim'));
    expect(readCodes('2026-12-01')).toBeNull();
    expect(kept.size).toBe(0);
  });

  it('are forgotten on signing out', () => {
    keepCodes(of('lucie', code('2026-12-04', 'a')));
    forgetCodes();
    expect(readCodes('2026-12-01')).toBeNull();
  });

  it('that can’t be read are thrown away', () => {
    kept.set('cabas.codes', '{"codes":');
    expect(readCodes('2026-12-01')).toBeNull();
    expect(kept.size).toBe(0);
  });

  it('do no harm on a phone that keeps nothing', () => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new Error('no storage');
      },
    });
    expect(() => keepCodes(of('lucie', code('2026-12-04', 'a')))).not.toThrow();
    expect(readCodes('2026-12-01')).toBeNull();
  });
});
