/** Puts the service worker to work, and tells when a new release waits. Imported after the first page is drawn. */

const FILE = '/service-worker.js';
const HOUR = 3_600_000;

interface Factory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL: (url: string) => string;
  };
}

/**
 * Under Trusted Types the address of a worker must be vouched for by a policy. Ours vouches for one address, and its name is
 * the only one that the content policy allows (apps/api/src/edge/security-headers.ts).
 */
function vouchedAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  if (trustedTypes === undefined) return FILE;
  const policy = trustedTypes.createPolicy('cabas-worker', {
    createScriptURL: (url) => {
      if (url !== FILE) throw new TypeError('not our worker');
      return url;
    },
  });
  return policy.createScriptURL(FILE);
}

let registered: Promise<ServiceWorkerRegistration> | undefined;

/** Once a page, whoever asks: its policy may be made once only, and one look an hour is enough. */
function registration(): Promise<ServiceWorkerRegistration> {
  registered ??= navigator.serviceWorker
    .register(vouchedAddress(), { updateViaCache: 'none' })
    .then((worker) => {
      const look = () => void worker.update().catch(() => undefined); // no network: another time
      setInterval(look, HOUR);
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') look();
      });
      return worker;
    });
  return registered;
}

/** `onNewRelease` gets the function that changes over and loads the page again. */
export async function startWorker(onNewRelease: (changeOver: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const worker = await registration();
  const tell = () => {
    const { waiting } = worker;
    if (waiting === null || navigator.serviceWorker.controller === null) return;
    onNewRelease(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('TAKE_OVER');
    });
  };
  tell();
  worker.addEventListener('updatefound', () => {
    worker.installing?.addEventListener('statechange', tell);
  });
}
