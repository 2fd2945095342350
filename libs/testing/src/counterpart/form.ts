/** Nested values of a form as Stripe's library writes them: `line_items[0][price_data][unit_amount]=500`. */
export type Params = { [key: string]: Params | string };

export function parseForm(body: string): Params {
  const out: Params = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const path = name.split(/\[|\]\[|\]/).filter((part) => part !== '');
    let at = out;
    for (const part of path.slice(0, -1)) {
      const next = at[part];
      at = typeof next === 'object' ? next : ((at[part] = {}) as Params);
    }
    at[path.at(-1) ?? ''] = value;
  }
  return out;
}

export function text(params: Params | string | undefined, ...path: string[]): string | undefined {
  let at: Params | string | undefined = params;
  for (const part of path) at = typeof at === 'object' ? at[part] : undefined;
  return typeof at === 'string' ? at : undefined;
}

export function record(params: Params | string | undefined): Record<string, string> {
  return typeof params === 'object' ? (params as Record<string, string>) : {};
}

/** Every name that was sent, however deep. */
export function namesIn(params: Params): string[] {
  return Object.entries(params).flatMap(([name, value]) => [
    name,
    ...(typeof value === 'object' ? namesIn(value) : []),
  ]);
}
