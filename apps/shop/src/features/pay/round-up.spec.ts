import { roundUpCents } from './round-up-cents.ts';

it.each([
  [4938, 62],
  [4999, 101],
  [4951, 149],
  [4950, 50],
  [5000, 100],
])('what is given makes a round sum and is no less than services charge: %i and %i', (paid, gift) => {
  expect(roundUpCents(paid)).toBe(gift);
  expect((paid + gift) % 100).toBe(0);
});
