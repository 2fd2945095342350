import { DOORS, type Catalogue, type Table } from './catalogue.ts';

/** Where a rule does not hold, and why that is right. Nothing else may break it. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'outbox keys':
    'infrastructure: the relay hands over every tenant’s messages in order of time; its id is made by us and never shown to tenants',
  'outbox tenant cabas_collective': 'insert only, checked against the scope by from_collective',
  'outbox tenant cabas_producer': 'insert only, checked against the scope by from_producer',
  'outbox tenant cabas_person': 'insert only: no row can be read',
  'outbox tenant cabas_auth': 'insert only: no row can be read',
  'outbox tenant cabas_platform': 'insert only: no row can be read',
  'outbox tenant cabas_relay': 'the relay reads and marks every message and nothing else',
  'due_tasks tenant cabas_platform':
    'the scheduler takes due tasks of every collective: times and ids, no personal data',
  'invitations tenant cabas_auth': 'an invitation is found by the hash of its token before anyone is inside',
  'pictures tenant cabas_auth':
    'a photo is found by its unguessable key before anyone is inside; key, name and bytes only',
  'offers tenant cabas_stock': 'take_stock filters by the scope itself; the role is reached only through it',
  'participations tenant cabas_stock':
    'set_stock asks whether a collective lists the producer; the role is reached only through it',
  'stock_pools tenant cabas_stock': 'take_stock and set_stock are the only users of the role',
  'producer_users tenant cabas_person':
    'answers to the account in scope (policy mine), before any farm is known',
  'producer_users tenant cabas_producer': 'answers to the account in scope (policy farm_people)',
  'producer_users tenant cabas_collective':
    'insert by an accepted invitation only for producers of the collective (policy invited)',
  'producer_users tenant cabas_stock':
    'may_work_with answers yes or no about one farm and the account in scope; the role is reached only through such functions',
  'producers policy records cabas_stock':
    'may_work_with reads id and the collective that made the record, nothing else is granted',
};
/** A tenant's id may lead its keys under another name where the table is the tenant itself. */
const ROOTS = ['collectives', 'producers'];
/** The tenants themselves and the accounts: keys of other tables may point at them without the tenant column. */
const COMMON_TARGETS = ['collectives', 'producers', 'accounts'];
const leads = ({ kind }: Table): string => (kind === 'tenant' ? 'collective_id' : 'producer_id');

/** Every breach of the rules of docs/security.md, in words. */
export function breaches(catalogue: Catalogue): string[] {
  const owned = catalogue.tables.filter(({ kind }) => kind !== 'common');
  const found: Found[] = [
    ...catalogue.tables
      .filter(({ kind, name }) => kind !== 'common' || ROOTS.includes(name))
      .flatMap(rowSecurity),
    ...owned.flatMap((table) => [...tenantPolicies(catalogue, table), ...keys(catalogue, table)]),
    ...ROOTS.flatMap((root) => rootPolicies(catalogue, root)),
    ...catalogue.constraints.flatMap((one) => foreignKey(catalogue, one)),
    ...catalogue.views
      .filter(({ kind, invoker }) => kind === 'v' && !invoker)
      .map(({ name }) => ({ text: `view ${name} runs with its owner's rights` })),
    // row security does not reach into one: whoever may read it reads every tenant's rows
    ...catalogue.views
      .filter(({ kind }) => kind === 'm')
      .flatMap(({ name }) => catalogue.grants.filter(({ table }) => table === name))
      .map(({ table, role }) => ({ text: `materialised view ${table} is open to ${role}` })),
    ...catalogue.functions.flatMap(functionRules),
    ...catalogue.grants
      .filter(({ privilege }) => ['TRUNCATE', 'TRIGGER', 'REFERENCES'].includes(privilege))
      .map(({ table, role, privilege }) => ({ text: `${role} may ${privilege} ${table}` })),
  ];
  return found
    .filter(({ excuse }) => excuse === undefined || EXCEPTIONS[excuse] === undefined)
    .map(({ text }) => text)
    .sort();

  function rowSecurity({ name, secured, forced }: Table) {
    return secured && forced
      ? []
      : [{ text: `${name}: row security is not ${secured ? 'forced' : 'enabled'}` }];
  }
}
type Found = { text: string; excuse?: string | undefined };

