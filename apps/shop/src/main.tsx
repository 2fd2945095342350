import '@cabas/ui/styles.css';
import { takeAnswersOfPage } from '@cabas/client';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/app.tsx';
import { createQueryClient } from './app/query-client.ts';
import { hasDrafts } from './shared/draft-storage.ts';
import './shared/install-offer.ts';
import { englishWords } from './shared/words.tsx';

/**
 * A page that came drawn (drawn.tsx) is taken over as it stands, else what takes the place of the frame (index.html) is drawn: in steps,
 * a thumb is answered in between.
 */
export async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const { lang } = root;
  const client = createQueryClient();
  takeAnswersOfPage(client);
  const shop = (
    <StrictMode>
      <BrowserRouter>
        <App client={client} />
      </BrowserRouter>
    </StrictMode>
  );
  root.removeAttribute('lang');
  if (lang !== '') document.documentElement.lang = lang;
  if (lang === 'en') await englishWords().catch(() => undefined); // without network the page waits for them
  startTransition(() => {
    if (lang !== '' && !hereIsMore()) hydrateRoot(root, shop);
    else createRoot(root).render(shop);
  });
}

/** Choices of this device, or a page one comes back to: the server knew of neither. */
const hereIsMore = (): boolean =>
  hasDrafts() || (history.state as { readonly key?: string } | null)?.key !== undefined;
