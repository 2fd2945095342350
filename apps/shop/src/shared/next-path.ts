/** Where to go after signing in: only a path of this site, whatever the address bar says. */
export function nextPath(search: URLSearchParams): string {
  const next = search.get('next') ?? '/';
  return leadsHere(next) ? next : '/';
}

const HERE = 'https://here.invalid';

/** As a browser reads it: it drops tabs and line ends, and turns `\\` into `/`, before it looks where an address leads. */
function leadsHere(next: string): boolean {
  if (!next.startsWith('/') || !URL.canParse(next, HERE)) return false;
  const { origin, pathname } = new URL(next, HERE);
  return origin === HERE && !pathname.startsWith('//');
}

/** The admin and the papers are not this app's: a full page load, not a route. */
export const isOtherApp = (path: string): boolean => path === '/admin' || /^\/(admin|files)\//.test(path);

/** `/login?next=/orders`, short when there is nothing to come back to. */
export function withNext(path: string, next: string): string {
  return next === '/' ? path : `${path}?next=${encodeURIComponent(next)}`;
}
