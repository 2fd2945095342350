/** Which requests the service worker answers from what it keeps. Pure. */

/** `SHELL`: a page, the network first. `KEPT`: a file of a release, never changed under its name. `NETWORK`: not ours. */
export type Way = 'SHELL' | 'KEPT' | 'NETWORK';

/** Never kept, never even looked at: people's data, files, the admin, and what answers for the server's health. */
const NOT_OURS = /^\/(graphql|files|farms|admin|healthz|readyz|webhooks|service-worker\.js)(\/|$)/i;

interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

export function wayOf({ method, mode, url }: Asked, origin: string, files: ReadonlySet<string>): Way {
  const { origin: to, pathname } = new URL(url);
  if (method !== 'GET' || to !== origin || NOT_OURS.test(pathname)) return 'NETWORK';
  // also of the release before, for a page that was opened then
  if (pathname.startsWith('/assets/')) return 'KEPT';
  if (files.has(pathname) && pathname !== '/index.html') return 'KEPT';
  // a link to a file that is no page (a calendar feed, a photo) has a dot in its last part
  return mode === 'navigate' && !/\.[a-z0-9]+$/i.test(pathname) ? 'SHELL' : 'NETWORK';
}
