/** What a list shows lives in its address: it can be shared, reloaded, and gone back to. */
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** One value of the query string; the empty string takes it out. */
export function useAddressValue(name: string, fallback = ''): [value: string, set: (value: string) => void] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (value: string) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === '' || value === fallback) next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      );
    },
    [fallback, name, setParams],
  );
  return [params.get(name) ?? fallback, set];
}