/** Exceptions that no longer excuse anything. */
export function idleExceptions(catalogue: Catalogue): string[] {
  const tables = catalogue.tables.filter(({ kind }) => kind !== 'common');
  const found = [
    ...tables.flatMap((table) => [...tenantPolicies(catalogue, table), ...keys(catalogue, table)]),
    ...ROOTS.flatMap((root) => rootPolicies(catalogue, root)),
  ];
  const used = new Set(found.map(({ excuse }) => excuse));
  return Object.keys(EXCEPTIONS).filter((excuse) => !used.has(excuse));
}

/** Each door with a grant meets a RESTRICTIVE policy for ALL that compares the tenant, in USING and WITH CHECK. */
function tenantPolicies({ grants, policies }: Catalogue, { name }: Table): Found[] {
  const doors = new Set(
    grants
      .filter(({ table, role }) => table === name && (DOORS as readonly string[]).includes(role))
      .map(({ role }) => role),
  );
  return [...doors].flatMap((door) => {
    const guarded = policies.some(
      ({ table, permissive, roles, command, using, check }) =>
        table === name &&
        !permissive &&
        roles.includes(door) &&
        command === 'ALL' &&
        namesScope(using) &&
        namesScope(check),
    );
    return guarded
      ? []
      : [{ text: `${name}: no restrictive tenant policy for ${door}`, excuse: `${name} tenant ${door}` }];
  });
}

/** Compares with a transaction-local setting, or with rows that are themselves filtered by one. */
function namesScope(expression: string | null): boolean {
  return (
    expression !== null &&
    (/current_setting\('app\.\w+'/.test(expression) ||
      /FROM (participations p|producer_users u)/.test(expression)) &&
    /\b(id|collective_id|producer_id|account_id)\b/.test(expression)
  );
}

/** The tenants' own rows: each door's policies name the scope, or rows that are filtered by it. */
function rootPolicies({ policies }: Catalogue, root: string): Found[] {
  const doors = DOORS.filter((door) => door !== 'cabas_platform' && door !== 'cabas_auth');
  return doors.flatMap((door) => {
    const mine = policies.filter(({ table, roles }) => table === root && roles.includes(door));
    if (mine.some(({ permissive, command, using }) => !permissive && command === 'ALL' && namesScope(using)))
      return [];
    return mine
      .filter(({ permissive, command, using }) => permissive && command !== 'INSERT' && !namesScope(using))
      .map(({ name }) => ({
        text: `${root}: policy ${name} shows ${door} every row`,
        excuse: `${root} policy ${name} ${door}`,
      }));
  });
}

function keys({ constraints, uniqueIndexes }: Catalogue, table: Table): Found[] {
  const all = [...constraints.filter(({ type }) => type === 'p' || type === 'u'), ...uniqueIndexes].filter(
    (key) => key.table === table.name,
  );
  const primary = all.length === 0 ? [{ text: `${table.name}: no key`, excuse: `${table.name} keys` }] : [];
  return [
    ...primary,
    ...all
      .filter(({ columns }) => columns[0] !== leads(table))
      .map(({ name }) => ({
        text: `${table.name}: key ${name} is not led by ${leads(table)}`,
        excuse: `${table.name} keys`,
      })),
  ];
}

/** A key between two tenants' tables carries the tenant on both sides, in the same place. */
function foreignKey(
  { tables }: Catalogue,
  { table, name, type, columns, other, otherColumns }: Catalogue['constraints'][number],
): Found[] {
  if (type !== 'f' || other === null || COMMON_TARGETS.includes(other)) return [];
  const [from, to] = [tables.find((one) => one.name === table), tables.find((one) => one.name === other)];
  if (from === undefined || to === undefined || to.kind === 'common') return [];
  const lead = leads(to);
  const index = otherColumns.indexOf(lead);
  return index >= 0 && columns[index] === lead
    ? []
    : [{ text: `${table}: ${name} points at ${other} without ${lead}` }];
}

function functionRules({ name, definer, path, open }: Catalogue['functions'][number]): Found[] {
  return [
    // a caller's own search path would decide which table or operator it means
    ...(path === null ? [{ text: `function ${name} has no fixed search path` }] : []),
    // pg_temp last: it is searched first where it is not named, and anyone may put a table there
    ...(definer && !/^search_path=pg_catalog,.* pg_temp$/.test(path ?? '')
      ? [{ text: `function ${name} runs as its owner without a fixed search path` }]
      : []),
    ...(definer && open ? [{ text: `function ${name} runs as its owner for anyone` }] : []),
  ];
}
