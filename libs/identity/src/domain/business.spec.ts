import { makeSiret } from '@cabas/kernel';
import { readBusiness } from './business.ts';

const siret = makeSiret(7);
const siren = siret.slice(0, 9);
const wish = {
  legalName: '  Le  Bistrot des Halles ',
  siret: `${siret.slice(0, 3)} ${siret.slice(3, 6)} ${siret.slice(6, 9)} ${siret.slice(9)}`,
  addressLine1: '3 rue Grande',
  postcode: '36000',
  city: 'Châteauroux',
};
const codes = (more: object): unknown => {
  try {
    return readBusiness({ ...wish, ...more }, {});
  } catch (error) {
    return (error as { fields: { path: string; code: string }[] }).fields.map(
      ({ path, code }) => `${path} ${code}`,
    );
  }
};

describe('a member that is a business', () => {
  it('is kept tidy, with nothing that was not said', () => {
    expect(readBusiness(wish, { paymentDays: null, grouped: false })).toEqual({
      ...{ legalName: 'Le Bistrot des Halles', siret },
      ...{ addressLine1: '3 rue Grande', postcode: '36000', city: 'Châteauroux' },
    });
    expect(
      readBusiness(
        { ...wish, vatNumber: `fr 12 ${siren}`, electronicAddress: `${siren}_CUISINE` },
        { paymentDays: 15, grouped: true },
      ),
    ).toMatchObject({
      vatNumber: `FR12${siren}`,
      electronicAddress: `${siren}_CUISINE`,
      paymentDays: 15,
      grouped: true,
    });
  });

  it('needs a SIRET whose key is right, a name and an address, each said where it is missing', () => {
    expect(codes({ siret: '12345678900012', legalName: ' ', city: '' })).toEqual([
      'business.legalName REQUIRED',
      'business.city REQUIRED',
      'business.siret NOT_A_SIRET',
    ]);
  });

  it('has a French VAT number and an electronic address of its own SIREN only', () => {
    expect(codes({ vatNumber: 'FR12999999999', electronicAddress: '999999999' })).toEqual([
      'business.vatNumber NOT_A_VAT_NUMBER',
      'business.electronicAddress NOT_AN_E_ADDRESS',
    ]);
    expect(codes({ electronicAddress: siren })).not.toHaveProperty('electronicAddress');
  });
});
