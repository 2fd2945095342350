import { nameWords, proposalsFor, type BankPurpose, type MatchMember } from './bank-match.ts';

const member = (memberId: string, givenName: string, familyName: string, owedCents = 0): MatchMember => {
  return { memberId, names: [nameWords(givenName, familyName)], owedCents, duesCents: 1500 };
};
const of = (
  label: string,
  cents: number,
  members: MatchMember[],
  referred?: { memberId: string; producerId: string | null; purpose?: BankPurpose },
  producerId: string | null = 'farm',
) =>
  proposalsFor(
    { label, cents, producerId, referred: referred && { purpose: 'ORDERS', ...referred } },
    members,
  ).map(({ memberId, reason, sure }) => [memberId, reason, sure]);
const gaelle = member('gaelle', 'Gaëlle', 'Renard', 2301);
const maud = member('maud', 'Maud', 'Renard', 4681);

describe('whose transfer a line is', () => {
  it('is sure by the exact reference and the amount that is owed, whoever’s name it bears', () => {
    expect(
      of('VIR SEPA RENARD MAUD', 2301, [gaelle, maud], { memberId: 'gaelle', producerId: 'farm' }),
    ).toEqual([
      ['gaelle', 'REFERENCE', true],
      ['maud', 'NAME', false],
    ]);
  });

  it('is only proposed when the amount is another, or the reference another payee’s', () => {
    expect(of('VIR', 2300, [gaelle], { memberId: 'gaelle', producerId: 'farm' })).toEqual([
      ['gaelle', 'REFERENCE_AMOUNT', false],
    ]);
    const [elsewhere] = proposalsFor(
      {
        label: 'VIR',
        cents: 2301,
        producerId: 'farm',
        referred: { memberId: 'gaelle', producerId: null, purpose: 'ORDERS' },
      },
      [gaelle],
    );
    expect(elsewhere).toMatchObject({ reason: 'REFERENCE_PAYEE', producerId: null, sure: false });
  });

  it('is of dues by their own reference: sure with what is asked, proposed with another amount', () => {
    const dues = { memberId: 'gaelle', producerId: null, purpose: 'DUES' } as const;
    expect(of('VIR', 1500, [gaelle], dues, null)).toEqual([['gaelle', 'REFERENCE', true]]);
    expect(of('VIR', 1000, [gaelle], dues, null)).toEqual([['gaelle', 'REFERENCE_AMOUNT', false]]);
    // the very sum that is owed for orders: the reference says what it was for
    expect(of('VIR', 2301, [gaelle], dues, null)).toEqual([['gaelle', 'REFERENCE_AMOUNT', false]]);
  });

  it('is a gift by its reference, whatever the amount', () => {
    const gift = { memberId: 'gaelle', producerId: null, purpose: 'GIFT' } as const;
    expect(of('VIR', 731, [gaelle], gift, null)).toEqual([['gaelle', 'REFERENCE', true]]);
  });

  it('proposes no dues on a farm’s account: what came there is not the association’s', () => {
    const dues = { memberId: 'gaelle', producerId: null, purpose: 'DUES' } as const;
    expect(of('VIR', 1500, [gaelle], dues)).toEqual([]);
    expect(of('VIR RENARD GAELLE', 1500, [gaelle], dues)).toEqual([['gaelle', 'NAME', false]]);
  });

  it('proposes by name without accents and case, the likelier first', () => {
    expect(of('VIR SEPA RENARD GAELLE CMD 4414', 2301, [maud, gaelle])).toEqual([
      ['gaelle', 'NAME_AND_AMOUNT', false],
      ['maud', 'FAMILY', false],
    ]);
  });

  it('proposes two members of one name alike', () => {
    const other = member('other', 'Gaëlle', 'Renard', 2301);
    expect(of('VIR SEPA RENARD GAËLLE', 2301, [gaelle, other])).toEqual([
      ['gaelle', 'NAME_AND_AMOUNT', false],
      ['other', 'NAME_AND_AMOUNT', false],
    ]);
  });

  it('knows a name that the bank shortened or one letter is wrong in, and the partner’s', () => {
    expect(of('VIR CHAUVEA FATOUMATTA', 100, [member('f', 'Fatoumata', 'Chauveau')])).toEqual([
      ['f', 'NAME', false],
    ]);
    const couple = { ...gaelle, names: [...gaelle.names, nameWords('Yann', 'Hénault')] };
    expect(of('VIR SEPA HENAULT YANN', 100, [couple])).toEqual([['gaelle', 'NAME', false]]);
    expect(of('VIR SEPA RENAUD LEA', 100, [member('l', 'Léo', 'Martin')])).toEqual([]);
  });

  it('tells by the amount alone only while three or fewer owe it, and nothing of what went out', () => {
    expect(of('VIR INCONNU', 2301, [gaelle, maud])).toEqual([['gaelle', 'AMOUNT', false]]);
    const many = ['a', 'b', 'c', 'd'].map((id) => member(id, 'X', 'Y', 2301));
    expect(of('VIR INCONNU', 2301, many)).toEqual([]);
    expect(of('VIR SEPA RENARD GAELLE', -2301, [gaelle])).toEqual([]);
  });
});
