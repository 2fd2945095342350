import { useSearchParams } from 'react-router';

/** Where to go after signing in: a path of this app, nothing else. */
export function safePath(next: string | null): string {
  return next !== null && leadsHere(next) ? next : '/';
}

export function useNextPath(): string {
  const [params] = useSearchParams();
  return safePath(params.get('next'));
}

const HERE = 'https://here.invalid';

/** As a browser reads it: it drops tabs and line ends, and turns `\\` into `/`, before it looks where an address leads. */
function leadsHere(next: string): boolean {
  if (!next.startsWith('/') || !URL.canParse(next, HERE)) return false;
  const { origin, pathname } = new URL(next, HERE);
  return origin === HERE && !pathname.startsWith('//');
}
