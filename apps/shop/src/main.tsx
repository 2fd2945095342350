import '@cabas/ui/styles.css';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import './shared/install-offer.ts';

const root = document.getElementById('root');

// The frame stands in the page already (index.html): what takes its place is drawn in steps, a thumb is answered in between.
if (root)
  startTransition(() => {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
