/**
 * Draws the pages that are opened cold where there is no browser: what a phone shows before the shop's code is there, and what that code then
 * takes over as it stands (main.tsx). Built for the API (vite.drawn.ts), which runs it (apps/api/src/pages/drawn-page.ts).
 */
import { type PageAnswer, putAnswers } from '@cabas/client';
import { countFrom } from '@cabas/ui';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from './app/app.tsx';
import { createQueryClient } from './app/query-client.ts';
import { englishWords } from './shared/words.tsx';

/** What React writes in the place of something it would have had to wait for. */
const UNFINISHED = '<!--$!-->';
/** Code of a page, of a picture is fetched when it is drawn for the first time since the start: it is there some turns later. */
const TURNS = 6;
let turns = TURNS;
const TURN_MS = 10;

/**
 * @param path of the page, without its host
 * @param answers all that it would ask first; what is missing is drawn as on its way
 * @param at the time it tells, in milliseconds since 1970
 * @returns the inside of `#root`; undefined where it could not be drawn whole
 */
export async function draw(
  path: string,
  answers: readonly PageAnswer[],
  locale: 'fr' | 'en',
  at: number,
): Promise<string | undefined> {
  if (locale === 'en') await englishWords();
  for (let turn = 0; turn < turns; turn++) {
    const html = drawOnce(path, answers, at);
    if (!html.includes(UNFINISHED)) {
      turns = TURNS;
      return html;
    }
    await new Promise((resolve) => setTimeout(resolve, turn * TURN_MS));
  }
  turns = 1; // what is broken is not tried so often again
  return undefined;
}

function drawOnce(path: string, answers: readonly PageAnswer[], at: number): string {
  const client = createQueryClient();
  putAnswers(client, answers, at);
  countFrom(at);
  try {
    return renderToString(
      <StrictMode>
        <StaticRouter location={path}>
          <App client={client} />
        </StaticRouter>
      </StrictMode>,
    );
  } finally {
    client.clear();
  }
}
