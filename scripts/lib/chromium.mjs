import { need } from './machine.mjs';

/** Flags that make Chromium run unattended, as any user, without asking the network for anything. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const words = `Install Chromium or Chrome (Debian: "apt-get install chromium"), or give its path in CHROMIUM_PATH.`;

/** Path of a Chromium, installed from Debian's packages when we may. */
export const findChromium = () =>
  process.env.CHROMIUM_PATH ??
  need(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], 'chromium', words);
