// The front ends' own operations, read from their sources: what is measured is what a browser sends.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const apps = fileURLToPath(new URL('../../../..', import.meta.url));
const LITERAL = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const NAME = /^\s*(query|mutation|fragment)\s+(\w+)/;

export interface Operation {
  readonly name: string;
  readonly text: string;
}

const parts = new Map<string, string>();
for (const file of globSync('{shop,admin}/src/**/*.{ts,tsx}', { cwd: apps })) {
  for (const [, text = ''] of readFileSync(`${apps}/${file}`, 'utf8').matchAll(LITERAL)) {
    const name = NAME.exec(text)?.[2];
    if (name !== undefined) parts.set(name, text);
  }
}

/** An operation of the shop or the admin by its name, with every fragment it spreads. @throws Error when it is gone. */
export function frontEndOperation(name: string): Operation {
  const found = new Map<string, string>();
  const pending = [name];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.has(next)) continue;
    const text = parts.get(next);
    if (text === undefined) throw new Error(`no front end has an operation or fragment ${next}`);
    found.set(next, text);
    for (const [, spread = ''] of text.matchAll(/\.\.\.\s*(\w+)/g)) if (spread !== 'on') pending.push(spread);
  }
  return { name, text: [...found.values()].join('\n') };
}
