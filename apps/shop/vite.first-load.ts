import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type PluginOption, type Rolldown } from 'vite';

/** The pages that are opened cold: by who comes back, and from a mail. Each has an HTML of its own beside `index.html`. */
const COLD = { home: 'src/features/home/home-page.tsx', sale: 'src/features/sale/sale-page.tsx' } as const;
/** What `src/start.ts` runs once the frame is painted. */
const MAIN = 'src/main.tsx';
/** Of the text and the headings that may come drawn with the page. */
const FIRST_FONTS = /(source-sans-3|fraunces)-latin-(wght|600)-normal-[^/]+\.woff2$/;
type Cold = keyof typeof COLD;
/** `shared`: home needs it, and others do. `common`: the sale and others need it, home does not. */
type Group = 'start' | 'frame' | 'shared' | 'common' | Cold;

/**
 * What a phone loads first, in few files and few ways to the server: one script for the frame, one for what both cold pages share, one for
 * each; their names stand in the page (`home.html`, `sale.html`; the server chooses, apps/api/src/pages), so that none waits for another;
 * and the sheet stands in the page itself, so that the frame is in sight with the first answer.
 */
export function firstLoad(plugins: () => PluginOption[]): Plugin {
  return {
    name: 'cabas-first-load',
    apply: 'build',
    enforce: 'post',
    config: async () => {
      const groupOf = await planGroups(plugins());
      const groups = ['start', 'frame', 'shared', 'common', ...Object.keys(COLD)].map(
        (group, index, all) => ({
          name: group,
          test: (id: string) => groupOf.get(id) === group,
          priority: all.length - index,
        }),
      );
      return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('no page');
        index.source = announcing(sheetInPage(String(index.source), bundle), chunkOf(MAIN, bundle), bundle);
        for (const [page, file] of Object.entries(COLD)) {
          const chunk = chunkOf(file, bundle);
          const source = announcing(index.source, chunk, bundle);
          this.emitFile({
            type: 'asset',
            fileName: `${page}.html`,
            source: ownSheets(source, chunk, bundle),
          });
        }
      },
    },
  };
}

/** The mark stands in the page, drawn once: it needs no way to the server, and no second drawing in the code. */
export function markInPage(): Plugin {
  const comment = /<!-- the drawing of public\/icon\.svg[^>]*-->/;
  return {
    name: 'cabas-mark-in-page',
    transformIndexHtml: (html) => {
      const icon = readFileSync(here('public/icon.svg'), 'utf8');
      const [, viewBox, drawing] = /viewBox="([^"]+)">(.*)<\/svg>/s.exec(icon) ?? [];
      if (drawing === undefined || !comment.test(html)) throw new Error('the mark has no place in the page');
      const symbol = `<symbol id="mark" viewBox="${viewBox}">${drawing.trim()}</symbol>`;
      return html.replace(comment, `<svg width="0" height="0" aria-hidden="true">${symbol}</svg>`);
    },
  };
}

const here = (file: string): string => join(import.meta.dirname, file);
const chunkOf = (file: string, bundle: Rolldown.OutputBundle): Rolldown.OutputChunk => {
  const chunk = chunksOf(bundle).find(({ moduleIds }) => moduleIds.includes(here(file)));
  if (chunk === undefined) throw new Error(`${file} is in no chunk`);
  return chunk;
};
const chunksOf = (bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] =>
  Object.values(bundle).filter((one) => one.type === 'chunk');

/**
 * Which script each module belongs to, from a build that decides by itself: it alone knows what of a module is used where. Modules of other
 * pages are left to it.
 */
async function planGroups(plugins: PluginOption[]): Promise<ReadonlyMap<string, Group>> {
  const { output } = (await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    plugins,
    build: { write: false, minify: false, target: 'es2022', modulePreload: { polyfill: false } },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((one) => one.type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const needs = (chunk: Rolldown.OutputChunk | undefined, found = new Set<Rolldown.OutputChunk>()) => {
    if (chunk === undefined || found.has(chunk)) return found;
    found.add(chunk);
    for (const file of chunk.imports) needs(byFile.get(file), found);
    return found;
  };
  const startOf = (file: string) => chunks.find(({ facadeModuleId }) => facadeModuleId === here(file));
  const [main, homePage, salePage] = [MAIN, COLD.home, COLD.sale].map(startOf);
  if (main === undefined || homePage === undefined || salePage === undefined)
    throw new Error('a page that is opened cold has no chunk');
  const [frame, home, sale] = [needs(main), needs(homePage), needs(salePage)];
  // not the parts that come later within a cold page
  const others = chunks.filter((chunk) => !needs(chunk).has(homePage) && !needs(chunk).has(salePage));
  const elsewhere = new Set(others.flatMap((chunk) => [...needs(chunk)]));
  const groupFor = (chunk: Rolldown.OutputChunk): Group | undefined => {
    if (chunk.isEntry) return 'start'; // runs before the others are there
    if (frame.has(chunk)) return 'frame';
    if (!home.has(chunk) && !sale.has(chunk)) return undefined;
    if (home.has(chunk)) return sale.has(chunk) || elsewhere.has(chunk) ? 'shared' : 'home';
    return elsewhere.has(chunk) ? 'common' : 'sale';
  };
  const groupOf = new Map<string, Group>();
  for (const chunk of chunks) {
    const group = groupFor(chunk);
    if (group !== undefined) for (const id of chunk.moduleIds) groupOf.set(id, group);
  }
  return groupOf;
}

/** Puts the frame's sheet into the page and takes its file away. */
function sheetInPage(html: string, bundle: Rolldown.OutputBundle): string {
  const [file = ''] = chunkOf(MAIN, bundle).viteMetadata?.importedCss ?? [];
  const sheet = bundle[file];
  if (sheet?.type !== 'asset') throw new Error('the frame has no sheet');
  delete bundle[file];
  // scripts name it among what they need: it is there, as surely as what runs first
  const first = chunksOf(bundle).find(({ isEntry }) => isEntry)?.fileName ?? '';
  for (const chunk of chunksOf(bundle)) chunk.code = chunk.code.replaceAll(`"${file}"`, `"${first}"`);
  return html.replace('</head>', () => `  <style>${String(sheet.source).trim()}</style>\n  </head>`);
}

/** Names the files of a cold page before anything asks for them. */
function announcing(html: string, page: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string {
  const scripts = new Set([page.fileName, ...page.imports]);
  const sheets = [...(page.viteMetadata?.importedCss ?? [])].filter((file) => file in bundle);
  const fonts = Object.keys(bundle).filter((file) => FIRST_FONTS.test(file));
  if (fonts.length !== 2) throw new Error('the first text has not its two fonts');
  const links = [
    ...fonts
      .filter((file) => !html.includes(`href="/${file}"`))
      .map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`),
    ...[...scripts]
      .filter((file) => !html.includes(file))
      .map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
    ...sheets.map((file) => `<link rel="preload" as="style" crossorigin href="/${file}">`),
  ];
  return html.replace('<style>', () => `${links.join('\n    ')}\n    <style>`);
}

/** The sheets of a cold page itself, which may come drawn: in the page too. Their files stay, for whoever comes from another page. */
function ownSheets(html: string, page: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string {
  const sheets = [...(page.viteMetadata?.importedCss ?? [])].map((file) => bundle[file]);
  const text = sheets.map((sheet) => (sheet?.type === 'asset' ? String(sheet.source).trim() : '')).join('');
  return text === '' ? html : html.replace('</head>', () => `  <style>${text}</style>\n  </head>`);
}
