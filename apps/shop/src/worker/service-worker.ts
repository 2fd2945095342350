/**
 * Keeps the shop on the phone, so that a page opens in a hall without network: the files of one release, and nothing of
 * anybody's data (what a hand-out needs is in the page's own store, features/hand-out). A new release is kept beside the old
 * one and waits until the page asks for it, or until no page is open: nothing changes under someone's thumb.
 * Written out of pieces rather than with Workbox: 2 KB, and no promise that we don't understand.
 */
import { wayOf } from './what-to-answer.ts';
import type { WorkerScope } from './worker-scope.ts';

// written in by vite.worker.ts
declare const CABAS_RELEASE: string;
declare const CABAS_FILES: readonly string[];

const worker = globalThis as unknown as WorkerScope;
const PREFIX = 'cabas-shop-';
const RELEASE = `${PREFIX}${CABAS_RELEASE}`;
const FILES: ReadonlySet<string> = new Set(CABAS_FILES);
/** So long may the network think before a page comes from the phone: bars on the display, and nothing behind them. */
const PATIENCE_MS = 4000;

worker.addEventListener('install', (event) => event.waitUntil(keepRelease()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([forgetOldReleases(), worker.clients.claim()])),
);
worker.addEventListener('message', (event) => {
  if (event.data === 'TAKE_OVER') event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, worker.location.origin, FILES);
  if (way === 'SHELL') event.respondWith(page(event.request));
  if (way === 'KEPT') event.respondWith(kept(event.request));
});

// Web push has a file of its own, where there is one.
const others = import.meta.glob<{ listenForPush?: (scope: WorkerScope) => void }>('./push.ts', {
  eager: true,
});
for (const { listenForPush } of Object.values(others)) listenForPush?.(worker);

/** All files or none: a release that is kept in part would break where nobody can mend it. */
async function keepRelease(): Promise<void> {
  const cache = await worker.caches.open(RELEASE);
  const fresh = (file: string) =>
    file.startsWith('/assets/') ? file : new Request(file, { cache: 'reload' });
  await cache.addAll([...FILES].map(fresh));
}

/** The one before stays: a page that was open all the while may still need a part of it. */
async function forgetOldReleases(): Promise<void> {
  const ours = (await worker.caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== RELEASE);
  await Promise.all(ours.slice(0, -1).map((name) => worker.caches.delete(name)));
}

async function page(request: Request): Promise<Response> {
  const shell = await worker.caches.match('/index.html', { cacheName: RELEASE });
  if (shell === undefined) return fetch(request);
  const late = new Promise<Response>((answer) => setTimeout(() => answer(shell), PATIENCE_MS));
  try {
    const fromServer = fetch(request).then((answer) => (answer.status < 500 ? answer : shell));
    return await Promise.race([fromServer, late]);
  } catch {
    return shell;
  }
}

async function kept(request: Request): Promise<Response> {
  return (await worker.caches.match(request, { ignoreSearch: true })) ?? fetch(request);
}
