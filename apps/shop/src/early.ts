/**
 * Runs while the shop itself is still being fetched: asks who is there and what this address shows, and fetches the page's code
 * beside the rest, instead of one after the other. The shop finds the answers (libs/client/src/early.ts); without this file it asks
 * for itself. Built in by vite.early.ts.
 */
import { askEarly, scopeOf } from '@cabas/client';
import { HomeQuery, MyOrdersInSales, SaleQuery, ViewerQuery } from './shared/first-questions.ts';

const { pathname } = window.location;
const [, slug, cycleId] = /^\/c\/([^/]+)\/sales\/([\da-f-]{36})$/.exec(pathname) ?? [];

const asked = askEarly(ViewerQuery, {}).then(async ({ viewer }) => {
  if (viewer === null) return;
  // what the server says in words is in the reader's language
  document.documentElement.lang = viewer.locale.startsWith('en') ? 'en' : 'fr';
  if (pathname === '/') await askEarly(HomeQuery, {});
  const membership = viewer.memberships.find(({ collective }) => collective.slug === slug);
  if (cycleId === undefined || membership?.status !== 'ACTIVE') return;
  await Promise.all([
    askEarly(MyOrdersInSales, {}),
    askEarly(SaleQuery, { id: cycleId }, scopeOf.collective(membership.collective.id)),
  ]);
});
// whoever takes the answer is told of a failure
asked.catch(() => undefined);

const page =
  pathname === '/'
    ? import('./features/home/home-page.tsx')
    : cycleId !== undefined
      ? import('./features/sale/sale-page.tsx')
      : undefined;
page?.catch(() => undefined);
