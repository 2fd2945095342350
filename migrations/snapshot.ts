// What the migrations make of an empty database, in words, so that a review sees what a migration really changes:
//   node migrations/snapshot.ts            writes migrations/schema.snapshot.txt
// ADMIN_DATABASE_URL and MIGRATION_DATABASE_URL say where a scratch database may be made (default: the development services).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { migrate } from './migrate.ts';

export const SNAPSHOT_FILE = join(import.meta.dirname, 'schema.snapshot.txt');

/** Tables (columns, constraints, indexes, policies, triggers), views, functions and grants of a database, in a fixed order. */
export async function snapshot(db: pg.Client): Promise<string> {
  const lines = async (sql: string, parameters: readonly unknown[] = []): Promise<string[]> =>
    (await db.query<{ line: string }>(sql, [...parameters])).rows.map(({ line }) =>
      line.replaceAll(/\s+/g, ' '),
    );
  const tables = await lines(
    `select relname as line from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'migrations' order by 1`,
  );
  const parts: string[] = [];
  for (const table of tables) {
    const part = [`table ${table}`];
    for (const sql of [TABLE, COLUMNS, CONSTRAINTS, INDEXES, POLICIES, TRIGGERS])
      part.push(...(await lines(sql, [`public.${table}`])).map((line) => `  ${line}`));
    parts.push(part.join('\n'));
  }
  parts.push(['views', ...(await lines(VIEWS)).map((line) => `  ${line}`)].join('\n'));
  parts.push(['functions', ...(await lines(FUNCTIONS)).map((line) => `  ${line}`)].join('\n'));
  parts.push(['grants', ...(await lines(GRANTS)).map((line) => `  ${line}`)].join('\n'));
  parts.push(['roles', ...(await lines(ROLES)).map((line) => `  ${line}`)].join('\n'));
  return `${parts.join('\n\n')}\n`;
}

const TABLE = `select concat('owner ', relowner::regrole, case when relrowsecurity then ', row security' end, case when relforcerowsecurity then ' forced' end) as line from pg_class where oid = $1::regclass`;
const COLUMNS = `select concat(a.attname, ' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' end,
    case when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) end) as line
  from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`;
const CONSTRAINTS = `select concat('constraint ', conname, ' ', pg_get_constraintdef(oid)) as line from pg_constraint where conrelid = $1::regclass and contype not in ('t', 'n') order by contype, conname collate "C"`;
const INDEXES = `select concat('index ', i.indexrelid::regclass::text, ' ', regexp_replace(pg_get_indexdef(i.indexrelid), '^CREATE (UNIQUE )?INDEX \\S+ ON \\S+ ', '\\1')) as line
  from pg_index i where i.indrelid = $1::regclass and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid and c.conrelid = i.indrelid and c.contype in ('p', 'u')) order by i.indexrelid::regclass::text collate "C"`;
const POLICIES = `select concat('policy ', p.polname, ' ', case when p.polpermissive then 'permissive' else 'RESTRICTIVE' end, ' for ',
    case p.polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end, ' to ',
    (select string_agg(case when r = 0 then 'public' else r::regrole::text end, ', ' order by r::regrole::text collate "C") from unnest(p.polroles) r),
    ' using ' || pg_get_expr(p.polqual, p.polrelid), ' check ' || pg_get_expr(p.polwithcheck, p.polrelid)) as line
  from pg_policy p where p.polrelid = $1::regclass order by p.polname collate "C"`;
const TRIGGERS = `select pg_get_triggerdef(oid) as line from pg_trigger where tgrelid = $1::regclass and not tgisinternal order by tgname collate "C"`;
const VIEWS = `select concat(relkind, ' ', relname, ' ', reloptions::text, ' ', pg_get_viewdef(oid)) as line from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace order by relname collate "C"`;
const FUNCTIONS = `select concat(p.oid::regprocedure, ' owner ', p.proowner::regrole, ' ', p.provolatile, case when p.prosecdef then ' SECURITY DEFINER' end, ' ', p.proconfig::text,
    ' callers ', (select coalesce(string_agg(x, ', ' order by x collate "C"), 'nobody') from (
      select distinct case when a.grantee = 0 then 'public' else a.grantee::regrole::text end as x from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee <> p.proowner) g),
    ' body ', md5(p.prosrc)) as line
  from pg_proc p where p.pronamespace = 'public'::regnamespace and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by p.oid::regprocedure::text collate "C"`;
const GRANTS = `select concat(role, ' on ', name, ': ', string_agg(what, ', ' order by what collate "C")) as line from (
    select case when a.grantee = 0 then 'public' else a.grantee::regrole::text end as role, c.relname as name, lower(a.privilege_type) as what
    from pg_class c cross join lateral aclexplode(c.relacl) a where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S') and a.grantee <> c.relowner
    union all
    select case when a.grantee = 0 then 'public' else a.grantee::regrole::text end, c.relname, lower(a.privilege_type) || ' (' || string_agg(t.attname, ', ' order by t.attnum) || ')'
    from pg_class c join pg_attribute t on t.attrelid = c.oid cross join lateral aclexplode(t.attacl) a where c.relnamespace = 'public'::regnamespace group by a.grantee, c.relname, a.privilege_type
    union all
    select case when a.grantee = 0 then 'public' else a.grantee::regrole::text end, 'schema public', lower(a.privilege_type)
    from pg_namespace n cross join lateral aclexplode(n.nspacl) a where n.nspname = 'public' and a.grantee <> n.nspowner) g
  where role = 'public' or role like 'cabas%' group by role, name order by role collate "C", name collate "C"`;
const ROLES = `select concat(r.rolname, case when r.rolcanlogin then ' login' end, case when r.rolsuper then ' SUPERUSER' end, case when r.rolbypassrls then ' BYPASSRLS' end,
    case when r.rolcreaterole then ' createrole' end, case when r.rolcreatedb then ' createdb' end,
    ' may become ' || (select string_agg(concat(m.roleid::regrole, case when r.rolinherit then ' inheriting' end), ', ' order by m.roleid::regrole::text collate "C") from pg_auth_members m where m.member = r.oid)) as line
  from pg_roles r where r.rolname like 'cabas%' order by r.rolname collate "C"`;

/** The snapshot of a scratch database, made and dropped here. */
async function ofScratch(adminUrl: string, ownerUrl: string): Promise<string> {
  const SCRATCH = `snapshot_${process.pid}`;
  const within = (url: string) => Object.assign(new URL(url), { pathname: `/${SCRATCH}` }).toString();
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`create database ${SCRATCH} owner cabas_owner`);
    await migrate(within(ownerUrl));
    const scratch = new pg.Client({ connectionString: within(adminUrl) });
    await scratch.connect();
    const text = await snapshot(scratch);
    await scratch.end();
    return text;
  } finally {
    await admin.query(`drop database if exists ${SCRATCH} with (force)`);
    await admin.end();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const services = join(import.meta.dirname, '../.data/dev-services.json');
  const known = {
    ...(existsSync(services) ? (JSON.parse(readFileSync(services, 'utf8')) as Record<string, string>) : {}),
    ...process.env,
  };
  const { ADMIN_DATABASE_URL: adminUrl, MIGRATION_DATABASE_URL: ownerUrl } = known;
  if (adminUrl === undefined || ownerUrl === undefined)
    throw new Error(
      'start the services first (node scripts/services.mjs), or set ADMIN_DATABASE_URL and MIGRATION_DATABASE_URL',
    );
  writeFileSync(SNAPSHOT_FILE, await ofScratch(adminUrl, ownerUrl));
  console.log(`wrote ${SNAPSHOT_FILE}`);
}
