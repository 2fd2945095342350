import { randomUUID } from 'node:crypto';
import { createWorker } from '@cabas/worker';
import { JobRegistry } from '@cabas/platform';
import { startWorld, type World } from '@cabas/testing';
import { checksums, crossings, foreign, idsOf } from './tenant-rows.ts';
import { buildTenant, type Tenant } from './tenants.ts';

type Ids = Readonly<Record<string, string>>;
/** What each kind of message carries, from a tenant's ids. A new kind must be entered here. */
const PAYLOADS: Readonly<Record<string, (ids: Ids) => object>> = {
  'sales.open-cycle': (ids) => ({ subjectId: ids['draftCycle'] }),
  'sales.close-distribution': (ids) => ({ subjectId: ids['distribution'] }),
  'sales.remind-closing': (ids) => ({ subjectId: ids['cycle'] }),
  'sales.remind-pickup': (ids) => ({ subjectId: ids['distribution'] }),
  'sales.feedback-digest': (ids) => ({ subjectId: ids['farm'] }),
  'sales.cycle-opened': (ids) => ({ cycleId: ids['cycle'] }),
  'sales.order-confirmed': (ids) => ({ orderId: ids['order'], version: 1 }),
  'sales.order-cancelled': (ids) => ({ orderId: ids['order'] }),
  'sales.collector-named': (ids) => ({ orderId: ids['order'], before: null }),
  'sales.cycle-cancelled': (ids) => ({
    cycleId: ids['cycle'],
    reason: 'gel',
    orderIds: [ids['order'], ids['adminOrder']],
  }),
  'sales.cycle-changed': (ids) => ({
    cycleId: ids['cycle'],
    distributionIds: [ids['distribution'], ids['draftDistribution']],
  }),
  'sales.distribution-closed': (ids) => ({ distributionId: ids['pastDistribution'] }),
  'sales.slip-changed': (ids) => ({
    distributionId: ids['pastDistribution'],
    changes: { [ids['offer'] ?? '']: 1 },
  }),
  'messaging.push-requested': (ids) => ({
    memberId: ids['member'],
    title: 'Demain',
    body: 'Votre panier',
    url: 'http://cabas.test/',
    until: '2200-01-01T00:00:00Z',
  }),
  'sales.announcement-sent': (ids) => ({ announcementId: ids['announcement'] }),
  'sales.pickup-tomorrow': (ids) => ({ distributionId: ids['distribution'] }),
  'sales.pickups-moved': (ids) => ({ distributionIds: [ids['distribution'], ids['draftDistribution']] }),
  'volunteering.remind-shift': (ids) => ({ subjectId: ids['takenShift'] }),
  'volunteering.shift-cancelled': (ids) => ({ shiftId: ids['takenShift'], reason: 'gel' }),
  'identity.forget-invitation': (ids) => ({ subjectId: ids['invitation'] }),
  'sales.tell-prices': (ids) => ({ subjectId: ids['cycle'] }),
  'sales.tell-round': (ids) => ({ subjectId: ids['distribution'] }),
  'sales.forget-addresses': (ids) => ({ subjectId: ids['pastDistribution'] }),
  'identity.export-data': (ids) => ({ accountId: ids['account'], exportId: ids['dataExport'] }),
  'identity.forget-export': (ids) => ({ accountId: ids['account'], exportId: ids['dataExport'] }),
  'identity.email-changed': (ids) => ({ accountId: ids['account'] }),
  'identity.erase-account': (ids) => ({ accountId: ids['account'] }),
  'sales.amounts-changed': (ids) => ({ distributionId: ids['pastDistribution'] }),
  'sales.hand-out-done': (ids) => ({ distributionId: ids['servedDistribution'] }),
  'pickup.hand-out-corrected': (ids) => ({
    distributionId: ids['servedDistribution'],
    lineIds: [ids['servedLine']],
  }),
  'pickup.weight-decided': (ids) => ({ gestureId: ids['gesture'], lineId: ids['servedLine'] }),
  'billing.documents-credited': (ids) => ({ documentIds: [ids['document']] }),
  'billing.services-invoiced': (ids) => ({ documentIds: [ids['document']] }),
  'billing.archive-documents': (ids) => ({ archiveId: ids['documentArchive'] }),
  'billing.forget-archive': (ids) => ({ subjectId: ids['documentArchive'] }),
  'billing.close-books': (ids) => ({ subjectId: ids['collective'] }),
  'billing.dues-reminded': () => ({ periodOn: '2026-09-01' }),
  'catalogue.mandate-ending': (ids) => ({ mandateId: ids['mandate'] }),
  'billing.settlement-paid': (ids) => ({ eventIds: [ids['settlementLine']] }),
  'billing.issue-grouped': (ids) => ({
    runId: ids['run'],
    subjects: [{ producerId: ids['producer'], memberId: ids['member'], orderIds: [ids['servedOrder']] }],
  }),
  'payments.read-charge': (ids) => ({ chargeId: ids['onlineCharge'] }),
  'payments.check-charge': (ids) => ({ subjectId: ids['onlineCharge'] }),
  'payments.take-held': (ids) => ({ subjectId: ids['onlineCharge'] }),
  'sales.orders-lessened': (ids) => ({ orderIds: [ids['overpaidOrder']] }),
  'treasury.tell-overpaid': (ids) => ({ subjectId: ids['collective'] }),
  'payments.tell-dispute': (ids) => ({ disputeId: ids['onlineDispute'] }),
  'payments.send-refund': (ids) => ({ refundId: ids['onlineRefund'] }),
  'billing.issue-documents': (ids) => ({
    runId: ids['run'],
    subjects: [{ kind: 'RECEIPT', orderId: ids['order'], producerId: ids['producer'] }],
  }),
};
/** Kinds that name no row of anybody. */
const WITHOUT_IDS: Readonly<Record<string, string>> = {
  'payments.read-account': 'the account of the tenant in whose scope it runs',
  'messaging.mail-requested':
    'an address and words, put together in the tenant’s own transaction; checked where each is asked for',
};

