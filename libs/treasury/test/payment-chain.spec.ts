import { createHash, verify as checkSignature } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import {
  startWorld,
  type TestCollective,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
  behindTheTriggers,
  memberIds,
  writePayment,
  runVerify,
} from '@cabas/testing';
import { chainHash } from '@cabas/billing';

interface Closing {
  readonly period: string;
  readonly name: string | null;
  readonly days: string;
  readonly records: string;
  readonly means: Record<string, number>;
  readonly received: number;
  readonly returned: number;
  readonly running: number;
  readonly runningReceived: number;
}

describe('payment records', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  async function shop(name: string) {
    const { at, garden, oven } = await collectiveWithPapers(world, name, 'SLIPS');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, await Promise.all(['Awa', 'Bruno'].map((who) => at.member(who))));
    await handOut(at, sale);
    await world.settle();
    const members = await memberIds(world, at);
    return { at, garden, oven, awa: members.get('Awa') ?? '', bruno: members.get('Bruno') ?? '' };
  }
  const chain = async ({ id }: TestCollective, producerId: string | null) =>
    (
      await world.admin.query<{ sequence: number; cents: number; follows: boolean }>(
        `select sequence, amount_cents::int as cents, previous_hash is not distinct from lag(hash) over (order by sequence) as follows
         from payments_received where collective_id = $1 and producer_id is not distinct from $2::uuid order by sequence`,
        [id, producerId],
      )
    ).rows;
  const daysGoBy = async ({ id }: TestCollective, days: number) => {
    await behindTheTriggers(
      world,
      `update payments_received set at = at - interval '${days} days', received_on = received_on - ${days} where collective_id = '${id}'`,
    );
    await rechain(id);
  };
  /** After times were moved: each record says again what it says, as the database would have written it then. */
  const rechain = async (id: string) => {
    await behindTheTriggers(
      world,
      `do $$ declare p payments_received; before payments_received; begin
         set local timezone to 'UTC';
         for p in select * from payments_received where collective_id = '${id}' order by coalesce(producer_id, collective_id), sequence loop
           if p.sequence = 1 then before := null; end if;
           p.previous_hash := before.hash; p.hash := record_hash(p.previous_hash, to_jsonb(p));
           update payments_received set previous_hash = p.previous_hash, hash = p.hash where collective_id = p.collective_id and id = p.id;
           before := p;
         end loop; end $$`,
    );
  };
  const close = async () => {
    await world.admin.query(
      `update due_tasks set due_at = clock_timestamp() where kind = 'billing.close-books' and taken_at is null`,
    );
    await world.settle();
  };
  const closings = async ({ id }: TestCollective) =>
    (
      await world.admin.query<Closing>(
        `select k.period, f.name, k.first_day || '/' || k.last_day as days, k.first_record || '-' || k.last_record as records, k.means, k.received_cents::int as received,
           k.returned_cents::int as returned, k.running_cents::int as running, k.running_received_cents::int as "runningReceived"
         from payment_closings k left join producers f on f.id = k.producer_id where k.collective_id = $1 order by f.name, k.sequence`,
        [id],
      )
    ).rows;

  it('follow each other without a gap, per book, however many are written at once', async () => {
    const { at, garden, oven, awa, bruno } = await shop('À la fois');
    await Promise.all(
      Array.from({ length: 24 }, (_, i) =>
        writePayment(at, i % 2 === 0 ? awa : bruno, [garden, oven, null][i % 3] ?? null, 100 + i),
      ),
    );
    for (const book of [garden, oven, null]) {
      const records = await chain(at, book);
      expect(records.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(records.every(({ follows }) => follows)).toBe(true);
    }
    expect(await runVerify(world)).toMatchObject({ code: 0 });
  });

  it('are numbered and dated by the database, whatever is sent with them', async () => {
    const { at, garden, awa } = await shop('Sans antidater');
    await writePayment(at, awa, garden, 500);
    await world.admin.query(
      `insert into payments_received (collective_id, id, membership_id, producer_id, means, amount_cents, by_membership_id, at, sequence, hash)
       values ($1, gen_random_uuid(), $2, $3, 'CASH', 1, $2, '2020-01-01', 77, repeat('a', 64))`,
      [at.id, awa, garden],
    );
    const { rows } = await world.admin.query<{ sequence: number; late: boolean }>(
      `select sequence, at < '2021-01-01' as late from payments_received where collective_id = $1 order by sequence desc limit 1`,
      [at.id],
    );
    expect(rows).toEqual([{ sequence: 2, late: false }]);
    expect(await runVerify(world)).toMatchObject({ code: 0 });
  });

  it('are closed by day, month and year, late or twice, with a running total, and those days stay as they are', async () => {
    const { at, garden, oven, awa } = await shop('Clôturée');
    await close();
    expect(await closings(at)).toEqual([]); // nothing came
    await writePayment(at, awa, garden, 1000);
    await writePayment(at, awa, garden, 250, 'CHEQUE');
    const last = (
      await world.admin.query<{ id: string }>(
        `select id from payments_received where collective_id = $1 and means = 'CHEQUE'`,
        [at.id],
      )
    ).rows[0]?.id;
    await at.do(
      'mutation($id: UUID!) { reversePayment(paymentId: $id, reason: "erreur") { __typename ... on Problem { code } } }',
      'MemberAccount',
      { id: last },
    );
    await close();
    expect(await closings(at)).toEqual([]); // the day has not ended
    await daysGoBy(at, 800);
    await writePayment(at, awa, garden, 40, 'CARD');
    await writePayment(at, awa, oven, 7);
    await daysGoBy(at, 2);
    await writePayment(at, awa, garden, 5);
    await close();
    await close();
    const found = await closings(at);
    const money = (period: string, name: string) =>
      found
        .filter((one) => one.period === period && one.name === name)
        .map(({ records, means, received, returned, running, runningReceived }) => ({
          ...{ records, means, received, returned, running, runningReceived },
        }));
    const first = {
      records: '1-3',
      means: { CASH: 1000, CHEQUE: 0 },
      ...{ received: 1250, returned: -250, running: 1000, runningReceived: 1250 },
    };
    const second = {
      records: '4-4',
      means: { CARD: 40 },
      ...{ received: 40, returned: 0, running: 1040, runningReceived: 1290 },
    };
    expect(money('DAY', 'Les Jardins')).toEqual([first, second]);
    // the second day may lie in this month and year, which have not ended
    expect(money('MONTH', 'Les Jardins')[0]).toEqual(first);
    expect(money('YEAR', 'Les Jardins')[0]).toEqual(first);
    expect(money('DAY', 'Le Four')).toEqual([
      { records: '1-1', means: { CASH: 7 }, received: 7, returned: 0, running: 7, runningReceived: 7 },
    ]);
    expect(await runVerify(world)).toMatchObject({ code: 0 });
    await expect(world.admin.query('update payment_closings set running_cents = 0')).rejects.toThrow(
      'never change',
    );
    // the next hour is set: tomorrow, for what was written down last
    const { rows } = await world.admin.query<{ soon: boolean }>(
      `select due_at between clock_timestamp() and clock_timestamp() + interval '25 hours' as soon from due_tasks
       where kind = 'billing.close-books' and collective_id = $1 and taken_at is null`,
      [at.id],
    );
    expect(rows).toEqual([{ soon: true }]);
  });

  it('of a closed period leave as an archive whose signature anyone with the public key can check', async () => {
    const { at, garden, awa } = await shop('Archivée');
    for (const cents of [100, 250]) await writePayment(at, awa, garden, cents);
    await daysGoBy(at, 2);
    await close();
    const { accountingBooks, archiveKey, paymentClosings } = await at.admin.gql<{
      accountingBooks: { producerId: string | null; closed: boolean }[];
      archiveKey: string;
      paymentClosings: { path: string; runningCents: number; means: { means: string; cents: number }[] }[];
    }>(
      'query($id: UUID) { archiveKey accountingBooks { producerId payeeName closed } paymentClosings(period: DAY, producerId: $id) { path runningCents means { means cents } } }',
      { id: garden },
      at.scope,
    );
    expect(accountingBooks.filter(({ closed }) => closed)).toEqual([
      { producerId: garden, payeeName: 'Les Jardins', closed: true },
    ]);
    expect(paymentClosings).toEqual([
      { path: expect.any(String), runningCents: 350, means: [{ means: 'CASH', cents: 350 }] },
    ]);
    const take = async () => {
      const answer = await at.admin.fetch(paymentClosings[0]?.path ?? '');
      expect(answer.status).toBe(200);
      return new Uint8Array(await answer.arrayBuffer());
    };
    const bytes = await take();
    expect(await take()).toEqual(bytes);
    const files = unzipSync(bytes);
    const [manifest, signature] = [files['manifest.json'], files['manifest.sig']];
    if (manifest === undefined || signature === undefined) throw new Error('not signed');
    expect(checkSignature(null, manifest, archiveKey, signature)).toBe(true);
    expect(checkSignature(null, strToU8(`${strFromU8(manifest)} `), archiveKey, signature)).toBe(false);
    const {
      sha256,
      payments,
      closings: closed,
    } = JSON.parse(strFromU8(manifest)) as {
      sha256: Record<string, string>;
      payments: number;
      closings: number;
    };
    expect([payments, closed >= 1]).toEqual([2, true]);
    for (const [name, sum] of Object.entries(sha256))
      expect(
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
      ).toBe(sum);
    const records = strFromU8(files['payments.jsonl'] ?? new Uint8Array())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { hash: string; previous_hash?: string });
    for (const { hash, previous_hash: previous = null, ...said } of records)
      expect(chainHash(previous, said)).toBe(hash);
  });

  it('that were changed, taken out or cut off by the owner are found and named; so are closings and sums', async () => {
    const { at, garden, oven, awa } = await shop('Falsifiée');
    for (const cents of [100, 200, 300, 400]) await writePayment(at, awa, garden, cents);
    for (const cents of [10, 20, 30]) await writePayment(at, awa, oven, cents);
    await daysGoBy(at, 3);
    await close();
    expect(await runVerify(world)).toMatchObject({ code: 0 });
    const of = (book: string, sequence: number) =>
      `collective_id = '${at.id}' and producer_id = '${book}' and sequence = ${sequence}`;
    const mine = async () =>
      (await runVerify(world)).said
        .filter((line) => line.startsWith(`${at.slug}: `))
        .map((line) => line.slice(at.slug.length + 2));
    await behindTheTriggers(
      world,
      `update payments_received set note = 'x' where ${of(garden, 3)}; update payments_received set note = 'x' where ${of(garden, 4)}`,
    );
    expect(await mine()).toEqual(['payment 3 of Les Jardins is not what was written down']);
    await behindTheTriggers(world, `delete from payments_received where ${of(oven, 3)}`);
    expect(await mine()).toEqual([
      'payment 3 of Le Four is missing, or stands twice',
      'payment 3 of Les Jardins is not what was written down',
      expect.stringMatching(/^payment [0-9a-f-]{36} and the ledger do not say the same$/),
    ]);
    await behindTheTriggers(
      world,
      `update payments_received set note = '' where ${of(garden, 3)}; update payments_received set note = '' where ${of(garden, 4)};
       update payment_closings set running_cents = running_cents + 1 where collective_id = '${at.id}' and producer_id = '${garden}'`,
    );
    expect((await mine())[1]).toBe('closing 1 of Les Jardins is not what was written down');
    await behindTheTriggers(
      world,
      `update ledger_postings p set cents = cents + 1 from ledger_entries e where e.id = p.entry_id and e.collective_id = '${at.id}' and e.kind = 'SALE' and p.account = 'MEMBER'
         and e.id = (select min(id::text)::uuid from ledger_entries where collective_id = '${at.id}' and kind = 'SALE')`,
    );
    expect((await mine()).some((line) => /^ledger entry [0-9a-f-]{36} does not balance$/.test(line))).toBe(
      true,
    );
    const { code } = await runVerify(world);
    expect(code).toBe(1);
  });

  it('cannot be changed, nor their closings, through any door of the application', async () => {
    for (const table of [
      'payments_received',
      'payment_closings',
      'documents',
      'ledger_entries',
      'ledger_postings',
    ])
      for (const sql of [
        `update ${table} set collective_id = collective_id`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ])
        for (const role of ['cabas_collective', 'cabas_person', 'cabas_producer', 'cabas_platform']) {
          await world.admin.query('begin');
          await world.admin.query(`select set_config('role', $1, true)`, [role]);
          await expect(world.admin.query(sql)).rejects.toMatchObject({ code: '42501' });
          await world.admin.query('rollback');
        }
  });
});
