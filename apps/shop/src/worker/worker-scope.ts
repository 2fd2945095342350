/**
 * The little of the service worker's world that we use. TypeScript's own `webworker` library can't stand beside `dom`,
 * which the pages need.
 */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface Fetching extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listen: (event: LastingEvent) => void): void;
  addEventListener(name: 'fetch', listen: (event: Fetching) => void): void;
  addEventListener(name: 'message', listen: (event: LastingEvent & { readonly data: unknown }) => void): void;
  // what branches of the worker in files of their own listen to: push, notificationclick
  addEventListener(name: string, listen: (event: never) => void): void;
}
