import { MANDATE_VERSION as OFFERED } from '@cabas/catalogue';
import { MANDATE_VERSION, mandatePlainText, mandateText } from './mandate-text.ts';

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
    expect(OFFERED).toBe(MANDATE_VERSION);
    expect(() => mandateText(PARTIES, 'fr', '1999-01')).toThrow(RangeError);
  });
});
