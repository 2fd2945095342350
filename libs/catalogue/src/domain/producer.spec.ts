import { InvalidInput, makeSiret } from '@cabas/kernel';
import { changedFarm, changedTerms, changesIdentity, newFarm } from './producer.ts';
import { shortCodesFor } from './short-codes.ts';

const farm = newFarm({ name: 'GAEC du Bois Joli', email: ' Bois@Joli.FR ', phone: '06 12 34 56 78' });

describe('a farm', () => {
  it('is stored in one spelling', () => {
    expect(farm).toMatchObject({
      email: 'bois@joli.fr',
      phone: '+33612345678',
      vatRegime: 'UNKNOWN',
      legal: {},
    });
  });

  it('names every field that is wrong', () => {
    const wrong = () =>
      changedFarm(farm, { name: '', email: 'bois', phone: 'non', legal: { siret: '123', vatNumber: '?' } });
    expect(wrong).toThrow(InvalidInput);
    expect(wrong).toThrow(
      'name: REQUIRED, email: NOT_AN_EMAIL, phone: INVALID, legal.siret: NOT_A_SIRET, legal.vatNumber: INVALID',
    );
  });

  it('keeps the rest of its legal identity when a part changes', () => {
    const siret = makeSiret(7);
    const named = changedFarm(farm, {
      legal: { legalName: 'GAEC du Bois Joli', siret: siret.replace(/(\d{3})/g, '$1 ') },
    });
    expect(changedFarm(named, { legal: { city: 'Argy', legalName: '' } }).legal).toEqual({
      siret,
      city: 'Argy',
    });
  });

  it('may be named after any number of other farms', () => {
    let draw = 0;
    const codes = shortCodesFor('Ferme du Bois Joli', (limit) => (draw += 7) % limit);
    expect(codes[0]).toBe('BOISJOLI');
    expect(codes.length).toBeGreaterThan(10);
    for (const code of codes) expect(code).toMatch(/^[A-Z0-9]{3,8}$/);
  });
});

describe('terms', () => {
  it('are no part of who the farm is', () => {
    expect(changesIdentity({})).toBe(false);
    expect(changesIdentity({ story: null })).toBe(true);
  });

  it('go back to the collective’s paperwork with null, and stay with nothing', () => {
    const terms = {
      status: 'ACTIVE',
      paperwork: 'INVOICES',
      paymentNote: '',
      paymentTerms: null,
      minimumCents: 0,
      serviceFeeBp: null,
    } as const;
    expect(changedTerms(terms, { minimumCents: 5000 })).toEqual({ ...terms, minimumCents: 5000 });
    expect(changedTerms(terms, { paperwork: null }).paperwork).toBeNull();
    expect(() => changedTerms(terms, { minimumCents: -1 })).toThrow('minimumCents: NEGATIVE');
  });
});
