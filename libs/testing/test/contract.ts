import { CASES, kindsOf } from './isolation-cases.ts';
import { at, type Operation } from './schema-walk.ts';
import type { Tenant } from './tenants.ts';

/** Operations, ids and texts of the contract that the isolation suites would not call, in words. */
export function gaps(operations: readonly Operation[], tenant: Tenant): string[] {
  const names = operations.map(({ name }) => name);
  return [
    ...names.filter((name) => CASES[name] === undefined).map((name) => `${name} has no case`),
    ...Object.keys(CASES)
      .filter((name) => !names.includes(name))
      .map((name) => `${name} has a case and is no operation`),
    ...operations.flatMap(({ name, idPaths }) =>
      idPaths.flatMap((path) => [
        ...(at(CASES[name]?.variables(tenant) ?? {}, path) === undefined
          ? [`${name}: ${path} is not in its case's variables`]
          : []),
        ...(kindsOf(name, path)?.every((kind) => tenant.ids[kind] !== undefined)
          ? []
          : [`${name}: nobody said what ${path} identifies`]),
      ]),
    ),
  ];
}

/** What each argument of a query that is text asks for. A new one must be entered here. */
export const TEXTS: Readonly<Record<string, 'search' | 'cursor' | 'public name' | 'secret'>> = {
  search: 'search',
  after: 'cursor',
  slug: 'public name',
  token: 'secret',
};
