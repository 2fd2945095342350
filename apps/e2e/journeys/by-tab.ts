/** What of a page a keyboard alone does not reach, or reaches without one seeing where one is. */
import type { Page } from '@playwright/test';

const MOST = 250;

interface Reach extends Window {
  reached?: Set<Element>;
  last?: Element | null;
}

/** Goes through the page with Tab, from its head to its end; tells what was left out, and where no focus was seen. */
export async function whatTheKeyboardMisses(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    (window as Reach).reached = new Set();
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
    // from the head of the page, wherever one clicked last
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const unseen = new Set<string>();
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(step);
    if (at === 'ROUND') break;
    if (at !== 'SEEN') unseen.add(at);
  }
  return [...unseen, ...(await page.evaluate(leftOut))];
}

/** Runs in the page after each Tab. */
function step(): string {
  const { reached, last } = window as Reach;
  const at = document.activeElement;
  // a date has three parts in one field
  const isPart = at === last && at instanceof HTMLInputElement && at.type === 'date';
  if (at === null || at === document.body || (reached?.has(at) && !isPart)) return 'ROUND';
  (window as Reach).last = at;
  if (isPart) return 'SEEN'; // by the browser's own mark within the field
  reached?.add(at);
  const marked = [at, at.parentElement, at.nextElementSibling, at.closest('label')].some((one) => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  return marked ? 'SEEN' : `the focus is not seen: ${at.outerHTML.slice(0, 120)}`;
}

/** Runs in the page at the end: what takes a hand and was not come by. */
function leftOut(): string[] {
  const { reached } = window as Reach;
  const isThere = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const controls = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ].filter((one) => !one.matches(':disabled, [type="hidden"], [tabindex="-1"], dialog *') && isThere(one));
  // of radio buttons one stands for all: arrows go on from it
  const missed = controls.filter(
    (one) => !(one instanceof HTMLInputElement && one.type === 'radio') && !reached?.has(one),
  );
  const byHandOnly = [...document.querySelectorAll('body *')].filter(
    (one) =>
      getComputedStyle(one).cursor === 'pointer' &&
      isThere(one) &&
      one.closest(
        'a[href], button, input, select, textarea, summary, label, [tabindex]:not(main), dialog',
      ) === null,
  );
  const tell = (why: string) => (one: Element) => `${why}: ${one.outerHTML.slice(0, 120)}`;
  return [...missed.map(tell('Tab leaves out')), ...byHandOnly.map(tell('for a hand only'))];
}
