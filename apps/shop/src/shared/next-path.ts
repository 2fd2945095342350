/** Where to go after signing in: only a path of this site, whatever the address bar says. */
export function nextPath(search: URLSearchParams): string {
  const next = search.get('next') ?? '/';
  const local = /^\/(?![/\\])/.test(next) && !/[\t\n\r]/.test(next);
  return local ? next : '/';
}

/** The admin is another app at the same origin: a full page load, not a route. */
export const isOtherApp = (path: string): boolean => path === '/admin' || path.startsWith('/admin/');

/** `/login?next=/orders`, short when there is nothing to come back to. */
export function withNext(path: string, next: string): string {
  return next === '/' ? path : `${path}?next=${encodeURIComponent(next)}`;
}
