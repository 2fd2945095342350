/** The frame that stands in the page (index.html) is painted before the shop is run; one opened behind others does not wait for that. */
const run = () => void import('./main.tsx');
if (document.visibilityState === 'hidden') run();
else requestAnimationFrame(() => setTimeout(run));
