import { QueryClient } from '@tanstack/react-query';
import { takeAnswersOfPage } from './page-answers.ts';

/** A page with these answers, or with none. */
function pageWith(answers?: unknown): { removed: boolean } {
  const element = {
    removed: false,
    textContent: JSON.stringify(answers),
    remove: () => (element.removed = true),
  };
  Object.assign(globalThis, {
    document: { getElementById: (id: string) => (id === 'answers' && answers ? element : null) },
  });
  return element;
}
afterEach(() => Reflect.deleteProperty(globalThis, 'document'));

describe('answers that came with the page', () => {
  it('are those of their operation, variables and door, and of no other', () => {
    pageWith([
      { operation: 'ShopHome', variables: {}, data: 'mine' },
      { operation: 'ShopSale', variables: { id: 'a' }, scope: 'collective:1', data: 'a sale' },
    ]);
    const client = new QueryClient();
    takeAnswersOfPage(client);
    expect(client.getQueryData(['person', 'ShopHome', {}])).toBe('mine');
    expect(client.getQueryData(['collective:1', 'ShopSale', { id: 'a' }])).toBe('a sale');
    expect(client.getQueryData(['collective:1', 'ShopSale', { id: 'b' }])).toBeUndefined();
    expect(client.getQueryData(['collective:2', 'ShopSale', { id: 'a' }])).toBeUndefined();
    expect(client.getQueryData(['person', 'ShopSale', { id: 'a' }])).toBeUndefined();
  });

  it('of a list are its first page', () => {
    pageWith([{ operation: 'ShopOffers', variables: {}, first: true, data: 'a page' }]);
    const client = new QueryClient();
    takeAnswersOfPage(client);
    expect(client.getQueryData(['person', 'ShopOffers', {}, 'pages'])).toEqual({
      pages: ['a page'],
      pageParams: [null],
    });
  });

  it('are as old as the page, so that one which came slowly asks again', () => {
    pageWith([{ operation: 'ShopHome', variables: {}, data: 1 }]);
    const client = new QueryClient();
    takeAnswersOfPage(client);
    expect(client.getQueryState(['person', 'ShopHome', {}])?.dataUpdatedAt).toBe(performance.timeOrigin);
  });

  it('do not stay in the page', () => {
    const element = pageWith([]);
    takeAnswersOfPage(new QueryClient());
    expect(element.removed).toBe(true);
  });

  it('are none where the server brought none', () => {
    pageWith();
    const client = new QueryClient();
    takeAnswersOfPage(client);
    expect(client.getQueryCache().getAll()).toEqual([]);
  });
});
