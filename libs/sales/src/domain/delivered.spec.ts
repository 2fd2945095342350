import { InvalidInput } from '@cabas/kernel';
import { deliveredAmounts, type DeliverableLine } from './delivered.ts';

const line: DeliverableLine = {
  id: 'line',
  sellingMode: 'WEIGHED_PIECE',
  weighed: true,
  contentAmount: 1500,
  contentUnit: 'GRAM',
  quantity: 1,
  priceCents: 1000,
  purchasePriceCents: 900,
  amountCents: 1500,
  deliveredQuantity: null,
  deliveredMeasure: null,
};

function problemOf(of: DeliverableLine, quantity: number, measure: number | null = null): object | undefined {
  try {
    deliveredAmounts(of, { quantity, measure, reason: null }, 'lines.0');
  } catch (error) {
    if (error instanceof InvalidInput) return error.fields[0];
    throw error;
  }
  return undefined;
}

it('says the most that can have been handed over, in what it is counted in', () => {
  expect(problemOf(line, 1, 4501)).toEqual({
    path: 'lines.0.measure',
    code: 'TOO_LARGE',
    data: { max: 4500, unit: 'GRAM' },
  });
  expect(problemOf(line, 4)).toEqual({ path: 'lines.0.quantity', code: 'TOO_LARGE', data: { max: 3 } });
  const milk = {
    ...line,
    sellingMode: 'VOLUME',
    weighed: false,
    contentAmount: null,
    contentUnit: null,
  } as const;
  expect(problemOf({ ...milk, quantity: 500 }, 1501)).toMatchObject({
    data: { max: 1500, unit: 'MILLILITRE' },
  });
  expect(problemOf(line, 3, 4500)).toBeUndefined();
});
