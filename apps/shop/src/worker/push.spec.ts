import { listenForPush, type PushScope } from './push.ts';

type Listen = (event: never) => void;
const ORIGIN = 'https://cabas.example';

/** A service worker with these pages open; what it showed and opened. */
function worker(pages: string[] = [], navigable = true) {
  const told: unknown[] = [];
  const listeners = new Map<string, Listen>();
  const scope: PushScope = {
    location: { origin: ORIGIN },
    registration: { showNotification: (title, options) => (told.push([title, options]), Promise.resolve()) },
    clients: {
      matchAll: () =>
        Promise.resolve(
          pages.map((url) => {
            const page = {
              url,
              focus: () => (told.push(`focus ${url}`), Promise.resolve(page)),
              navigate: (to: string) =>
                navigable ? (told.push(`go ${to}`), Promise.resolve(page)) : Promise.reject(new TypeError()),
            };
            return page;
          }),
        ),
      openWindow: (url) => (told.push(`open ${url}`), Promise.resolve(null)),
    },
    addEventListener: (name, listen) => void listeners.set(name, listen),
  };
  listenForPush(scope);
  const happen = async (name: string, event: object) => {
    const works: Promise<unknown>[] = [];
    listeners.get(name)?.({ ...event, waitUntil: (work: Promise<unknown>) => works.push(work) } as never);
    await Promise.all(works);
    return told;
  };
  return {
    push: (text?: string) => happen('push', { data: text === undefined ? null : { text: () => text } }),
    tap: (url: string) =>
      happen('notificationclick', { notification: { data: url, close: () => told.push('closed') } }),
  };
}

it('shows title and words, and replaces the same message sent twice by its tag', async () => {
  const told = await worker().push(
    JSON.stringify({ title: 'Demain', body: 'Lavoir', url: '/orders/1', tag: 't' }),
  );
  expect(told).toEqual([
    ['Demain', { body: 'Lavoir', tag: 't', data: '/orders/1', icon: '/icon.svg', badge: '/icon.svg' }],
  ]);
});

it.each([undefined, '', 'not json', '{}', '[]', '{"title":1}'])(
  'shows something whatever came: %s',
  async (text) => {
    expect(await worker().push(text)).toMatchObject([['Cabas', { data: '/' }]]);
  },
);

it('a tap brings the open shop to the front, and leaves the admin alone', async () => {
  const told = await worker([`${ORIGIN}/admin/c/x`, `${ORIGIN}/pickups`]).tap('/orders/1');
  expect(told).toEqual(['closed', `focus ${ORIGIN}/pickups`, `go ${ORIGIN}/orders/1`]);
});

it('opens a page where none is open, or where the open one cannot be led', async () => {
  expect(await worker().tap('/orders/1')).toEqual(['closed', `open ${ORIGIN}/orders/1`]);
  expect(await worker([`${ORIGIN}/`], false).tap('/orders/1')).toContain(`open ${ORIGIN}/orders/1`);
});

it('never leads anywhere but to the shop', async () => {
  expect(await worker().tap('https://evil.example/x')).toEqual(['closed', `open ${ORIGIN}`]);
});
