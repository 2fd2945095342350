import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { trustedDocuments } from '../../vite.web.ts';
import { frenchSpaces, frenchWords } from '../../vite.words.ts';
import { drawnPages } from './vite.drawn.ts';
import { firstLoad, markInPage } from './vite.first-load.ts';
import { serviceWorker } from './vite.worker.ts';

const api = process.env.CABAS_API ?? 'http://127.0.0.1:3000';

const shop = () => [trustedDocuments(), frenchWords(), frenchSpaces(), react()];

export default defineConfig({
  base: '/',
  plugins: [shop(), markInPage(), firstLoad(shop), serviceWorker(), drawnPages(shop)],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  server: { port: 5173, proxy: { '/graphql': api, '/files': api, '/pictures': api } },
});
