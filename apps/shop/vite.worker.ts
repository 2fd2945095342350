import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** What a phone need not keep: the worker itself, what only the server reads or sends, and pictures that only an installation reads. */
const LEFT_OUT = /^service-worker\.js$|^server\/|^(home|sale)\.html$|\.map$|\.png$/;

/**
 * Builds the service worker once the shop is built, with the list of what it keeps for the hours without network and the
 * name of the release, a hash of that list: the worker's file differs exactly when the shop does.
 */
export function serviceWorker(): Plugin {
  let outDir = '';
  return {
    name: 'cabas-service-worker',
    apply: 'build',
    configResolved: (config) => {
      outDir = join(config.root, config.build.outDir);
    },
    closeBundle: {
      sequential: true,
      handler: async () => {
        const files = readdirSync(outDir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(outDir.length + 1))
          .map((file) => file.replaceAll('\\', '/'))
          .filter((file) => !LEFT_OUT.test(file))
          .sort();
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(readFileSync(join(outDir, file)));
        await build({
          configFile: false,
          root: import.meta.dirname,
          logLevel: 'warn',
          publicDir: false,
          define: {
            CABAS_RELEASE: JSON.stringify(hash.digest('hex').slice(0, 12)),
            CABAS_FILES: JSON.stringify(files.map((file) => `/${file}`)),
          },
          build: {
            outDir,
            emptyOutDir: false,
            target: 'es2022',
            rollupOptions: {
              input: join(import.meta.dirname, 'src/worker/service-worker.ts'),
              output: { format: 'iife', entryFileNames: 'service-worker.js' },
            },
          },
        });
      },
    },
  };
}
