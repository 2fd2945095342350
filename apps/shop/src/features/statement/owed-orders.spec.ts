import { owedOrders } from './owed-orders.ts';

const orders = [{ amountCents: 1200 }, { amountCents: 800 }, { amountCents: 500 }];

describe('the orders a balance is made of', () => {
  it('are all, where nothing came by other ways', () => {
    expect(owedOrders(orders, 2500)).toEqual(orders);
  });
  it('are the newest, where something settled the oldest', () => {
    expect(owedOrders(orders, 2000)).toEqual(orders.slice(0, 2));
  });
  it('never come to more than is owed', () => {
    expect(owedOrders(orders, 700)).toEqual([{ amountCents: 500 }]);
    expect(owedOrders(orders, 0)).toEqual([]);
  });
});
