/** Notifications, in the service worker: what a push message shows, and where a tap on it leads. */

export interface Message {
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly tag: string;
}

interface Window {
  readonly url: string;
  focus(): Promise<Window>;
  navigate(url: string): Promise<Window | null>;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
/** The little of the service worker's world that this needs. */
export interface PushScope {
  readonly location: { readonly origin: string };
  readonly registration: { showNotification(title: string, options: object): Promise<void> };
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Window[]>;
    openWindow(url: string): Promise<Window | null>;
  };
  addEventListener(name: string, listen: (event: never) => void): void;
}

/** Called once by the service worker. */
export function listenForPush(scope: PushScope): void {
  scope.addEventListener('push', (event: Lasting & { readonly data: { text(): string } | null }) =>
    event.waitUntil(show(scope, readMessage(event.data?.text()))),
  );
  scope.addEventListener(
    'notificationclick',
    (event: Lasting & { readonly notification: { readonly data: unknown; close(): void } }) => {
      event.notification.close();
      event.waitUntil(open(scope, String(event.notification.data)));
    },
  );
}

/** Browsers insist that every push shows something: what cannot be read says no more than that there is news. */
function readMessage(text: string | undefined): Message {
  try {
    const { title, body, url, tag } = JSON.parse(text ?? '') as Partial<Message>;
    if (typeof title === 'string' && typeof body === 'string')
      return { title, body, url: url ?? '/', tag: tag ?? '' };
  } catch {
    // not ours, or cut on the way
  }
  return { title: 'Cabas', body: '', url: '/', tag: '' };
}

/** The same message sent twice is shown once: its tag replaces the first. */
function show({ registration }: PushScope, { title, body, url, tag }: Message): Promise<void> {
  return registration.showNotification(title, {
    body,
    tag,
    data: url,
    icon: '/icon.svg',
    badge: '/icon.svg',
  });
}

/** An open page of the shop comes to the front and goes there; else a new one opens. Only ever to the shop itself. */
async function open({ clients, location }: PushScope, wanted: string): Promise<void> {
  const url = new URL(wanted, location.origin);
  const target = url.origin === location.origin ? url.href : location.origin;
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const page = pages.find((one) => !new URL(one.url).pathname.startsWith('/admin'));
  if (page === undefined) {
    await clients.openWindow(target);
    return;
  }
  await page.focus();
  await page.navigate(target).catch(() => clients.openWindow(target)); // a page that the worker does not control yet
}
