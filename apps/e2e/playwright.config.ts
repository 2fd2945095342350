import { defineConfig } from '@playwright/test';

const { BASE_URL, CHROMIUM_PATH = '/usr/bin/chromium', CHROMIUM_FLAGS } = process.env;
if (!BASE_URL)
  throw new Error('BASE_URL is missing: run `npm test -- --e2e`, or give the address of a running Cabas.');

const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const onThePhone =
  /(a-full-phone|at-their-own-tables|choosing-on-two-phones|drawn-pages|every-page|hand-out-offline|household|looking-through-a-stall|orders-on-a-phone|scan-at-the-hand-out|the-farm|when-one-comes)\.e2e\.ts$/;

/** Journeys through real pages, one at a time: the machine they run on is small. */
export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: BASE_URL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: CHROMIUM_PATH, args: (CHROMIUM_FLAGS ?? flags).split(' ') },
  },
  projects: [
    {
      name: 'phone',
      testMatch: onThePhone,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
    { name: 'desk', testIgnore: onThePhone, use: { viewport: { width: 1280, height: 900 } } },
  ],
});
