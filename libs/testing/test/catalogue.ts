import type pg from 'pg';

/** What PostgreSQL knows of our tables, read for the lint. */
export interface Table {
  readonly name: string;
  readonly kind: 'tenant' | 'producer' | 'common';
  readonly secured: boolean;
  readonly forced: boolean;
  readonly columns: readonly string[];
}
export interface Policy {
  readonly table: string;
  readonly name: string;
  readonly permissive: boolean;
  readonly roles: readonly string[];
  readonly command: string;
  readonly using: string | null;
  readonly check: string | null;
}
export interface Constraint {
  readonly table: string;
  readonly name: string;
  /** Primary, unique, foreign, exclusion. */
  readonly type: 'p' | 'u' | 'f' | 'x';
  readonly columns: readonly string[];
  readonly other: string | null;
  readonly otherColumns: readonly string[];
  /** Of an exclusion: how each column is compared. */
  readonly operators: readonly string[];
  /** What happens to the row when the one it points at changes or goes: `a` nothing, `r` refused, `c` cascade, `n` null, `d` default. */
  readonly onUpdate: string;
  readonly onDelete: string;
}
export interface UniqueIndex {
  readonly table: string;
  readonly name: string;
  readonly columns: readonly string[];
}
export interface Grant {
  readonly table: string;
  readonly role: string;
  readonly privilege: string;
  readonly columns: readonly string[] | null;
}

export interface Catalogue {
  readonly tables: readonly Table[];
  readonly policies: readonly Policy[];
  readonly constraints: readonly Constraint[];
  readonly uniqueIndexes: readonly UniqueIndex[];
  readonly grants: readonly Grant[];
  readonly triggers: readonly { table: string; name: string }[];
  /** Columns numbered by a sequence. */
  readonly numbered: readonly { table: string; column: string }[];
  readonly views: readonly { name: string; kind: string; invoker: boolean }[];
  readonly functions: readonly {
    name: string;
    definer: boolean;
    path: string | null;
    open: boolean;
    callers: string[];
    owner: string;
  }[];
}

/** Roles that requests and jobs act as. */
export const DOORS = [
  'cabas_collective',
  'cabas_person',
  'cabas_producer',
  'cabas_auth',
  'cabas_platform',
  'cabas_relay',
  'cabas_stock',
  'cabas_app',
] as const;

export async function readCatalogue(db: pg.Client): Promise<Catalogue> {
  const rows = async <T extends object>(sql: string): Promise<T[]> => (await db.query<T>(sql)).rows;
  const tables = await rows<Omit<Table, 'kind'>>(
    `select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns
     from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> 'migrations' order by 1`,
  );
  const names = (array: string, table: string) =>
    `array(select coalesce(a.attname::text, '(expression)') from unnest(${array}) with ordinality k(n, i) left join pg_attribute a on a.attrelid = ${table} and a.attnum = k.n order by k.i)`;
  return {
    tables: tables.map((table) => ({ ...table, kind: kindOf(table) })),
    policies: await rows(
      `select tablename::text as table, policyname::text as name, permissive = 'PERMISSIVE' as permissive, roles::text[] as roles, cmd as command, qual as using, with_check as check
       from pg_policies where schemaname = 'public'`,
    ),
    constraints: await rows(
      `select c.conrelid::regclass::text as table, c.conname::text as name, c.contype as type, ${names('c.conkey', 'c.conrelid')} as columns,
         c.confrelid::regclass::text as other, ${names('c.confkey', 'c.confrelid')} as "otherColumns",
         array(select o.oprname::text from unnest(c.conexclop) with ordinality x(op, i) join pg_operator o on o.oid = x.op order by x.i) as operators,
         c.confupdtype as "onUpdate", c.confdeltype as "onDelete"
       from pg_constraint c where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f', 'x')`,
    ),
    triggers: await rows(
      `select t.tgrelid::regclass::text as table, t.tgname::text as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where not t.tgisinternal and c.relnamespace = 'public'::regnamespace order by 1, 2`,
    ),
    numbered: await rows(
      `select c.relname::text as table, a.attname::text as column from pg_attribute a join pg_class c on c.oid = a.attrelid
       left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
         and (a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) like 'nextval(%') order by 1, 2`,
    ),
    uniqueIndexes: await rows(
      `select i.indrelid::regclass::text as table, x.relname::text as name, ${names('i.indkey::int2[]', 'i.indrelid')} as columns
       from pg_index i join pg_class x on x.oid = i.indexrelid where i.indisunique and x.relnamespace = 'public'::regnamespace`,
    ),
    grants: await rows(
      `select g.table, g.role, g.privilege, case when g.whole then null else g.columns end as columns from (
         select c.relname::text as table, r.rolname::text as role, x.privilege_type as privilege, bool_or(x.whole) as whole, array_agg(x.col order by x.col) filter (where x.col is not null) as columns
         from pg_class c join pg_roles r on r.rolname like 'cabas\\_%' and r.rolname <> 'cabas_owner'
         cross join lateral (
           select a.privilege_type, true as whole, null::text as col from aclexplode(c.relacl) a where a.grantee in (r.oid, 0)
           union all
           select a.privilege_type, false, t.attname::text from pg_attribute t cross join lateral aclexplode(t.attacl) a where t.attrelid = c.oid and a.grantee in (r.oid, 0)) x
         where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = 'public'::regnamespace group by 1, 2, 3) g order by 1, 2, 3`,
    ),
    views: await rows(
      `select c.relname::text as name, c.relkind::text as kind, coalesce(c.reloptions @> '{security_invoker=true}' or c.reloptions @> '{security_invoker=on}', false) as invoker
       from pg_class c where c.relkind in ('v', 'm') and c.relnamespace = 'public'::regnamespace`,
    ),
    functions: await rows(
      `select p.proname::text as name, p.prosecdef as definer, (select s from unnest(p.proconfig) s where s like 'search_path=%') as path,
         has_function_privilege('public', p.oid, 'execute') as open, r.rolname::text as owner,
         array(select g.rolname::text from pg_roles g where g.rolname like 'cabas\\_%' and g.rolname <> r.rolname and has_function_privilege(g.oid, p.oid, 'execute') order by 1) as callers
       from pg_proc p join pg_roles r on r.oid = p.proowner left join pg_depend d on d.objid = p.oid and d.deptype = 'e'
       where p.pronamespace = 'public'::regnamespace and d.objid is null order by 1`,
    ),
  };
}

/** A producer's table is led by its producer and belongs to no collective; what neither column leads is common. */
function kindOf({ columns }: { columns: readonly string[] }): Table['kind'] {
  if (columns.includes('collective_id')) return 'tenant';
  return columns.includes('producer_id') ? 'producer' : 'common';
}
