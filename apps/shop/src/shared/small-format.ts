/**
 * ICU messages in a kilobyte, for pages that must arrive fast on a phone: values, `plural`, `select` and marks, which is all our
 * words use. `small-format.spec.ts` holds it to what the full library says of every message.
 */
type Part =
  | string
  | { readonly value: string }
  | { readonly count: true }
  | { readonly mark: string; readonly inside: readonly Part[] }
  | {
      readonly by: string;
      readonly plural: boolean;
      readonly cases: Readonly<Record<string, readonly Part[]>>;
    };

export type SmallValues = Readonly<Record<string, string | number>>;
type Mark<Out> = (inside: Out[]) => Out;

const parsed = new Map<string, readonly Part[]>();

/** The message as text. A value that was left out stays visible as `{name}`. */
export function formatSmall(message: string, locale: string, values: SmallValues = {}): string {
  return formatParts<string>(message, locale, values).join('');
}

/** The message piece by piece; a mark `<b>…</b>` is given to the function of its name. */
export function formatParts<Out>(
  message: string,
  locale: string,
  values: Readonly<Record<string, string | number | Mark<Out | string>>> = {},
): (Out | string)[] {
  let parts = parsed.get(message);
  if (parts === undefined) parsed.set(message, (parts = parse(message)));
  return write(parts, undefined);

  function write(some: readonly Part[], count: number | undefined): (Out | string)[] {
    return some.flatMap((part): (Out | string)[] => {
      if (typeof part === 'string') return [part];
      if ('count' in part) return [count === undefined ? '#' : numbers(locale).format(count)];
      if ('inside' in part) {
        const inside = write(part.inside, count);
        const mark = values[part.mark];
        return typeof mark === 'function' ? [mark(inside)] : inside;
      }
      const value = values['by' in part ? part.by : part.value];
      if (value === undefined || typeof value === 'function') return 'by' in part ? [] : [`{${part.value}}`];
      if (!('by' in part)) return [String(value)];
      const number = part.plural ? Number(value) : undefined;
      const chosen =
        number === undefined
          ? part.cases[String(value)]
          : (part.cases[`=${number}`] ?? part.cases[plurals(locale).select(number)]);
      return write(chosen ?? part.cases['other'] ?? [], number ?? count);
    });
  }
}

function remembered<T>(make: (locale: string) => T): (locale: string) => T {
  const known = new Map<string, T>();
  return (locale) => {
    const found = known.get(locale) ?? make(locale);
    known.set(locale, found);
    return found;
  };
}
const plurals = remembered((locale) => new Intl.PluralRules(locale));
const numbers = remembered((locale) => new Intl.NumberFormat(locale));

function parse(message: string): readonly Part[] {
  let at = 0;
  return until('');

  /** Up to a closing brace (`}`), the end of a mark (its name), or the end (``). */
  function until(end: string, inPlural = false): Part[] {
    const parts: Part[] = [];
    let text = '';
    const flush = () => {
      if (text !== '') parts.push(text);
      text = '';
    };
    while (at < message.length) {
      const char = message.charAt(at);
      if (char === "'") text += quoted();
      else if (char === '}' && end === '}') break;
      else if (char === '<' && message.startsWith(`</${end}>`, at) && end !== '') break;
      else if (char === '#' && inPlural) {
        flush();
        parts.push({ count: true });
        at += 1;
      } else if (char === '{') {
        flush();
        parts.push(argument());
      } else {
        const mark = char === '<' ? /^<([a-z]\w*)>/i.exec(message.slice(at)) : null;
        if (mark === null) {
          text += char;
          at += 1;
          continue;
        }
        flush();
        const [opening, name = ''] = mark;
        at += opening.length;
        parts.push({ mark: name, inside: until(name, inPlural) });
        at += name.length + 3;
      }
    }
    flush();
    return parts;
  }

  /** `''` is an apostrophe, `'{…'` is plain text, any other apostrophe is itself. */
  function quoted(): string {
    const next = message.charAt(at + 1);
    if (next === "'" || !/[{}<>#]/.test(next)) {
      at += next === "'" ? 2 : 1;
      return "'";
    }
    const close = message.indexOf("'", at + 2);
    const stop = close === -1 ? message.length : close;
    const plain = message.slice(at + 1, stop);
    at = stop + 1;
    return plain;
  }

  function argument(): Part {
    const head = /^\{\s*(\w+)\s*(?:,\s*(plural|select)\s*,)?/.exec(message.slice(at));
    if (head === null) throw new Error(`not a message: ${message}`);
    const [opening, name = '', kind] = head;
    at += opening.length;
    const cases: Record<string, Part[]> = {};
    for (;;) {
      const next = /^\s*(?:(\}|$)|(=?\w+)\s*\{)/.exec(message.slice(at));
      if (next === null) throw new Error(`not a message: ${message}`);
      const [read, last, one = ''] = next;
      at += read.length;
      if (last !== undefined) break;
      cases[one] = until('}', kind === 'plural');
      at += 1;
    }
    return kind === undefined ? { value: name } : { by: name, plural: kind === 'plural', cases };
  }
}
