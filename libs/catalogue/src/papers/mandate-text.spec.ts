import { createHash } from 'node:crypto';
import { MANDATE_VERSION } from '../domain/mandate.ts';
import { bindingText, mandatePlainText, mandateText } from './mandate-text.ts';

const PARTIES = { producerName: 'Le Potager des Buissons', collectiveName: 'P’tit Marché' };

describe('the invoicing mandate', () => {
  it.each(['fr', 'en'])(
    'names both parties, the time to contest and who stays responsible (%s)',
    (locale) => {
      const text = mandatePlainText(PARTIES, locale);
      expect(text).toContain('Le Potager des Buissons');
      expect(text).toContain('P’tit Marché');
      expect(text).toMatch(/quinze jours|fifteen days/);
      expect(text).toMatch(/seul responsable|stays responsible/);
      expect(text).not.toMatch(/[{}]/);
    },
  );

  it('has the same articles in both languages', () => {
    expect(mandateText(PARTIES, 'en').articles).toHaveLength(mandateText(PARTIES, 'fr').articles.length);
  });

  it('keeps its words under a version, and knows no other', () => {
    expect(mandateText(PARTIES, 'fr').version).toBe(MANDATE_VERSION);
    expect(() => mandateText(PARTIES, 'fr', '1999-01')).toThrow(RangeError);
  });

  it('says until when it is given, or that it has no end', () => {
    expect(mandatePlainText({ ...PARTIES, endsOn: '2027-12-31' }, 'fr')).toContain(
      'jusqu’au vendredi 31 décembre 2027',
    );
    expect(mandatePlainText(PARTIES, 'fr')).toContain('sans limite de durée');
    expect(mandatePlainText(PARTIES, 'fr', '2026-12')).toContain('sans limite de durée');
  });

  it('has one fingerprint for the same words, another for any other', () => {
    const { text, sha256 } = bindingText({ ...PARTIES, version: MANDATE_VERSION });
    expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
    const others = [
      { ...PARTIES, version: '2026-12' },
      { ...PARTIES, version: MANDATE_VERSION, endsOn: '2027-12-31' },
      { ...PARTIES, version: MANDATE_VERSION, producerName: 'Le Potager des buissons' },
    ].map((one) => bindingText(one).sha256);
    expect(new Set([sha256, ...others]).size).toBe(4);
  });
});
