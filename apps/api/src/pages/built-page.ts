import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, createBrotliCompress, createGzip, gzipSync } from 'node:zlib';
import type { Request, Response } from 'express';
import type { DrawnPage } from './drawn-page.ts';

type Packing = 'br' | 'gzip' | 'identity';

const PACK: Readonly<Record<Packing, (bytes: Buffer) => Buffer>> = {
  br: brotliCompressSync,
  gzip: gzipSync,
  identity: (bytes) => bytes,
};

/** Before the end of the body: scripts of a page run once all of it is there. */
const END = '</body>';
/** What stands in the shop's place until it is drawn (apps/shop/index.html). */
const FRAME = /<div id="root">.*?<\/div>(?=\s*<noscript>)/s;

export interface Brought {
  readonly answers: unknown;
  /** The shop as its reader will see it, in the place of the frame. */
  readonly drawn: DrawnPage | undefined;
}

/** A page as the build made it: sent as it is, or in parts with what its reader gets in between. */
export class BuiltPage {
  private readonly etag: string;
  /** Packed when first asked for: no start waits for it. */
  private readonly whole = new Map<Packing, Buffer>();

  private constructor(private readonly html: string) {
    this.etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  }

  /** Reads `<name>.html`; undefined where the build has none. */
  static read(folder: string, name: string): BuiltPage | undefined {
    const file = join(folder, `${name}.html`);
    return existsSync(file) ? new BuiltPage(readFileSync(file, 'utf8')) : undefined;
  }

  /** Of each sheet within the page, as a content policy names it. */
  get sheets(): readonly string[] {
    return [...this.html.matchAll(/<style>(.*?)<\/style>/gs)].map(
      ([, sheet = '']) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
    );
  }

  /** The same for everyone: kept by browsers, and asked for again each time. */
  send(request: Request, response: Response): void {
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('etag', this.etag);
    if (request.fresh) return void response.status(304).end();
    const packing = begin(request, response);
    let whole = this.whole.get(packing);
    if (whole === undefined) this.whole.set(packing, (whole = PACK[packing](Buffer.from(this.html))));
    response.end(whole);
  }

  /**
   * For one reader: the head leaves at once, so that the browser fetches what it names meanwhile; then the page as drawn, else its frame; then
   * the answers, as JSON, in an element that is no script to a browser. Kept by nobody.
   */
  async sendWith(coming: Promise<Brought | undefined>, request: Request, response: Response): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    const packing = begin(request, response);
    const out = packing === 'br' ? brotli() : packing === 'gzip' ? createGzip() : undefined;
    out?.pipe(response);
    const end = this.html.lastIndexOf(END);
    const { index: at = end, 0: frame = '' } = FRAME.exec(this.html) ?? {};
    (out ?? response).write(this.html.slice(0, at));
    out?.flush();
    const { drawn, answers } = (await coming) ?? { answers: undefined, drawn: undefined };
    const root =
      drawn === undefined
        ? frame
        : `<div id="root" lang="${drawn.locale}" data-at="${drawn.at}">${drawn.html}</div>`;
    const rest = this.html.slice(at + frame.length, end);
    const data = answers === undefined ? '' : `${inPage(answers)}\n  `;
    (out ?? response).end(root + rest + data + this.html.slice(end));
  }
}

function begin(request: Request, response: Response): Packing {
  const accepted = request.acceptsEncodings('br', 'gzip', 'identity');
  const packing = accepted === 'br' || accepted === 'gzip' ? accepted : 'identity';
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('vary', 'accept-encoding, cookie');
  if (packing !== 'identity') response.setHeader('content-encoding', packing);
  return packing;
}

const brotli = () =>
  createBrotliCompress({
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 5, // a millisecond a page; 11 would take fifty
    },
  });

/** Nothing within can end the element or begin another. */
const inPage = (answers: unknown): string =>
  `<script type="application/json" id="answers">${JSON.stringify(answers).replaceAll('<', '\\u003c')}</script>`;
