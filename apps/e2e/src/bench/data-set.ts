import { createHash, randomUUID } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** One collective with 50 offers of ten farms, half of them counted, and as many members with a session as a run needs. */
export interface DataSet {
  readonly api: string;
  readonly floor: string;
  readonly apiPid: number;
  readonly floorPid: number;
  readonly collectiveId: string;
  readonly cycleId: string;
  readonly distributionId: string;
  readonly offerIds: readonly string[];
  readonly admin: pg.Client;
  /** Members who have not ordered: `{membershipId, accountId, token}`, each used once. */
  readonly nextMember: () => BenchMember;
  readonly end: () => Promise<void>;
}

export interface BenchMember {
  readonly membershipId: string;
  readonly accountId: string;
  readonly token: string;
}

const MEMBERS = 14_000;

/** Fills the database quickly and starts the floor beside the API. */
export async function prepare(): Promise<DataSet> {
  const admin = new pg.Client({ connectionString: need('ADMIN_DATABASE_URL') });
  await admin.connect();
  const collectiveId = randomUUID();
  const cycleId = randomUUID();
  const distributionId = randomUUID();
  await collective(admin, collectiveId, cycleId, distributionId);
  const offers = await admin.query<{ id: string }>(
    'select id from offers where collective_id = $1 order by position',
    [collectiveId],
  );
  const members = await memberships(admin, collectiveId);
  await admin.query('analyze');
  const { child, url } = await startFloor();
  let used = 0;
  return {
    api: need('BASE_URL'),
    floor: url,
    apiPid: Number(need('API_PID')),
    floorPid: child.pid ?? 0,
    collectiveId,
    cycleId,
    distributionId,
    offerIds: offers.rows.map(({ id }) => id),
    admin,
    nextMember: () => {
      const member = members[used];
      if (member === undefined) throw new Error('not enough members for this run');
      used += 1;
      return member;
    },
    end: async () => {
      child.kill();
      await admin.end();
    },
  };
}

async function collective(db: pg.Client, id: string, cycleId: string, distributionId: string): Promise<void> {
  const point = randomUUID();
  await db.query(
    `insert into collectives (id, slug, short_code, name, kind) values ($1, 'bench', 'BENCH', 'Banc d’essai', 'ASSOCIATION')`,
    [id],
  );
  await db.query(`insert into pickup_points (collective_id, id, name) values ($1, $2, 'Salle')`, [id, point]);
  await db.query(
    `insert into producers (id, short_code, name) select gen_random_uuid(), 'F' || lpad(n::text, 3, '0'), 'Ferme ' || n from generate_series(1, 10) n`,
  );
  await db.query(
    `insert into participations (collective_id, id, producer_id) select $1, gen_random_uuid(), id from producers`,
    [id],
  );
  await db.query(
    `insert into products (producer_id, id, name, selling_mode, price_cents)
     select id, gen_random_uuid(), 'Produit ' || n || ' de ' || name, 'PIECE', 150 + n * 37 from producers, generate_series(1, 5) n`,
  );
  await db.query(
    `insert into stock_pools (producer_id, id, product_id, initial, available)
     select producer_id, gen_random_uuid(), id, 100000000, 100000000 from products`,
  );
  await db.query(
    `insert into listings (collective_id, id, producer_id, product_id) select $1, gen_random_uuid(), producer_id, id from products`,
    [id],
  );
  await db.query(
    `insert into sales_cycles (collective_id, id, name, status, opens_at, flow, margin_bp, margin_mode)
     values ($1, $2, 'Vente', 'OPEN', now() - interval '1 day', 'DIRECT', 0, 'ON_TOP')`,
    [id, cycleId],
  );
  await db.query(
    `insert into distributions (collective_id, id, cycle_id, pickup_point_id, pickup_date, window_start, window_end, starts_at, ends_at, closes_at, status)
     values ($1, $2, $3, $4, current_date + 7, '17:30', '18:30', now() + interval '7 days', now() + interval '7 days 1 hour', now() + interval '6 days', 'OPEN')`,
    [id, distributionId, cycleId, point],
  );
  await db.query(
    `insert into offers (collective_id, id, cycle_id, listing_id, producer_id, product_id, stock_pool_id, position, producer_name, name, category,
       organic, selling_mode, weighed, step, minimum, price_cents, purchase_price_cents, vat_rate_bp)
     select $1, gen_random_uuid(), $2, l.id, p.producer_id, p.id, s.id, row_number() over (order by f.name, p.name), f.name, p.name, 'VEGETABLE',
       true, 'PIECE', false, 1, 1, p.price_cents, p.price_cents, 550
     from listings l join products p on p.id = l.product_id join producers f on f.id = p.producer_id join stock_pools s on s.product_id = p.id
     where l.collective_id = $1`,
    [id, cycleId],
  );
}

async function memberships(db: pg.Client, collectiveId: string): Promise<BenchMember[]> {
  const members = Array.from({ length: MEMBERS }, () => ({
    membershipId: randomUUID(),
    accountId: randomUUID(),
    token: randomUUID(),
  }));
  const rows = JSON.stringify(
    members.map((m) => ({
      m: m.membershipId,
      a: m.accountId,
      h: createHash('sha256').update(m.token).digest('hex'),
    })),
  );
  const list = `jsonb_to_recordset($1::jsonb) as x(m uuid, a uuid, h text)`;
  await db.query(
    `insert into accounts (id, email, email_key, given_name, family_name, confirmed_at) select a, a || '@example.org', a || '@example.org', 'Léa', 'Essai', now() from ${list}`,
    [rows],
  );
  await db.query(
    `insert into memberships (collective_id, id, account_id, given_name, family_name, status) select $2, m, a, 'Léa', 'Essai', 'ACTIVE' from ${list}`,
    [rows, collectiveId],
  );
  await db.query(
    `insert into sessions (token_hash, account_id, expires_at) select decode(h, 'hex'), a, now() + interval '30 days' from ${list}`,
    [rows],
  );
  return members;
}

async function startFloor(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./floor.ts', import.meta.url))], {
    env: { ...process.env, NODE_ENV: 'production', NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the floor ended: ${code}`)));
  });
  return { child, url };
}

function need(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing: run through npm run bench`);
  return value;
}
