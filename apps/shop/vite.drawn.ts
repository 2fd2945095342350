import { join } from 'node:path';
import { build, type Plugin, type PluginOption } from 'vite';

/** Where in the build it is: never among what is served (scripts/lib/build.mjs). */
const FOLDER = 'server';

/** Once the shop is built, builds what draws its pages in the API (src/drawn.tsx), in one piece with all it needs. */
export function drawnPages(plugins: () => PluginOption[]): Plugin {
  let outDir = '';
  return {
    name: 'cabas-drawn-pages',
    apply: 'build',
    configResolved: (config) => {
      outDir = join(config.root, config.build.outDir, FOLDER);
    },
    closeBundle: {
      sequential: true,
      handler: async () => {
        await build({
          configFile: false,
          root: import.meta.dirname,
          logLevel: 'warn',
          publicDir: false,
          plugins: plugins(),
          define: { 'process.env.NODE_ENV': JSON.stringify('production') },
          ssr: { noExternal: true },
          build: {
            ssr: true,
            outDir,
            emptyOutDir: true,
            target: 'node24',
            minify: false,
            rolldownOptions: {
              input: { draw: join(import.meta.dirname, 'src/drawn.tsx') },
              output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
            },
          },
        });
      },
    },
  };
}
