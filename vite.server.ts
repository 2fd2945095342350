import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { UserConfig } from 'vite';

/**
 * Build of a server: our own code bundled, packages left to Node. Each name in `entries` is `src/<name>.ts` and becomes
 * `dist/<name>.js`; one that is not written yet is left out.
 */
export function serverBuild(folder: string, entries: readonly string[]): UserConfig {
  const files = entries.map((name) => [name, join(folder, 'src', `${name}.ts`)] as const);
  return {
    root: folder,
    // Without this a green build ships raw decorators and dies at its start.
    oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
    // class-validator is a hundred files and the world's telephone numbers: of it comes what we use
    ssr: { noExternal: [/^@cabas\//, 'class-validator'] },
    build: {
      ssr: true,
      target: 'node24',
      outDir: 'dist',
      emptyOutDir: true,
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(files.filter(([, file]) => existsSync(file))),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}
