import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { trustedDocuments } from '../../vite.web.ts';
import { frenchSpaces } from '../../vite.words.ts';

const api = process.env.CABAS_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  base: '/admin/',
  plugins: [trustedDocuments(), frenchSpaces(), react()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  server: { port: 5174, proxy: { '/graphql': api, '/files': api, '/pictures': api } },
});
