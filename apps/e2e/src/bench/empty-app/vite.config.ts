import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { serverBuild } from '../../../../../vite.server.ts';

const folder = import.meta.dirname;
const base = serverBuild(folder, []);

// The servers' own build, but for where it stands: this app has no src folder.
export default defineConfig({
  ...base,
  build: {
    ...base.build,
    outDir: fileURLToPath(new URL('../../../dist/empty-app', import.meta.url)),
    rolldownOptions: {
      ...base.build?.rolldownOptions,
      input: { main: `${folder}/main.ts` },
    },
  },
});
