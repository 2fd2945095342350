import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '@cabas/testing';
import { readCatalogue } from './catalogue.ts';
import { idleObstacles, obstacles } from './citus-rules.ts';

let database: TestDatabase;
let admin: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

/** Does it, tells what stands in the way, and takes it back. */
async function obstaclesAfter(sql: string): Promise<string[]> {
  try {
    await admin.query(`begin; ${sql}`);
    return obstacles(await readCatalogue(admin));
  } finally {
    await admin.query('rollback');
  }
}

describe('the schema could be spread over machines by collective', () => {
  it('says of every table where it would lie, and keeps Citus’s rules but for the listed exceptions', async () => {
    const catalogue = await readCatalogue(admin);
    expect(obstacles(catalogue)).toEqual([]);
    expect(idleObstacles(catalogue)).toEqual([]);
  });

  it.each([
    [
      'a table that nobody placed',
      'create table scarecrows (collective_id uuid not null, id uuid not null, primary key (collective_id, id))',
      'nobody said where scarecrows would lie',
    ],
    ['a placed table that is gone', 'drop table job_receipts', 'job_receipts is listed and does not exist'],
    [
      'a primary key without the tenant',
      'alter table idempotency_keys drop constraint idempotency_keys_pkey, add primary key (membership_id, key)',
      'idempotency_keys.idempotency_keys_pkey leaves collective_id out',
    ],
    [
      'a unique index without the tenant',
      'create unique index everywhere on documents (number)',
      'documents.everywhere leaves collective_id out',
    ],
    [
      'an exclusion across tenants',
      'create extension btree_gist; alter table distributions add constraint one_at_a_time exclude using gist (pickup_point_id with =, tstzrange(starts_at, ends_at) with &&)',
      'distributions.one_at_a_time excludes without an equal collective_id',
    ],
    [
      'an exclusion that compares the tenant otherwise',
      'create extension btree_gist; alter table distributions add constraint one_at_a_time exclude using gist (collective_id with <>, pickup_point_id with =)',
      'distributions.one_at_a_time excludes without an equal collective_id',
    ],
    [
      'a key between tenants’ tables without the tenant',
      'alter table orders add constraint orders_id unique (id); alter table documents add constraint of_order foreign key (order_id) references orders (id)',
      'documents.of_order points at orders, which lies elsewhere',
    ],
    [
      'a key with the tenant in another place',
      'alter table orders add constraint orders_turned unique (id, collective_id); alter table documents add constraint of_order foreign key (collective_id, order_id) references orders (id, collective_id)',
      'documents.of_order points at orders, which lies elsewhere',
    ],
    [
      'a key from what all share to one tenant’s row',
      'alter table accounts add column home uuid, add column home_member uuid, add constraint at_home foreign key (home, home_member) references memberships (collective_id, id)',
      'accounts.at_home points at memberships, which lies elsewhere',
    ],
    [
      'a key from a tenant’s row to what lies on one machine',
      'alter table orders add column job uuid constraint done_by references outbox (id)',
      'orders.done_by points at outbox, which lies elsewhere',
    ],
    [
      'a key that sets the tenant to null',
      'alter table orders add constraint of_cycle foreign key (collective_id, cycle_id) references sales_cycles (collective_id, id) on delete set null',
      'orders.of_cycle changes the column that says where a row lies',
    ],
    [
      'a trigger',
      'create trigger never before update on orders for each row execute function refuse_change()',
      'orders has a trigger never',
    ],
    [
      'a number counted by one sequence',
      'alter table orders add column place int generated always as identity',
      'orders.place is numbered by one sequence for all machines',
    ],
    [
      'a policy that asks another table',
      'create policy nosy on orders using (exists (select 1 from memberships m where m.id = membership_id))',
      'orders.nosy asks another table',
    ],
  ])('the lint notices %s', async (_what, sql, obstacle) => {
    expect(await obstaclesAfter(sql)).toContain(obstacle);
  });
});
