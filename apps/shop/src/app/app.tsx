import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { later } from '../shared/later.tsx';
import { ProofProvider } from '../shared/proof.tsx';
import { useViewer } from '../shared/viewer.ts';
import { WordsProvider } from '../shared/words.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Layout } from './layout.tsx';
import { AppRoutes } from './routes.tsx';

const AppNews = later(async () => (await import('../features/install/app-news.tsx')).AppNews);

/** Within a router: the browser's, or that of a page drawn where there is none. */
export function App({ client }: { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <InPersonsLanguage />
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
