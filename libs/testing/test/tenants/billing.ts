import { randomUUID } from 'node:crypto';
import { toLocal } from '@cabas/kernel';
import type { PlacedOrder, TestCollective } from '../../src/collective.ts';
import { legalIdentity } from '../../src/farm.ts';
import type { Setting } from './setting.ts';

export async function writeReceipts(collective: TestCollective): Promise<void> {
  await collective.do(
    'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
    'Collective',
    { input: { paperwork: 'RECEIPTS' } },
  );
}

/** A distribution's documents, and an order that was put right after them. */
export async function issueDocuments(
  { world, collective }: Setting,
  distributionId: string,
  wrongOrder: PlacedOrder,
): Promise<string> {
  const run = await collective.do<{ id: string }>(
    'mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename ... on DocumentRun { id } ... on Refused { code } } }',
    'DocumentRun',
    { id: distributionId },
  );
  await world.settle();
  await collective.do(
    'mutation($input: CorrectIssuedInput!) { correctIssued(input: $input) { __typename ... on Refused { code } } }',
    'IssuedCorrection',
    {
      input: {
        orderId: wrongOrder.id,
        lines: wrongOrder.lines.slice(0, 1).map(({ id }) => ({ lineId: id, quantity: 0 })),
        reason: 'Manquait',
      },
    },
  );
  return run.id;
}

/** An archive of its documents, ready to be fetched. */
export async function archiveDocuments({ world, collective }: Setting): Promise<string> {
  const { id } = await collective.do<{ id: string }>(
    'mutation { startDocumentArchive(from: "2020-01-01", to: "2199-12-31") { __typename ... on Refused { code } ... on DocumentArchive { id } } }',
    'DocumentArchive',
    {},
  );
  await world.settle();
  return id;
}

/** A farm that the collective invoiced a service, and a delivery that waits for the invoice of its month. */
export async function invoiceServices(
  setting: Setting,
  orderId: string,
): Promise<Record<'agencyCycle' | 'feeInvoice' | 'servicePayment', string>> {
  const { world, collective, garden } = setting;
  const legal = legalIdentity('Essais', 77);
  await collective.do(
    'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename ... on Problem { code } } }',
    'Collective',
    { input: { legal } },
  );
  await collective.do(
    'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename ... on Problem { code } } }',
    'Participation',
    { input: { producerId: garden, legal } },
  );
  const today = toLocal(new Date(), collective.timeZone).date;
  const invoice = async () => {
    const { id } = await collective.do<{ id: string }>(
      'mutation($input: IssueFeeInput!) { issueFee(input: $input) { __typename ... on Problem { code } ... on Document { id } } }',
      'Document',
      {
        input: {
          idempotencyKey: randomUUID(),
          producerId: garden,
          lines: [{ label: 'Tenue de l’étal', quantity: 1, netPriceCents: 1000 }],
          ...{ from: today, to: today },
        },
      },
    );
    return id;
  };
  const feeInvoice = await invoice();
  await world.admin.query(
    `insert into deliveries_to_group (collective_id, id, order_id, producer_id, business)
     select $1, gen_random_uuid(), $2, (select min(l.producer_id::text)::uuid from order_lines l where l.order_id = $2), jsonb_build_object('legalName', 'Bistrot ' || name, 'siret', '00000000000000') from collectives where id = $1`,
    [collective.id, orderId],
  );
  const paid = await collective.do<{ lines: { paymentId: string | null }[] }>(
    'mutation($input: RecordServicePaymentInput!) { recordServicePayment(input: $input) { __typename ... on Problem { code } ... on ServiceAccount { lines { paymentId } } } }',
    'ServiceAccount',
    { input: { idempotencyKey: randomUUID(), producerId: garden, means: 'CASH', amountCents: 300 } },
  );
  const other = await invoice();
  await world.settle(); // the farm has its mails
  return {
    agencyCycle: await sellInTheirNames(setting, other),
    feeInvoice,
    servicePayment: paid.lines.find(({ paymentId }) => paymentId !== null)?.paymentId ?? '',
  };
}

/** A sale in the names of two farms, one with the invoice of the service; its goods were all taken back since. */
async function sellInTheirNames(
  { world, collective, garden, farm }: Setting,
  invoiceId: string,
): Promise<string> {
  const cycleId = randomUUID();
  await world.admin.query(
    `with cycle as (
       insert into sales_cycles (collective_id, id, name, status, opens_at, flow, margin_bp, margin_mode)
       select id, $2, 'En son nom ' || name, 'DISTRIBUTED', clock_timestamp(), 'AGENCY', 0, 'ON_TOP' from collectives where id = $1
       returning collective_id, id),
     distribution as (
       insert into distributions (collective_id, id, cycle_id, pickup_point_id, pickup_date, window_start, window_end, starts_at, ends_at, closes_at, status)
       select y.collective_id, gen_random_uuid(), y.id, p.id, current_date, '17:00', '18:00', clock_timestamp(), clock_timestamp() + interval '1 hour',
         clock_timestamp(), 'HANDED_OUT' from cycle y cross join (select id from pickup_points where collective_id = $1 limit 1) p),
     terms as (
       insert into service_terms (collective_id, cycle_id, producer_id, fee_bp)
       select collective_id, id, unnest(array[$3, $5]::uuid[]), 1000 from cycle)
     insert into sale_fees (collective_id, document_id, cycle_id, producer_id, place, sold_cents, fee_bp, net_cents)
     select collective_id, $4, id, $3, 1, 10000, 1000, 1000 from cycle`,
    [collective.id, cycleId, garden, invoiceId, farm],
  );
  return cycleId;
}
