/**
 * Runs while the shop itself is still being fetched: asks who is there and what this address shows, and fetches the page's code
 * beside the rest, instead of one after the other. The shop finds the answers (libs/client/src/early.ts); without this file it asks
 * for itself. Built in by vite.early.ts.
 */
import { askEarly, scopeOf } from '@cabas/client';
import { HomeQuery, MyOrdersInSales, SaleQuery, ViewerQuery } from './shared/first-questions.ts';

const { pathname } = window.location;
const [, slug, cycleId] = /^\/c\/([^/]+)\/sales\/([\da-f-]{36})$/.exec(pathname) ?? [];

// Whoever was here before is asked for in their language at once, home beside who they are instead of after it.
const KNOWN = 'cabas.known';
const before = pathname === '/' ? knownLocale() : null;
if (before !== null) askHome(before);

const asked = askEarly(ViewerQuery, {}).then(async ({ viewer }) => {
  know(viewer?.locale ?? null);
  if (viewer === null) return;
  speak(viewer.locale);
  if (pathname === '/' && viewer.locale !== before) askHome(viewer.locale);
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

function askHome(locale: string): void {
  speak(locale);
  askEarly(HomeQuery, {}).catch(() => undefined);
}

/** What the server says in words is in the reader's language. */
function speak(locale: string): void {
  document.documentElement.lang = locale.startsWith('en') ? 'en' : 'fr';
}

function knownLocale(): string | null {
  try {
    return localStorage.getItem(KNOWN);
  } catch {
    return null; // a browser that keeps nothing
  }
}

function know(locale: string | null): void {
  try {
    if (locale === null) localStorage.removeItem(KNOWN);
    else localStorage.setItem(KNOWN, locale);
  } catch {
    // asked one after the other next time
  }
}
