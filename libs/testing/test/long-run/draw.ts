import { CASES, type Case } from '../isolation-cases.ts';
import { at, withValue, type Operation } from '../schema-walk.ts';
import type { Tenant } from '../tenants.ts';
import type { Chance } from './chance.ts';

/** Somebody who calls, where they are at home, and whose things they may be shown. */
export interface Caller {
  readonly who: string;
  readonly cookie: string | undefined;
  /** Whose variables they would use; a stranger borrows some. */
  readonly home: Tenant;
  /** Names of the tenants whose things an answer may show, by the scope and the door it was asked at. */
  readonly may: (scope: string, door: Case['door']) => readonly string[];
}
export interface Call {
  readonly caller: Caller;
  readonly operation: Operation;
  readonly full: boolean;
  readonly scope: string;
  readonly variables: object;
  readonly aborted: number | undefined;
  readonly broken: boolean;
}
export interface Cast {
  readonly callers: readonly Caller[];
  /** They write as much as they may. */
  readonly active: readonly Tenant[];
  /** Nobody who belongs there calls: not a byte may move. */
  readonly silent: Tenant;
  readonly operations: readonly Operation[];
}

/** Done with one's own ids they would end what the others live on: with these one id at least is not one's own. */
const ENDING = [
  'closeDistribution',
  'handOutDistribution',
  'cancelSale',
  'cancelOrder',
  'publishSale',
  'revokeMandate',
  'changeSale',
];
/** Each costs a password's hash, a tenth of a second on purpose. */
const HASHING = ['signUp', 'logIn', 'resetPassword'];
const NASTY: readonly unknown[] = [
  null,
  '',
  'x',
  -1,
  1e15,
  0.5,
  [],
  {},
  'a\u0000b',
  '\ud800',
  'é'.repeat(5000),
  true,
];

export function draw(cast: Cast, chance: Chance): Call {
  const operation = chance.weighed(
    cast.operations.map(
      (one) => [one, HASHING.includes(one.name) ? 0.01 : one.kind === 'query' ? 4 : 1] as const,
    ),
  );
  const door = CASES[operation.name]?.door ?? 'open';
  const busy = door === 'farm' ? ['farmer'] : ['admin', 'member', 'an admin of both'];
  const caller = chance.weighed(cast.callers.map((one) => [one, busy.includes(one.who) ? 4 : 1] as const));
  const broken = chance.next() < 0.03;
  const variables = withDrawnIds(cast, chance, operation, caller.home);
  return {
    caller,
    operation,
    full: chance.next() < 0.3,
    scope: drawScope(cast, chance, door, caller.home),
    variables: broken ? spoilt(variables, chance) : variables,
    aborted: chance.next() < 0.02 ? chance.next() * 12 : undefined,
    broken,
  };
}

function drawScope({ active, silent }: Cast, chance: Chance, door: string, home: Tenant): string {
  const inside = (one: Tenant) => (door === 'farm' ? one.farmScope : one.scope);
  const others = [...active.filter((one) => one !== home), silent];
  if (door !== 'collective' && door !== 'farm')
    return chance.next() < 0.9 ? '' : chance.pick([home, ...others]).scope;
  return chance.weighed([
    [inside(home), 70],
    [inside(chance.pick(others)), 22],
    [`${inside(home).split(':')[0]}:${chance.uuid()}`, 5],
    ['', 3],
  ]);
}

/** Own, another active tenant's, the silent one's, made-up, or an own id of another kind: each id is drawn alone, so they mix. */
function withDrawnIds(cast: Cast, chance: Chance, operation: Operation, home: Tenant): object {
  const { variables } = CASES[operation.name] ?? { variables: () => ({}) };
  let drawn = variables(home);
  let own = true;
  for (const path of operation.idPaths) {
    const from = chance.weighed([
      ['own', 45],
      ['other', 22],
      ['silent', 18],
      ['nobody', 10],
      ['kind', 5],
    ] as const);
    if (from === 'own') continue;
    own = false;
    const other = from === 'silent' ? cast.silent : chance.pick(cast.active.filter((one) => one !== home));
    const id = {
      other: at(variables(other), path),
      silent: at(variables(other), path),
      nobody: chance.uuid(),
      kind: chance.pick(Object.values(home.ids)),
    }[from];
    drawn = withValue(drawn, path, id);
  }
  const [first] = operation.idPaths;
  return own && first !== undefined && ENDING.includes(operation.name)
    ? withValue(drawn, first, chance.uuid())
    : drawn;
}

/** One leaf of the input replaced by what nobody should send. */
function spoilt(variables: object, chance: Chance): object {
  const paths = leaves(variables, '');
  return paths.length === 0 ? { unasked: 1 } : withValue(variables, chance.pick(paths), chance.pick(NASTY));
}

function leaves(value: unknown, path: string): string[] {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, path === '' ? key : `${path}.${key}`));
}