let world: World;
let mine: Tenant;
let theirs: Tenant;
let theirIds: Set<string>;
let before: Record<string, string>;
let kinds: string[];

beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent'; // that jobs fail here is meant
  world = await startWorld();
  [mine, theirs] = [await buildTenant(world, 'Alpage'), await buildTenant(world, 'Bocage')];
  await world.settle();
  theirIds = await idsOf(world.admin, theirs);
  before = await checksums(world, theirs);
  const worker = await createWorker({ ...world.config, databasePool: 1 });
  // the registry tells nobody whom it knows: only this test asks
  kinds = [...(worker.app.get(JobRegistry) as unknown as { handlers: Map<string, object> }).handlers.keys()];
  await worker.app.close();
}, 120_000);
afterAll(() => world.stop());

const unknown = (registered: readonly string[]) =>
  registered.filter((kind) => PAYLOADS[kind] === undefined && WITHOUT_IDS[kind] === undefined);

interface End {
  readonly done: boolean;
  readonly error: string | null;
  readonly messages: readonly string[];
}

/** Has the worker do one message of my collective; how it ended and what it asked for, without the ids made on the way. */
async function work(kind: string, payload: object): Promise<End> {
  const id = randomUUID();
  const { rows: known } = await world.admin.query<{ id: string }>('select id from outbox');
  await world.admin.query(
    'insert into outbox (id, kind, collective_id, payload, attempt) values ($1, $2, $3, $4, 1)',
    [id, kind, mine.ids['collective'], payload],
  );
  await world.runAtOnce(kind);
  const { rows } = await world.admin.query<{ done: boolean; error: string | null }>(
    'delete from outbox where id = $1 returning done_at is not null as done, last_error as error',
    [id],
  );
  const { rows: asked } = await world.admin.query<{ message: string }>(
    "delete from outbox where not id = any ($1::uuid[]) returning kind || (payload - 'causedBy')::text as message",
    [known.map((row) => row.id)],
  );
  const anonymous = (text: string) =>
    text.replaceAll(/[0-9a-f-]{36}/g, '<id>').replaceAll(/"base64": "[^"]*"/g, '<file>');
  const [row] = rows;
  if (row === undefined) throw new Error('the message is gone');
  return {
    done: row.done,
    error: row.error === null ? null : anonymous(row.error),
    messages: asked.map(({ message }) => anonymous(message)).sort(),
  };
}

/** Kinds of ids that a payload is made of. */
function used(payload: (ids: Ids) => object): string[] {
  const asked = new Set<string>();
  payload(new Proxy({}, { get: (_, key) => (asked.add(String(key)), String(key)) }));
  return [...asked];
}

describe('a message that carries another tenant’s ids under my collective’s name', () => {
  it('is of a kind this test knows', () => {
    expect(unknown(kinds)).toEqual([]);
    expect(
      [...Object.keys(PAYLOADS), ...Object.keys(WITHOUT_IDS)].filter((kind) => !kinds.includes(kind)),
    ).toEqual([]);
    expect(unknown([...kinds, 'sales.rumour-spread'])).toEqual(['sales.rumour-spread']);
  });

  it.each(Object.entries(PAYLOADS))(
    '%s ends as with ids that never were, and tells and writes nothing',
    async (kind, payload) => {
      const mixes = [...used(payload).map((one) => [one]), used(payload)];
      for (const mix of mixes) {
        const ids = (of: (key: string) => string | undefined): Ids =>
          Object.fromEntries(
            Object.entries(mine.ids).map(([key, own]) => [key, mix.includes(key) ? (of(key) ?? '') : own]),
          );
        const there = await work(kind, payload(ids((key) => theirs.ids[key])));
        const never = await work(kind, payload(ids(() => randomUUID())));
        expect({ mix, ...there }).toEqual({ mix, ...never });
        expect(foreign(there.messages.join(' '), theirs, theirIds)).toEqual([]);
      }
      expect(await checksums(world, theirs)).toEqual(before);
    },
  );

  it('and with my own ids they all do their work', async () => {
    const ends = [];
    for (const [kind, payload] of Object.entries(PAYLOADS))
      ends.push({ kind, ...(await work(kind, payload(mine.ids))) });
    expect(ends.filter(({ done }) => !done)).toEqual([]);
    expect(
      ends
        .filter(({ messages }) => messages.length > 0)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(
      expect.arrayContaining([
        'sales.cycle-cancelled',
        'sales.cycle-opened',
        'sales.order-confirmed',
        'sales.slip-changed',
      ]),
    );
  });

  it('no row points from one tenant to the other afterwards', async () => {
    expect(await crossings(world.admin, [mine, theirs])).toEqual([]);
  });
});
