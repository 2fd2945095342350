/** Where to go after signing in: only a path of this site, whatever the address bar says. */
export function nextPath(search: URLSearchParams): string {
  const next = search.get('next') ?? '/';
  const local = /^\/(?![/\\])/.test(next) && !/[\t\n\r]/.test(next);
  return local ? next : '/';
}

/** The admin and the papers are not this app's: a full page load, not a route. */
export const isOtherApp = (path: string): boolean => path === '/admin' || /^\/(admin|files)\//.test(path);

/** `/login?next=/orders`, short when there is nothing to come back to. */
export function withNext(path: string, next: string): string {
  return next === '/' ? path : `${path}?next=${encodeURIComponent(next)}`;
}
