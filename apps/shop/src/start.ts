// Runs first, here: what makes its channel within a large script has that script read again by a browser that is watched (Lighthouse).
import 'scheduler';
import './early.ts';

/** In the session's storage: the page was loaded again because its code had not come. */
const AGAIN = 'cabas.again';

const run = () =>
  void import('./main.tsx')
    .then(({ start }) => new Promise<void>((resolve) => setTimeout(() => resolve(start()))))
    .then(() => sessionStorage.removeItem(AGAIN), onceMore);

/** A drawn page whose code did not come looks alive and is not: it is loaded once more. */
function onceMore(error: unknown): void {
  try {
    if (sessionStorage.getItem(AGAIN) === null) {
      sessionStorage.setItem(AGAIN, '1');
      return window.location.reload();
    }
  } catch {
    // without storage there is no knowing whether it is the second time
  }
  throw error;
}

/** What stands in the page is painted before the shop is run; one opened behind others, or a browser that does not tell, does not wait for that. */
if (document.visibilityState === 'hidden' || !PerformanceObserver.supportedEntryTypes.includes('paint'))
  run();
else
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    run();
  }).observe({ type: 'paint', buffered: true });
