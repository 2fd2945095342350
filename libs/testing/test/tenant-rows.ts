import type pg from 'pg';

/** What the checks need of a tenant: its name, which is its mark, and its collective's id. */
export interface Owner {
  readonly name: string;
  readonly ids: Readonly<Record<string, string>>;
}
type Db = Pick<pg.Client, 'query'>;
interface Holding {
  table: string;
  column: 'collective_id' | 'producer_id' | 'id';
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
export const idsIn = (text: string): string[] => text.match(UUID) ?? [];

/** Every table that belongs to tenants or farms, and by which columns; read from the catalogue. */
async function holdings(db: Db): Promise<Holding[]> {
  const { rows } = await db.query<Holding>(
    `select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not a.attisdropped
       and (a.attname in ('collective_id', 'producer_id') or a.attname = 'id' and c.relname in ('collectives', 'producers')) order by 1, 2`,
  );
  return rows;
}

/** The collective and the farms on its record. */
async function roots(db: Db, { ids }: Owner): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>('select id from producers where created_in = $1', [
    ids['collective'],
  ]);
  return [ids['collective'] ?? '', ...rows.map(({ id }) => id)];
}

/** One sum per table over everything that belongs to a tenant and its farms: who writes there changes one. */
export async function checksums(
  { admin: db }: { readonly admin: Db },
  tenant: Owner,
): Promise<Record<string, string>> {
  const own = await roots(db, tenant);
  const sums: Record<string, string> = {};
  for (const { table, column } of await holdings(db)) {
    const { rows } = await db.query<{ sum: string }>(
      `select count(*) || ':' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from "${table}" t where t."${column}" = any ($1::uuid[])`,
      [own],
    );
    sums[`${table}.${column}`] = rows[0]?.sum ?? '';
  }
  return sums;
}

/** Every row of a tenant as text, by table. */
async function rowsOf(db: Db, tenant: Owner): Promise<{ table: string; text: string; id: string | null }[]> {
  const own = await roots(db, tenant);
  const found = [];
  for (const table of new Set((await holdings(db)).map((one) => one.table))) {
    const columns = (await holdings(db)).filter((one) => one.table === table).map(({ column }) => column);
    // what a farm sells through a collective is that collective's row
    const column = columns.includes('collective_id') ? 'collective_id' : (columns[0] ?? 'id');
    const { rows } = await db.query<{ text: string; id: string | null }>(
      `select t::text as text, to_jsonb(t) ->> 'id' as id from "${table}" t where t."${column}" = any ($1::uuid[])`,
      [own],
    );
    found.push(...rows.map((row) => ({ table, ...row })));
  }
  return found;
}

/** Every id that is a tenant's: its own, its farms', its rows', and its people's accounts; but for those that are nobody's alone. */
export async function idsOf(
  db: Db,
  tenant: Owner,
  shared: ReadonlySet<string> = new Set(),
): Promise<Set<string>> {
  const { rows: people } = await db.query<{ id: string }>(
    `select account_id as id from memberships where collective_id = $1 and account_id is not null
     union select u.account_id from producer_users u join producers f on f.id = u.producer_id where f.created_in = $1`,
    [tenant.ids['collective']],
  );
  const all = [
    ...(await roots(db, tenant)),
    ...(await rowsOf(db, tenant)).flatMap(({ id }) => id ?? []),
    ...people.map(({ id }) => id),
  ];
  return new Set(all.filter((id) => !shared.has(id)));
}

/** Rows of one tenant that name another: by an id, or by its mark. `shared`: ids that belong to nobody alone. */
export async function crossings(
  db: Db,
  tenants: readonly Owner[],
  shared: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const owner = new Map<string, Owner | undefined>();
  for (const tenant of tenants)
    for (const id of await idsOf(db, tenant))
      owner.set(id, owner.has(id) || shared.has(id) ? undefined : tenant);
  const found: string[] = [];
  for (const tenant of tenants)
    for (const { table, text } of await rowsOf(db, tenant)) {
      const other =
        idsIn(text)
          .map((id) => owner.get(id))
          .find((one) => one !== undefined && one !== tenant) ??
        tenants.find((one) => one !== tenant && text.toLowerCase().includes(one.name.toLowerCase()));
      if (other !== undefined)
        found.push(`${table} of ${tenant.name} names ${other.name}: ${text.slice(0, 300)}`);
    }
  return found;
}

/** What of another tenant an answer shows: its mark, or ids of its rows that nobody sent. */
export function foreign(answer: string, other: Owner, ids: ReadonlySet<string>, sent = ''): string[] {
  const mark =
    answer.toLowerCase().includes(other.name.toLowerCase()) &&
    !sent.toLowerCase().includes(other.name.toLowerCase());
  return [...(mark ? [other.name] : []), ...idsIn(answer).filter((id) => ids.has(id) && !sent.includes(id))];
}
