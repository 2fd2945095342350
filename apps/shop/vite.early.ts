import { join } from 'node:path';
import type { Plugin } from 'vite';

const EARLY = 'early';

/** Builds `src/early.ts` as a script of its own and names it in the page, to run as soon as it is there. A page in development asks for itself. */
export function earlyQuestions(): Plugin {
  return {
    name: 'cabas-early-questions',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          input: {
            index: join(import.meta.dirname, 'index.html'),
            [EARLY]: join(import.meta.dirname, 'src/early.ts'),
          },
        },
      },
    }),
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const chunk = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.isEntry && file.name === EARLY,
        );
        const [first] = /^ *<script type="module"/m.exec(html) ?? [];
        if (chunk === undefined || first === undefined) throw new Error('early.ts has no place in the page');
        return html.replace(
          first,
          `    <script type="module" async crossorigin src="/${chunk.fileName}"></script>\n${first}`,
        );
      },
    },
  };
}
