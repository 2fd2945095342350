import type { Client, Person, World } from '@cabas/testing';
import type { Tenant } from '../tenants.ts';

export const ROLES = [
  'anonymous',
  'member',
  'coordinator',
  'treasurer',
  'admin',
  'farmer',
  'suspended',
  'former',
  'stranger',
  'staff',
] as const;
export type Caller = (typeof ROLES)[number];

/** Everyone who may call, around one collective. What a call did to them is undone by `restore`. */
export class Callers {
  private readonly world: World;
  private readonly people: ReadonlyMap<Caller, Client>;
  private readonly kept: { sessions: string; memberships: string; accounts: string };

  private constructor(world: World, people: ReadonlyMap<Caller, Client>, kept: Callers['kept']) {
    this.world = world;
    this.people = people;
    this.kept = kept;
  }

  static async around(world: World, tenant: Tenant, staff: Person): Promise<Callers> {
    const { collective } = tenant;
    const [coordinator, treasurer] = [await collective.member('Coralie'), await collective.member('Tristan')];
    const stranger = await world.person('Étrangère');
    const people = new Map<Caller, Client>([
      ['anonymous', world.anyone()],
      ['member', tenant.member],
      ['coordinator', coordinator],
      ['treasurer', treasurer],
      ['admin', tenant.admin],
      ['farmer', tenant.farmer],
      ['suspended', tenant.suspended],
      ['former', tenant.former],
      ['stranger', stranger],
      ['staff', staff],
    ]);
    for (const [person, role] of [
      [coordinator, 'COORDINATOR'],
      [treasurer, 'TREASURER'],
    ] as const)
      await world.admin.query(
        `update memberships m set roles = $1 from accounts a where a.id = m.account_id and m.collective_id = $2 and a.email_key = lower($3)`,
        [[role], collective.id, person.email],
      );
    await world.admin.query('update accounts set is_staff = true where email_key = lower($1)', [staff.email]);
    return new Callers(world, people, await keep(world, [...people.values()].flatMap(emailOf)));
  }

  cookieOf(caller: Caller): string | undefined {
    return this.people.get(caller)?.cookie;
  }

  /** Sessions that were ended, rights and memberships that were changed, come back. */
  async restore(): Promise<void> {
    await this.put(
      `update accounts a set email = r.email, email_key = r.email_key, is_staff = r.is_staff, confirmed_at = r.confirmed_at
       from jsonb_populate_recordset(null::accounts, $1) r where a.id = r.id`,
      this.kept.accounts,
    );
    await this.put(
      `update memberships m set status = r.status, roles = r.roles from jsonb_populate_recordset(null::memberships, $1) r
       where m.collective_id = r.collective_id and m.id = r.id`,
      this.kept.memberships,
    );
    await this.put(
      'insert into sessions select * from jsonb_populate_recordset(null::sessions, $1) on conflict do nothing',
      this.kept.sessions,
    );
  }

  /** Calls under way change the same people: whoever loses a deadlock against them comes again. */
  private async put(sql: string, rows: unknown): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.world.admin.query(sql, [rows]);
        return;
      } catch (error) {
        if (attempt === 10 || (error as { code?: string }).code !== '40P01') throw error;
      }
    }
  }
}

const emailOf = (client: Client): string[] => ('email' in client ? [String(client.email)] : []);

async function keep(world: World, emails: readonly string[]): Promise<Callers['kept']> {
  const { rows } = await world.admin.query<Callers['kept']>(
    `with a as (select * from accounts where email_key = any (select lower(unnest($1::text[]))))
     select (select jsonb_agg(to_jsonb(s)) from sessions s where s.account_id in (select id from a))::text as sessions,
       (select jsonb_agg(to_jsonb(m)) from memberships m where m.account_id in (select id from a))::text as memberships,
       (select jsonb_agg(to_jsonb(a)) from a)::text as accounts`,
    [emails],
  );
  const [kept] = rows;
  if (kept === undefined) throw new Error('nobody to keep');
  return kept;
}
