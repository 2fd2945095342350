import { useSearchParams } from 'react-router';

/** Where to go after signing in: a path of this app, nothing else. */
export function safePath(next: string | null): string {
  return next !== null && /^\/(?!\/|\\)/.test(next) ? next : '/';
}

export function useNextPath(): string {
  const [params] = useSearchParams();
  return safePath(params.get('next'));
}
