/**
 * What one does on a drawn page before the shop's code is there is done once it is: buttons tapped, words typed, choices made. Links and
 * `details` need no code.
 */
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Who was tapped or filled, and where it stood among its like, should the page be drawn anew. */
interface Meant<Of extends HTMLElement> {
  readonly one: Of;
  readonly like: (other: Of) => boolean;
  readonly place: number;
  readonly of: number;
}

const tapped: Meant<HTMLElement>[] = [];
const filled = new Map<Field, Meant<Field>>();

function keepTap(event: Event): void {
  const button = (event.target as Element).closest<HTMLElement>('#root button');
  if (button === null) return;
  // half taken over, the page would hear it now and once more below
  event.stopImmediatePropagation();
  event.preventDefault();
  tapped.push(meant(button, nameOf));
}

function keepWords({ target }: Event): void {
  const field = target as Field;
  if (field.closest('#root') && !filled.has(field))
    filled.set(
      field,
      meant(field, ({ type }) => type),
    );
}

if (typeof document !== 'undefined') {
  addEventListener('click', keepTap, true);
  addEventListener('input', keepWords, true);
}

/** The page hears for itself now, or there will be none. Not within an effect of React, which hears nothing then. */
export async function taken(): Promise<void> {
  removeEventListener('click', keepTap, true);
  removeEventListener('input', keepWords, true);
  for (const one of filled.values()) tellWords(one);
  filled.clear();
  for (const one of tapped.splice(0)) {
    standing(one)?.click();
    await Promise.resolve(); // each is drawn before the next: plus, plus is two more
  }
}

function meant<Of extends HTMLElement>(one: Of, trait: (one: Of) => string): Meant<Of> {
  const own = trait(one);
  const like = (other: Of) => trait(other) === own;
  const all = likes(one, like);
  return { one, like, place: all.indexOf(one), of: all.length };
}

const likes = <Of extends HTMLElement>({ tagName }: Of, like: (other: Of) => boolean): Of[] =>
  [...document.querySelectorAll<Of>(`#root ${tagName}`)].filter(like);

/** In a page that was drawn anew the one in its place, if it is certain which. */
function standing<Of extends HTMLElement>({ one, like, place, of }: Meant<Of>): Of | undefined {
  if (one.isConnected) return one;
  const all = likes(one, like);
  return all.length === of ? all[place] : undefined;
}

const nameOf = (button: HTMLElement) => button.ariaLabel ?? button.textContent;

/** React hears of a field only what it has not seen in it: what stood there first. */
function tellWords(was: Meant<Field>): void {
  const { value } = was.one;
  const field = standing(was);
  if (field === undefined) return;
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
    field.checked = field.defaultChecked;
    return field.click();
  }
  if (field === was.one) field.value = field instanceof HTMLInputElement ? field.defaultValue : value;
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}
