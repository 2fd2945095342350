import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Opened, PageAnswer } from './first-answers.ts';

type Draw = (
  path: string,
  answers: readonly PageAnswer[],
  locale: 'fr' | 'en',
  at: number,
) => Promise<string | undefined>;

export interface DrawnPage {
  /** The inside of `#root`. */
  readonly html: string;
  readonly locale: 'fr' | 'en';
  /** The time it tells, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * The shop's own components, run here (apps/shop/src/drawn.tsx): home or an open sale as its reader will see it, before any code is there.
 * Loaded when the first such page is opened: an API that serves none keeps its memory.
 */
export class ShopDrawing {
  private readonly file: string;
  private loaded: Promise<Draw> | undefined;

  constructor(webRoot: string) {
    this.file = join(webRoot, 'drawn/draw.js');
  }

  /** @returns undefined where there is nothing to draw yet: a stranger, a page that shows something else, a build without it */
  async of(opened: Opened, answers: readonly PageAnswer[]): Promise<DrawnPage | undefined> {
    const locale = readerOf(answers);
    const address = whatIsThere(opened, answers);
    if (locale === undefined || address === undefined || !existsSync(this.file)) return undefined;
    this.loaded ??= import(/* @vite-ignore */ pathToFileURL(this.file).href).then(
      (built: { readonly draw: Draw }) => built.draw,
      (error: unknown) => {
        this.loaded = undefined;
        throw error;
      },
    );
    const at = Date.now();
    const html = await (await this.loaded)(address, answers, locale, at);
    return html === undefined ? undefined : { html, locale, at };
  }
}

function readerOf(answers: readonly PageAnswer[]): 'fr' | 'en' | undefined {
  const found = answers.find(({ operation }) => operation === 'ShopViewer');
  const { viewer } = (found?.data ?? { viewer: null }) as { viewer: { readonly locale: string } | null };
  if (viewer === null) return undefined;
  return viewer.locale.startsWith('en') ? 'en' : 'fr';
}

/** The address as a link to what was brought would have it: the pick-up point last used stands in it. */
function whatIsThere({ path, search }: Opened, answers: readonly PageAnswer[]): string | undefined {
  if (answers.some(({ operation }) => operation === 'ShopHome')) return `${path}?${search}`;
  const offers = answers.find(({ operation }) => operation === 'ShopOffers');
  if (offers === undefined) return undefined;
  const asked = new URLSearchParams(search);
  asked.set('at', String(offers.variables['distributionId']));
  return `${path}?${asked}`;
}
