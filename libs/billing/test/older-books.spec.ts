import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createOlderDatabase, type TestDatabase } from '@cabas/testing';
import { migrate } from '../../../migrations/migrate.ts';
import { chainHash } from '../src/data-access/document-chain.ts';
import { verifyDocuments } from '../src/data-access/verify-documents.ts';
import { verifyLedger } from '../src/data-access/verify-ledger.ts';
import { verifyPayments } from '../src/data-access/verify-payments.ts';

/** Books that are older than what the migrations bring; rows as an installation had them then. */
describe('books of before', () => {
  const [collective, farm, member, distribution] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  let database: TestDatabase;
  let db: pg.Client;

  /** Rows as they stood; whatever else they would name is not needed here. */
  const asOf = async (last: number, fill: () => Promise<void>): Promise<void> => {
    database = await createOlderDatabase(last);
    db = new pg.Client({ connectionString: database.adminUrl });
    await db.connect();
    await db.query(`set session_replication_role = replica`);
    await db.query(
      `insert into collectives (id, slug, short_code, name, kind) values ($1, 'jadis', 'JADIS', 'Jadis', 'ASSOCIATION')`,
      [collective],
    );
    await db.query(`insert into producers (id, short_code, name) values ($1, 'FERME', 'La Ferme')`, [farm]);
    await db.query(
      `insert into participations (collective_id, id, producer_id) values ($1, gen_random_uuid(), $2)`,
      [collective, farm],
    );
    await fill();
    await db.query(`set session_replication_role = origin`);
  };
  const catchUp = () => migrate(database.ownerUrl);
  afterEach(async () => {
    await db.end();
    await database.drop();
  });
  const asTheApplication = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const payment = (id: string, at: string, cents: number, more: { book?: string; reverses?: string } = {}) =>
    db.query(
      `insert into payments_received (collective_id, id, membership_id, producer_id, means, amount_cents, reverses, by_membership_id, at) values ($1, $2, $3, $4, 'CASH', $5, $6, $3, $7)`,
      [collective, id, member, more.book ?? null, cents, more.reverses ?? null, at],
    );

  it('payments that nothing chained are chained as they stand, per book in order of time, unchanged; they are closed at the next round', async () => {
    const [first, second, back, ofFarm] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()] as const;
    const unchained = `select jsonb_agg(to_jsonb(p) - 'sequence' - 'hash' - 'previous_hash' - 'online_move_id' order by p.id) as rows from payments_received p`;
    const rows = async () => jsonOf(await db.query<{ rows: object[] }>(unchained));
    let before: object[] = [];
    await asOf(22, async () => {
      // written in another order than they came
      await payment(second, '2026-09-02T09:00:00Z', 2500);
      await payment(ofFarm, '2026-09-01T12:00:00Z', 700, { book: farm });
      await payment(back, '2026-09-03T22:30:00Z', -2500, { reverses: second });
      await payment(first, '2026-09-01T08:00:00.123456Z', 1000);
      before = await rows();
    });
    await catchUp();
    const { rows: chain } = await db.query<{ id: string; sequence: number; follows: boolean }>(
      `select id, sequence, previous_hash is not distinct from lag(hash) over (partition by producer_id order by sequence) as follows
       from payments_received order by producer_id nulls first, sequence`,
    );
    expect(chain).toEqual([
      { id: first, sequence: 1, follows: true },
      { id: second, sequence: 2, follows: true },
      { id: back, sequence: 3, follows: true },
      { id: ofFarm, sequence: 1, follows: true },
    ]);
    expect((await rows()).map((row, index) => ({ ...row, ...before[index] }))).toEqual(await rows());
    expect(await asTheApplication((client) => verifyPayments(client))).toMatchObject({
      payments: 4,
      broken: [],
    });
    await expect(db.query('update payments_received set amount_cents = 1')).rejects.toThrow();
    const { rows: tasks } = await db.query(`select kind, due_at <= clock_timestamp() as due from due_tasks`);
    expect(tasks).toEqual([{ kind: 'billing.close-books', due: true }]);
  });

  it('an archive half drawn goes on after its last paper', async () => {
    const [archive, first, second] = [randomUUID(), randomUUID(), randomUUID()];
    await asOf(33, async () => {
      for (const [sequence, id] of [first, second].entries())
        await db.query(
          `insert into documents (collective_id, id, kind, number, series, sequence, distribution_id, run_id, subject_key, net_cents, vat_cents, gross_cents, snapshot, hash)
           values ($1, $2::uuid, 'RECEIPT', $3, 'R-2026', $4, $2, $2, $3, 0, 0, 0, '{}', '')`,
          [collective, id, `R-2026-${sequence + 1}`, sequence + 1],
        );
      await db.query(
        `insert into document_archives (collective_id, id, first_day, last_day, total, done, by_membership_id) values ($1, $2, '2026-09-01', '2026-09-30', 3, 2, $3)`,
        [collective, archive, member],
      );
      await db.query(
        `insert into document_archive_files (collective_id, archive_id, document_id, place, content) values ($1, $2, $3, 1, ''), ($1, $2, $4, 2, '')`,
        [collective, archive, first, second],
      );
    });
    await catchUp();
    const { rows } = await db.query(
      'select drawn_series as series, drawn_sequence as sequence from document_archives',
    );
    expect(rows).toEqual([{ series: 'R-2026', sequence: 2 }]);
  });

  it('orders that are brought home keep the terms of their round as what they agreed to', async () => {
    const order = randomUUID();
    await asOf(32, async () => {
      await db.query(
        `insert into orders (collective_id, id, cycle_id, distribution_id, membership_id, member_name, total_cents) values ($1, $2, $2, $3, $2, '', 0)`,
        [collective, order, distribution],
      );
      await db.query(
        `insert into delivery_rounds (collective_id, distribution_id, fee_cents, vat_rate_bp, threshold_cents, areas) values ($1, $2, 350, 2000, 1500, '{97410}')`,
        [collective, distribution],
      );
      await db.query(
        `insert into order_deliveries (collective_id, order_id, address_line1, postcode, city) values ($1, $2, 'Rue', '97410', 'Saint-Pierre')`,
        [collective, order],
      );
    });
    await catchUp();
    const { rows } = await db.query(
      'select agreed_fee_cents as fee, agreed_threshold_cents as threshold, agreed_areas as areas from order_deliveries',
    );
    expect(rows).toEqual([{ fee: 350, threshold: 1500, areas: ['97410'] }]);
  });

  it.each([29, 33])(
    'from migration %i on, invitations to a household and addresses of rounds are forgotten in their time',
    async (last) => {
      const [over, open, point] = [randomUUID(), randomUUID(), randomUUID()];
      await asOf(last, async () => {
        for (const [id, expires] of [
          [over, '2026-01-01'],
          [open, '2100-01-01'],
        ])
          await db.query(
            `insert into invitations (collective_id, id, kind, subject_id, email, token_hash, expires_at) values ($1, $2::uuid, 'HOUSEHOLD', $2, 'a@exemple.fr', $2::text::bytea, $3)`,
            [collective, id, expires],
          );
        await db.query(
          `insert into pickup_points (collective_id, id, name, home) values ($1, $2, 'Tournée', true)`,
          [collective, point],
        );
        await db.query(
          `insert into distributions (collective_id, id, cycle_id, pickup_point_id, pickup_date, window_start, window_end, starts_at, ends_at, closes_at, status)
           values ($1, $2, $2, $3, '2026-09-10', '17:00', '19:00', '2026-09-10T15:00Z', '2026-09-10T17:00Z', '2026-09-08T17:00Z', 'CLOSED')`,
          [collective, distribution, point],
        );
      });
      await catchUp();
      const { rows: addresses } = await db.query<{ id: string; email: string }>(
        'select id, email from invitations',
      );
      expect(new Map(addresses.map(({ id, email }) => [id, email]))).toEqual(
        new Map([
          [over, ''],
          [open, 'a@exemple.fr'],
        ]),
      );
      const { rows: tasks } = await db.query('select kind, subject_id as of from due_tasks order by kind');
      expect(tasks).toEqual([
        { kind: 'identity.forget-invitation', of: open },
        { kind: 'sales.forget-addresses', of: distribution },
      ]);
    },
  );

  describe('documents that moved no VAT', () => {
    const last = new Map<string, { sequence: number; hash: string }>();
    /** An issued document as its row stood, chained in its series. */
    const document = async (
      kind: string,
      issuedAt: string,
      vat: readonly (readonly [number, number, number])[],
      more: { producer?: string; corrects?: string; buyer?: object } = {},
    ): Promise<string> => {
      const id = randomUUID();
      const series = `${kind}-${more.producer === undefined ? 'C' : 'F'}-2026`;
      const previous = last.get(series);
      const sequence = (previous?.sequence ?? 0) + 1;
      const number = `${series}-${String(sequence).padStart(6, '0')}`;
      const sumOf = (index: 1 | 2) => vat.reduce((sum, rate) => sum + rate[index], 0);
      const [net, taxes] = [sumOf(1), sumOf(2)];
      const snapshot = {
        ...{ kind, number, series, issuedAt, buyer: more.buyer ?? {} },
        vat: vat.map(([rateBp, netCents, vatCents]) => ({ rateBp, netCents, vatCents })),
        totals: { netCents: net, vatCents: taxes, grossCents: net + taxes },
      };
      const hash = chainHash(previous?.hash ?? null, snapshot as never);
      last.set(series, { sequence, hash });
      const order = kind.startsWith('PURCHASE') ? null : randomUUID();
      if (order !== null)
        await db.query(
          `insert into orders (collective_id, id, cycle_id, distribution_id, membership_id, member_name, total_cents) values ($1, $2, $2, $3, $2, '', 0)`,
          [collective, order, distribution],
        );
      await db.query(
        `insert into documents (collective_id, id, kind, number, series, sequence, distribution_id, run_id, subject_key, producer_id, order_id, corrects, issued_at, net_cents, vat_cents, gross_cents, snapshot, hash, previous_hash)
         values ($1, $2::uuid, $3, $4, $5, $6, $7, case when $8::uuid is null then $2::uuid end, $4, $9, $10, $8, $11, $12, $13, $14, $15, $16, $17)`,
        [
          ...[collective, id, kind, number, series, sequence, distribution, more.corrects ?? null],
          ...[more.producer ?? null, order, issuedAt, net, taxes],
          ...[net + taxes, snapshot, hash, previous?.hash ?? null],
        ],
      );
      return id;
    };
    const moved = async () =>
      (
        await db.query<object>(
          `select d.number, e.on_date::text as on, e.book_producer_id as book, p.account, p.producer_id as about, p.vat_rate_bp as rate, p.cents::int
           from ledger_entries e join documents d on d.id = e.document_id join ledger_postings p on p.entry_id = e.id where e.kind = 'DOCUMENT' order by d.number, p.line`,
        )
      ).rows;
    /** Nobody knows them here but the ledger and its check of VAT. */
    const vatBreaks = async () =>
      (await asTheApplication((client) => verifyLedger(client))).broken.filter(({ why }) => why === 'VAT');
    beforeEach(() => {
      last.clear();
    });

    it('move it once, in the seller’s book, on the day of their issue by the collective’s clock; a purchase only where the buyer may deduct', async () => {
      await asOf(22, async () => {
        // half past midnight in Paris
        const receipt = await document(
          'RECEIPT',
          '2026-09-10T22:30:00Z',
          [
            [550, 1000, 55],
            [2000, 500, 100],
          ],
          { producer: farm },
        );
        await document('RECEIPT', '2026-09-12T10:00:00Z', [[2000, -500, -100]], {
          producer: farm,
          corrects: receipt,
        });
        await document('MEMBER_RECEIPT', '2026-09-10T10:00:00Z', [[550, 2000, 110]]);
        await document('PURCHASE_INVOICE', '2026-09-10T10:00:00Z', [[550, 1500, 83]], {
          producer: farm,
          buyer: { vatNumber: 'FR83404833048' },
        });
        await document('PURCHASE_STATEMENT', '2026-09-10T10:00:00Z', [[550, 1500, 83]], { producer: farm });
        await document('INVOICE', '2026-09-10T10:00:00Z', [], { producer: farm });
      });
      await catchUp();
      const ofFarm = { book: farm, about: null };
      const own = { on: '2026-09-10', book: null, rate: 550 };
      expect(await moved()).toEqual([
        { number: 'MEMBER_RECEIPT-C-2026-000001', ...own, account: 'SALES', about: null, cents: 110 },
        { number: 'MEMBER_RECEIPT-C-2026-000001', ...own, account: 'VAT', about: null, cents: -110 },
        { number: 'PURCHASE_INVOICE-F-2026-000001', ...own, account: 'PURCHASES', about: farm, cents: -83 },
        { number: 'PURCHASE_INVOICE-F-2026-000001', ...own, account: 'VAT', about: null, cents: 83 },
        ...[
          { account: 'SALES', rate: 550, cents: 55 },
          { account: 'SALES', rate: 2000, cents: 100 },
          { account: 'VAT', rate: 550, cents: -55 },
          { account: 'VAT', rate: 2000, cents: -100 },
        ].map((row) => ({ number: 'RECEIPT-F-2026-000001', on: '2026-09-11', ...ofFarm, ...row })),
        ...[
          { account: 'SALES', rate: 2000, cents: -100 },
          { account: 'VAT', rate: 2000, cents: 100 },
        ].map((row) => ({ number: 'RECEIPT-F-2026-000002', on: '2026-09-12', ...ofFarm, ...row })),
      ]);
      expect(await vatBreaks()).toEqual([]);
      expect((await asTheApplication((client) => verifyDocuments(client))).documents).toBe(6);
    });

    it('of months that were closed since, move it on the first day no closing covers; what moved already stays alone', async () => {
      let posted = '';
      await asOf(26, async () => {
        await document('RECEIPT', '2026-09-10T10:00:00Z', [[550, 1000, 55]], { producer: farm });
        await document('RECEIPT', '2026-10-31T23:30:00Z', [[550, 1000, 55]], { producer: farm });
        await document('MEMBER_RECEIPT', '2026-09-10T10:00:00Z', [[550, 2000, 110]]);
        posted = await document('MEMBER_RECEIPT', '2026-11-10T10:00:00Z', [[550, 1000, 55]]);
        await db.query(
          `insert into ledger_entries (collective_id, id, kind, on_date, document_id) values ($1, $2, 'DOCUMENT', '2026-11-10', $2)`,
          [collective, posted],
        );
        await db.query(
          `insert into ledger_postings (collective_id, entry_id, line, account, vat_rate_bp, cents) values ($1, $2, 1, 'SALES', 550, 55), ($1, $2, 2, 'VAT', 550, -55)`,
          [collective, posted],
        );
        // September and October of the farm; the collective's own book has closed nothing
        for (const [sequence, first, lastDay] of [
          [1, '2026-09-01', '2026-09-30'],
          [2, '2026-10-01', '2026-10-31'],
        ] as const)
          await db.query(
            `insert into payment_closings (collective_id, id, producer_id, sequence, period, first_day, last_day, first_record, last_record, last_record_hash, means, received_cents, returned_cents, running_cents, running_received_cents, hash)
             values ($1, gen_random_uuid(), $2, $3, 'MONTH', $4, $5, 1, 1, repeat('a', 64), '{}', 0, 0, 0, 0, repeat('b', 64))`,
            [collective, farm, sequence, first, lastDay],
          );
      });
      await catchUp();
      const days = (await moved()) as { number: string; on: string }[];
      expect([...new Set(days.map(({ number, on }) => `${number} ${on}`))]).toEqual([
        'MEMBER_RECEIPT-C-2026-000001 2026-09-10',
        'MEMBER_RECEIPT-C-2026-000002 2026-11-10',
        'RECEIPT-F-2026-000001 2026-11-01',
        'RECEIPT-F-2026-000002 2026-11-01',
      ]);
      expect(days).toHaveLength(8);
      expect(await vatBreaks()).toEqual([]);
    });
  });
});

function jsonOf({ rows }: { rows: { rows: object[] }[] }): object[] {
  return rows[0]?.rows ?? [];
}
