/**
 * What one does on a drawn page before the shop's code is there is done once it is: buttons tapped, words typed, choices made. Links and
 * `details` need no code.
 */
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const tapped: HTMLElement[] = [];
const filled = new Set<Field>();

function keepTap(event: Event): void {
  const button = (event.target as Element).closest<HTMLElement>('#root button');
  if (button === null) return;
  // half taken over, the page would hear it now and once more below
  event.stopImmediatePropagation();
  event.preventDefault();
  tapped.push(button);
}

function keepWords({ target }: Event): void {
  if ((target as Element).closest('#root')) filled.add(target as Field);
}

if (typeof document !== 'undefined') {
  addEventListener('click', keepTap, true);
  addEventListener('input', keepWords, true);
}

/** The page hears for itself now. */
export function taken(): void {
  removeEventListener('click', keepTap, true);
  removeEventListener('input', keepWords, true);
  for (const field of filled) tellWords(field);
  for (const button of tapped.splice(0)) standingFor(button)?.click();
  filled.clear();
}

/** A page that was drawn anew has another button of that name in its place. */
function standingFor(button: HTMLElement): HTMLElement | undefined {
  if (button.isConnected) return button;
  const name = nameOf(button);
  return [...document.querySelectorAll<HTMLElement>('#root button')].find((one) => nameOf(one) === name);
}

const nameOf = (button: HTMLElement) => button.ariaLabel ?? button.textContent;

/** React hears of a field only what it has not seen in it: what stood there first. */
function tellWords(field: Field): void {
  const { value } = field;
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
    field.checked = field.defaultChecked;
    return field.click();
  }
  if (field instanceof HTMLInputElement) {
    field.value = field.defaultValue;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  }
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}
