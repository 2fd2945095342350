import { codeText, shortCode } from '../../../shared/basket-code.ts';
import { basket, sheet } from './example.ts';
import { findByCode, findByLetters } from './find-basket.ts';

const LEA = '0190b6f0-2222-7abc-9def-0123456789ab';
const ALI = '0190b6f0-3333-7abc-9def-0123456789ac';
const CIVAM = '0190b6f0-1111-7000-8000-00000000abcd';
const DAY = sheet().distribution.pickupDate;
const evening = sheet({
  collective: { ...sheet().collective, id: CIVAM },
  baskets: [basket({ orders: [LEA] }), basket({ memberId: 'ali', orders: ['other', ALI] })],
});
const scan = (change: object) =>
  findByCode(evening, codeText({ collectiveId: CIVAM, day: DAY, orderId: LEA, ...change }));

describe('a member’s code at the hand-out', () => {
  it('finds the basket, whichever of its orders the code is of', () => {
    expect(scan({})).toEqual({ kind: 'FOUND', memberId: 'lea' });
    expect(scan({ orderId: ALI })).toEqual({ kind: 'FOUND', memberId: 'ali' });
    expect(findByLetters(evening, shortCode(ALI).toLowerCase())).toEqual({ kind: 'FOUND', memberId: 'ali' });
  });

  it('of another collective, another day or another place is said to be so', () => {
    const unknown = LEA.replace('0123', '9999');
    expect(scan({ collectiveId: LEA })).toEqual({ kind: 'OTHER_COLLECTIVE' });
    expect(scan({ orderId: unknown, day: '2020-01-03' })).toEqual({ kind: 'OTHER_DAY', day: '2020-01-03' });
    expect(scan({ orderId: unknown })).toEqual({ kind: 'NOT_HERE' });
    expect(findByLetters(evening, 'ZZZZ-ZZZZ')).toEqual({ kind: 'NOT_HERE' });
  });

  it('still finds the basket of a hand-out that was moved to another day', () => {
    expect(scan({ day: '2020-01-03' })).toEqual({ kind: 'FOUND', memberId: 'lea' });
  });

  it('is no code when something else was scanned or typed', () => {
    expect(findByCode(evening, 'https://example.org')).toEqual({ kind: 'NO_CODE' });
    expect(findByLetters(evening, 'Léa')).toEqual({ kind: 'NO_CODE' });
  });
});
