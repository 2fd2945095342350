/** What letters twice as large break on a page, as someone who needs them would see it. */
import type { Page } from '@playwright/test';

/** Doubles the letters of the page, and tells what runs out of it, is cut, breaks within a word, or stays in the way. */
export async function whatLargeLettersBreak(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
  const found = await page.evaluate(seen);
  await page.evaluate(() => void (document.documentElement.style.fontSize = ''));
  return found;
}

/** Runs in the page. */
function seen(): string[] {
  const found = new Set<string>();
  // a telephone's browser zooms out of a page that is too wide, and calls that its window
  const screenWidth = document.documentElement.clientWidth;
  const tell = (what: string, element: Element) =>
    found.add(`${what}: .${element.classList.value} “${(element.textContent ?? '').trim().slice(0, 40)}”`);
  if (document.documentElement.scrollWidth > screenWidth)
    tell(`the page is ${document.documentElement.scrollWidth} wide`, document.body);
  const dialog = document.querySelector('dialog[open]');
  for (const part of dialog?.querySelectorAll('.cb-dialog__body') ?? [])
    if (part.scrollWidth > part.clientWidth + 1) tell('goes sideways', part);

  const words = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (element === null || text.trim() === '') continue;
    if (element.closest('.cb-hidden, script, style, noscript, option') !== null) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    // a long one may be hyphenated where the page lets it
    if (getComputedStyle(element).hyphens !== 'auto')
      for (const word of text.matchAll(/[\p{L}\d]{2,14}/gu)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const boxes = [...range.getClientRects()];
        if (new Set(boxes.map(({ top }) => Math.round(top / 6))).size > 1)
          tell(`“${word[0]}” is broken`, element);
        const isOut = boxes.some(({ left, right }) => right > screenWidth + 1 || left < -1);
        if (isOut && !goesSideways(element)) tell(`“${word[0]}” is out of sight`, element);
      }
    const cut = parents(element).find(
      (one) => getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1,
    );
    if (cut !== undefined) tell('is cut', cut);
  }

  for (const element of document.querySelectorAll('body *')) {
    const { position, top } = getComputedStyle(element);
    const stays =
      position === 'fixed' || (position === 'sticky' && parseFloat(top) > -window.innerHeight / 2);
    if (!stays || element.closest('dialog') !== null || !element.checkVisibility()) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width > screenWidth / 2 && height > window.innerHeight * 0.4)
      tell(`stays, and takes ${Math.round(height)} of ${window.innerHeight}`, element);
  }
  return [...found];

  function parents(element: Element): Element[] {
    const all: Element[] = [];
    for (let one: Element | null = element; one !== null; one = one.parentElement) all.push(one);
    return all;
  }

  /** Made to go sideways under a thumb: chips in a row, a table of figures. */
  function goesSideways(element: Element): boolean {
    return parents(element).some(
      (one) =>
        ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth,
    );
  }
}
