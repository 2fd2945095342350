/** Everything around the pages: answers kept in memory, words, addresses. */
import { isPassing, isSignedOut } from '@cabas/client';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import { RouterProvider } from 'react-router';
import { ProofProvider } from '../shared/proof.tsx';
import { WordsProvider } from '../shared/words.tsx';
import { createRouter } from './router.tsx';

export function Admin() {
  const client = useMemo(createQueryClient, []);
  const router = useMemo(createRouter, []);
  return (
    <QueryClientProvider client={client}>
      <WordsProvider>
        <ProofProvider>
          <RouterProvider router={router} />
        </ProofProvider>
      </WordsProvider>
    </QueryClientProvider>
  );
}

function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, retry: (count, error) => isPassing(error) && count < 2 },
    },
    queryCache: new QueryCache({
      // The session ended elsewhere: ask who this is, and the guard leads to the log-in page.
      onError: (error) => {
        if (isSignedOut(error)) void client.invalidateQueries({ queryKey: ['person', 'AdminViewer'] });
      },
    }),
  });
  return client;
}
