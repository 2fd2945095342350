import { chromium, type CDPSession, type Page } from '@playwright/test';
import { createMarket, type Market } from '../data/market.ts';
import { figureOf, percentile, type Figure } from '../measure/figure.ts';
import { need, type Workbench } from '../workbench.ts';

const REPETITIONS = 5;
/** How much slower than this machine; a phone of 150 € is four to six times slower than a desk. */
const SLOWED = 4;
const WORD = 'carottes';
const BETWEEN_KEYS_MS = 150;

/**
 * A member types a word into the search of a sale of 1,000 offers, on a phone's screen and a slowed processor: how long after each
 * key the page stands still (the browser's own event timing: key to next picture). The floor is a page with nothing but a field.
 */
export async function phoneTyping(bench: Workbench): Promise<Figure[]> {
  const market = await createMarket(bench.db, {
    key: 'phone',
    farms: 50,
    productsPerFarm: 20,
    points: 1,
    members: 1,
  });
  await bench.db.query('analyze');
  const browser = await chromium.launch({
    executablePath: need('CHROMIUM_PATH'),
    args: need('CHROMIUM_FLAGS').split(' '),
  });
  try {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
      locale: 'fr-FR',
    });
    await context.addCookies([
      { name: 'cabas', value: market.members[0]?.token ?? '', url: bench.api.url, httpOnly: true },
    ]);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const ours: number[][] = [];
    const bare: number[][] = [];
    for (let n = 0; n < REPETITIONS; n += 1) {
      bare.push(await typed(page, cdp, () => page.goto('data:text/html,<input type="search">')));
      ours.push(await typed(page, cdp, () => openStall(page, bench.api.url, market)));
    }
    const of = (share: number) => [ours, bare].map((runs) => runs.map((run) => percentile(run, share)));
    const [p50 = [], p50Bare] = of(0.5);
    const [worst = [], worstBare] = of(1);
    return [
      figureOf('phone.typing.p50_ms', `ms a key to the next picture, ${SLOWED} times slower`, p50, p50Bare),
      figureOf('phone.typing.worst_ms', 'ms, the slowest key of a word', worst, worstBare),
    ];
  } finally {
    await browser.close();
  }
}

async function openStall(page: Page, base: string, market: Market): Promise<void> {
  await page.goto(`${base}/c/bench-${market.key}/sales/${market.cycleId}`);
  await page.locator('.sh-offer').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** Types the word key by key; answers the length of each key's longest event, ms, in steps of 8. */
async function typed(page: Page, cdp: CDPSession, open: () => Promise<unknown>): Promise<number[]> {
  await open();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  try {
    await page.getByRole('searchbox').first().click();
    await page.evaluate(() => {
      const seen = ((globalThis as unknown as { keys: Map<number, number> }).keys = new Map());
      new PerformanceObserver((list) => {
        for (const { interactionId, duration } of list.getEntries() as PerformanceEventTiming[])
          if (interactionId > 0) seen.set(interactionId, Math.max(seen.get(interactionId) ?? 0, duration));
      }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
    });
    await page.keyboard.type(WORD, { delay: BETWEEN_KEYS_MS });
    await page.waitForTimeout(1500);
    const durations = await page.evaluate(() => [
      ...(globalThis as unknown as { keys: Map<number, number> }).keys.values(),
    ]);
    // what took less than 16 ms is not told: as long as the threshold, at most
    return [...durations, ...Array.from({ length: Math.max(0, WORD.length - durations.length) }, () => 16)];
  } finally {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
}
