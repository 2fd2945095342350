import { hearOtherTabs, tellOtherTabs } from './other-tabs.ts';

const Native = globalThis.BroadcastChannel;
/** In Node an open channel holds the process; in a browser it goes with its tab. */
globalThis.BroadcastChannel = class extends Native {
  constructor(name: string) {
    super(name);
    (this as unknown as { unref(): void }).unref();
  }
};

const soon = () => new Promise((resolve) => setTimeout(resolve, 100));

it('whoever signs in or out in one tab is known in the others, and not told to the tab itself', async () => {
  const other = new BroadcastChannel('cabas-person');
  const told: unknown[] = [];
  other.onmessage = ({ data }: MessageEvent) => void told.push(data);
  const heard: (string | null)[] = [];
  const stop = hearOtherTabs((person) => void heard.push(person));
  tellOtherTabs('ines');
  other.postMessage('sandrine');
  other.postMessage(null);
  await soon();
  stop();
  other.postMessage('who comes later');
  await soon();
  other.close();
  expect([told, heard]).toEqual([['ines'], ['sandrine', null]]);
});
