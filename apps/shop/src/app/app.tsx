import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter } from 'react-router';
import { later } from '../shared/later.tsx';
import { ProofProvider } from '../shared/proof.tsx';
import { useViewer } from '../shared/viewer.ts';
import { WordsProvider } from '../shared/words.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Layout } from './layout.tsx';
import { createQueryClient } from './query-client.ts';
import { AppRoutes } from './routes.tsx';

const AppNews = later(async () => (await import('../features/install/app-news.tsx')).AppNews);

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
          <AppNews />
          <ErrorBoundary>
            <AppRoutes />
          </ErrorBoundary>
        </Layout>
      </ProofProvider>
    </WordsProvider>
  );
}
