import '@cabas/ui/styles.css';
import { type PageAnswer, takeAnswersOfPage } from '@cabas/client';
import { countFrom } from '@cabas/ui';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/app.tsx';
import { createQueryClient } from './app/query-client.ts';
import { hasDraft } from './shared/draft-storage.ts';
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
  const answers = takeAnswersOfPage(client);
  const shop = (
    <StrictMode>
      <BrowserRouter>
        <App client={client} />
      </BrowserRouter>
    </StrictMode>
  );
  root.removeAttribute('lang');
  if (lang !== '') document.documentElement.lang = lang;
  if (lang === 'en') await englishWords();
  startTransition(() => {
    if (lang === '' || hereIsMore(answers)) return createRoot(root).render(shop);
    countFrom(Number(root.dataset['at']));
    hydrateRoot(root, shop);
  });
}

/** Choices of this device at the stall that is shown, or a page one comes back to: the server knew of neither. */
function hereIsMore(answers: readonly PageAnswer[]): boolean {
  const stall = answers.find(({ operation }) => operation === 'ShopOffers')?.variables as
    { readonly distributionId: string } | undefined;
  const { viewer } = (answers.find(({ operation }) => operation === 'ShopViewer')?.data ?? {
    viewer: null,
  }) as {
    readonly viewer: { readonly id: string } | null;
  };
  const isBack = (history.state as { readonly key?: string } | null)?.key !== undefined;
  return (
    isBack ||
    (stall !== undefined &&
      viewer !== null &&
      hasDraft({ personId: viewer.id, distributionId: stall.distributionId }))
  );
}
