import { isPassing, isSignedOut } from '@cabas/client';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

const RETRIES = 2;

/** Tries again what stumbled, never what was refused; asks who one is again when the session has ended. */
export function createQueryClient(): QueryClient {
  const onError = (error: Error) => {
    if (!isSignedOut(error)) return;
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === 'ShopViewer' });
  };
  // asked also when the phone says it is offline: the page then says so, where it would wait without a word
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 15_000,
        retry: (failures, error) => isPassing(error) && failures < RETRIES,
      },
    },
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
  });
  return client;
}
