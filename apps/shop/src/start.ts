// Runs first, here: what makes its channel within a large script has that script read again by a browser that is watched (Lighthouse).
import 'scheduler';
import './early.ts';

const run = () => void import('./main.tsx').then(({ start }) => setTimeout(() => void start()));

/** What stands in the page is painted before the shop is run; one opened behind others, or a browser that does not tell, does not wait for that. */
if (document.visibilityState === 'hidden' || !PerformanceObserver.supportedEntryTypes.includes('paint'))
  run();
else
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    run();
  }).observe({ type: 'paint', buffered: true });
