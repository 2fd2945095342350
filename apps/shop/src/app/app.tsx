import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { ProofProvider } from '../shared/proof.tsx';
import { useViewer } from '../shared/viewer.ts';
import { WordsProvider } from '../shared/words.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Layout } from './layout.tsx';
import { createQueryClient } from './query-client.ts';
import { AppRoutes } from './routes.tsx';

const AppNews = lazy(async () => ({ default: (await import('../features/install/app-news.tsx')).AppNews }));

export function App() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <InPersonsLanguage />
      </BrowserRouter>
    </QueryClientProvider>
  );
}

function InPersonsLanguage() {
  return (
    <WordsProvider preferred={useViewer()?.locale}>
      <ProofProvider>
        <Layout>
          <Suspense fallback={null}>
            <AppNews />
          </Suspense>
          <ErrorBoundary>
            <AppRoutes />
          </ErrorBoundary>
        </Layout>
      </ProofProvider>
    </WordsProvider>
  );
}
