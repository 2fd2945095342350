import '@cabas/ui/styles.css';
import './app/admin.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Admin } from './app/admin.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lost its root');
createRoot(root).render(
  <StrictMode>
    <Admin />
  </StrictMode>,
);
