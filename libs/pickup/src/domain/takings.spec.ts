import { sumCents } from '@cabas/kernel';
import { takingsOf } from './takings.ts';

const dues = [
  { payeeName: 'Potager', producerId: 'garden', amountCents: 2820 },
  { payeeName: 'Fournil', producerId: 'bakery', amountCents: 820 },
  { payeeName: 'Potager', producerId: 'garden', amountCents: 1111 },
];
const name = (id: string | null) => (id === null ? 'L’asso' : id === 'garden' ? 'Potager' : 'Fournil');

it('expects in cash what came by no other means, so that a payee’s rows add up to its dues', () => {
  const received = [
    { producerId: 'garden', means: 'CHEQUE' as const, amountCents: 2820 },
    { producerId: 'garden', means: 'CASH' as const, amountCents: 1000 },
    { producerId: 'garden', means: 'JARS' as const, amountCents: 40 },
  ];
  const takings = takingsOf(dues, received, () => undefined, name);
  expect(
    takings.map(({ payeeName, means, receivedCents, expectedCents }) => [
      payeeName,
      means,
      receivedCents,
      expectedCents,
    ]),
  ).toEqual([
    ['Fournil', 'CASH', 0, 820],
    ['Potager', 'CASH', 1000, 1071],
    ['Potager', 'CHEQUE', 2820, 2820],
    ['Potager', 'JARS', 40, 40],
  ]);
  expect(sumCents(takings.map(({ expectedCents }) => expectedCents))).toBe(2820 + 820 + 1111);
});

it('shows a payee who got something without being owed, and what was counted', () => {
  const received = [{ producerId: null, means: 'CASH' as const, amountCents: 500 }];
  const takings = takingsOf(
    [],
    received,
    (payee, means) => (payee === null && means === 'CASH' ? 480 : undefined),
    name,
  );
  expect(takings).toEqual([
    {
      payeeName: 'L’asso',
      producerId: null,
      means: 'CASH',
      receivedCents: 500,
      expectedCents: 0,
      countedCents: 480,
    },
  ]);
});

it('expects nothing in the box for a farm that is paid online only', () => {
  const online = dues.map((due) => ({ ...due, onlineOnly: due.producerId === 'garden' }));
  const received = [{ producerId: 'garden', means: 'ONLINE' as const, amountCents: 2820 }];
  expect(
    takingsOf(online, received, () => undefined, name).map(({ payeeName, means, expectedCents }) => [
      payeeName,
      means,
      expectedCents,
    ]),
  ).toEqual([
    ['Fournil', 'CASH', 820],
    ['Potager', 'ONLINE', 3931],
  ]);
});
