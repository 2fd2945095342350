import sharp from 'sharp';
import { randomUUID } from 'node:crypto';
import { addDays, toLocal } from '@cabas/kernel';
// not through the library's door: the long run has no API in its process
import {
  createCollective,
  placeOrder,
  type TestCollective,
  type TestListing,
  type TestSale,
} from '../src/collective.ts';
import { legalIdentity } from '../src/farm.ts';
import type { Person, World } from '../src/world.ts';
import { haveInMind } from './in-mind.ts';

export { checksums } from './tenant-rows.ts';

/** A collective with data of every kind, and the people around it. `ids` names one row of each kind. */
export interface Tenant {
  readonly name: string;
  readonly collective: TestCollective;
  readonly admin: Person;
  /** Ordered in both sales. */
  readonly member: Person;
  readonly coordinator: Person;
  readonly treasurer: Person;
  readonly auditor: Person;
  readonly suspended: Person;
  readonly former: Person;
  readonly pending: Person;
  /** An admin whose session has ended by itself. */
  readonly expired: Person;
  /** Keeps the farm's own catalogue. */
  readonly farmer: Person;
  readonly scope: string;
  readonly farmScope: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly version: number;
}

const ROLE = {
  coordinator: 'COORDINATOR',
  treasurer: 'TREASURER',
  auditor: 'AUDITOR',
  expired: 'ADMIN',
} as const;
const STATUS = { suspended: 'SUSPENDED', former: 'LEFT', pending: 'PENDING' } as const;
type Joined = Record<'member' | keyof typeof ROLE | keyof typeof STATUS, Person>;

/** Built through the public API only, as its people would. */
export async function buildTenant(world: World, name: string): Promise<Tenant> {
  const collective = await createCollective(world, name);
  const points = [await collective.point(`Place ${name}`), await collective.point(`Préau ${name}`)];
  const garden = await collective.producer(`Potager ${name}`);
  const carrots = await collective.product(garden, `Carottes ${name}`, 252);
  await collective.stock(carrots, 500);
  await collective.do(
    'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
    'Participation',
    { input: { producerId: garden, minimumCents: 90_000 } }, // a farm whose trip must be worth it: sales fall short
  );
  const { farm, farmer, bread } = await claimedFarm(world, collective, name);
  await collective.do(
    'mutation($id: UUID!) { offerMandate(producerId: $id) { __typename } }',
    'Participation',
    { id: farm },
  );
  await collective.do(
    'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
    'Collective',
    { input: { paperwork: 'RECEIPTS' } },
  );
  const people = await joined(collective, name);
  const { member, suspended } = people;
  await shareHousehold(world, collective, people.coordinator, `Lou ${name}`);
  await collective.do(
    'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
    'Participation',
    { input: { producerId: farm, referentId: await memberId(world, collective, people.coordinator) } },
  );
  const invited = await collective.do<{ id: string }>(
    'mutation($input: AddMemberInput!) { addMember(input: $input) { __typename ... on Member { id } } }',
    'Member',
    {
      input: {
        givenName: 'Invitée',
        familyName: name,
        email: `invitee.${name.toLowerCase()}@example.org`,
        invite: true,
      },
    },
  );

  const { levels } = await collective.do<{ levels: { id: string }[] }>(
    'mutation($input: SetPriceLevelsInput!) { setPriceLevels(input: $input) { __typename ... on PriceLevels { levels { id } } } }',
    'PriceLevels',
    { input: { levels: [{ name: `Solidaire ${name}`, rateBp: -2000 }] } },
  );
  await member.gql(
    'mutation($id: UUID) { choosePriceLevel(levelId: $id) { __typename } }',
    { id: levels[0]?.id },
    collective.scope,
  );
  const past = await collective.openSale({ name: `Passée ${name}`, points: [points[0] ?? ''] });
  // bread was forgotten: it stands in no line
  const pastOrder = await placeOrder(member, collective, past.distributions[0]?.id ?? '', [
    { offerId: past.offers.get(`Carottes ${name}`)?.id ?? '', quantity: 2 },
  ]);
  const wrongOrder = await order(suspended, collective, past, name);
  await collective.close(past.distributions[0]?.id ?? '');
  await collective.handOut(past.distributions[0]?.id ?? '');
  const run = await collective.do<{ id: string }>(
    'mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename ... on DocumentRun { id } ... on Refused { code } } }',
    'DocumentRun',
    { id: past.distributions[0]?.id },
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
  const served = await collective.openSale({ name: `Servie ${name}`, points: [points[0] ?? ''] });
  const servedOrder = await order(member, collective, served, name);
  const adminServed = await order(collective.admin, collective, served, name);
  await collective.close(served.distributions[0]?.id ?? '');
  await collective.handOut(served.distributions[0]?.id ?? '');
  await paidAtTheHandOut(collective, served, await memberId(world, collective, member), garden);
  const feedback = await member.gql<{ giveFeedback: { id: string } }>(
    'mutation($input: GiveFeedbackInput!) { giveFeedback(input: $input) { __typename ... on LineFeedback { id } ... on Refused { code } } }',
    {
      input: {
        lineId: lineNamed(servedOrder, `Pain ${name}`),
        mark: 'FINE',
        words: `Trop cuit, ${name}`,
        named: true,
      },
    },
    collective.scope,
  );
  const open = await collective.openSale({
    name: `Ouverte ${name}`,
    points: [points[0] ?? ''],
    slots: [
      { startsAt: '17:30', endsAt: '18:00', capacity: 9000 },
      { startsAt: '18:00', endsAt: '18:30', capacity: 1 },
    ],
  });
  const openOrder = await order(member, collective, open, name);
  const adminOrder = await order(collective.admin, collective, open, name);
  await haveInMind(member, collective, open, {
    orderId: openOrder.id,
    productId: carrots.productId,
    name,
  });
  const round = await bringHome(member, collective, name);
  const draft = await draftSeries(collective, points[1] ?? '');
  const importId = await uploadProducts(collective, garden);
  const turns = await turnsOf(
    collective,
    open.distributions[0]?.id ?? '',
    await memberId(world, collective, member),
  );
  const announcement = await collective.do<{ id: string }>(
    'mutation($input: AnnouncementInput!) { sendAnnouncement(input: $input) { __typename ... on Announcement { id } } }',
    'Announcement',
    { input: { subject: `Bonjour ${name}`, words: 'À samedi.' } },
  );
  const { writeFarmNews: farmNews } = await farmer.gql<{ writeFarmNews: { id: string } }>(
    'mutation($input: FarmNewsInput!) { writeFarmNews(input: $input) { __typename ... on FarmNews { id } } }',
    { input: { words: `Le levain de ${name} lève.` } },
    `producer:${farm}`,
  );
  await chosenReminders(collective, member);
  await member.gql('mutation { requestDataExport { __typename } }');
  await photograph(collective, garden);
  await counted(collective, past.distributions[0]?.id ?? '', garden);
  await standing(world, collective, people);
  await world.settle();

  return {
    name,
    collective,
    admin: collective.admin,
    ...people,
    farmer,
    scope: collective.scope,
    farmScope: `producer:${farm}`,
    version: adminOrder.version,
    ids: {
      collective: collective.id,
      // where the farm sells, as its own door names it
      soldThrough: collective.id,
      member: await memberId(world, collective, member),
      suspendedMember: await memberId(world, collective, suspended),
      invitedMember: invited.id,
      point: points[0] ?? '',
      otherPoint: points[1] ?? '',
      producer: garden,
      farm,
      product: carrots.productId,
      farmProduct: bread.productId,
      listing: carrots.listingId,
      farmListing: bread.listingId,
      cycle: open.id,
      draftCycle: draft.id,
      pastCycle: past.id,
      distribution: open.distributions[0]?.id ?? '',
      ...round,
      slot: open.distributions[0]?.slots[0] ?? '',
      draftDistribution: draft.distribution,
      pastDistribution: past.distributions[0]?.id ?? '',
      offer: open.offers.get(`Carottes ${name}`)?.id ?? '',
      farmOffer: open.offers.get(`Pain ${name}`)?.id ?? '',
      lot: await lotOf(world, collective, past, `Carottes ${name}`),
      order: openOrder.id,
      adminOrder: adminOrder.id,
      pastOrder: pastOrder.id,
      forgottenOffer: past.offers.get(`Pain ${name}`)?.id ?? '',
      line: openOrder.lines[0]?.id ?? '',
      pastLine: pastOrder.lines[0]?.id ?? '',
      servedOrder: servedOrder.id,
      servedLine: lineNamed(servedOrder, `Carottes ${name}`),
      servedLoaf: lineNamed(servedOrder, `Pain ${name}`),
      servedDistribution: served.distributions[0]?.id ?? '',
      adminServedLine: lineNamed(adminServed, `Carottes ${name}`),
      feedback: feedback.giveFeedback.id,
      run: run.id,
      payment: await payment(collective, await memberId(world, collective, member), garden),
      ...(await cheques(collective, await memberId(world, collective, member), garden)),
      ...(await settled(world, collective, past, [garden, farm])),
      documentArchive: await archived(world, collective),
      closing: await closedDay(world, collective, garden),
      ...(await bankLines(world, collective)),
      ...(await serviced(collective, { producerId: garden, farmId: farm }, servedOrder.id)),
      ...(await associationsOwn(
        world,
        collective,
        await memberId(world, collective, member),
        servedOrder.id,
      )),
      ...(await online(world, collective, openOrder.id, garden, farm)),
      import: importId,
      level: levels[0]?.id ?? '',
      ...turns,
      announcement: announcement.id,
      farmNews: farmNews.id,
      ...(await behindTheScenes(world, collective, farm)),
      device: await deviceOf(world, member),
    },
  };
}

/** Dues and a gift of a member, and what the fund paid for one: the treasurer's row, that no admin writes. */
async function associationsOwn(
  world: World,
  collective: TestCollective,
  memberId: string,
  orderId: string,
): Promise<{ contribution: string; fundHelp: string }> {
  await collective.do('mutation($input: DuesInput!) { setDues(input: $input) { __typename } }', 'Dues', {
    input: { amountCents: 1500, minimumCents: 500, firstMonth: 9, required: 'MESSAGE', active: true },
  });
  const { paymentId } = await collective.do<{ paymentId: string }>(
    'mutation($input: ContributionInput!) { recordContribution(input: $input) { __typename ... on Problem { code } ... on Contribution { paymentId } } }',
    'Contribution',
    { input: { idempotencyKey: randomUUID(), memberId, duesCents: 1500, giftCents: 300, means: 'CASH' } },
  );
  const { rows } = await world.admin.query<{ id: string }>(
    `insert into fund_moves (collective_id, id, kind, amount_cents, order_id, membership_id, account_id, by_membership_id)
     select o.collective_id, gen_random_uuid(), 'SPENT', 100, o.id, o.membership_id, o.account_id, o.membership_id from orders o where o.id = $1 returning id`,
    [orderId],
  );
  return { contribution: paymentId, fundHelp: rows[0]?.id ?? '' };
}

/** Which lot of a product was handed out at a sale's first point. */
async function lotOf(
  world: World,
  collective: TestCollective,
  sale: TestSale,
  product: string,
): Promise<string> {
  await collective.do('mutation($input: SetLotInput!) { setLot(input: $input) { __typename } }', 'Done', {
    input: {
      distributionId: sale.distributions[0]?.id,
      offerId: sale.offers.get(product)?.id,
      numbers: ['L24-300'],
    },
  });
  const { rows } = await world.admin.query<{ id: string }>('select id from lots where collective_id = $1', [
    collective.id,
  ]);
  return rows[0]?.id ?? '';
}

/** Two charges, as payment services would have left them: one not paid, one paid and given back in part. */
async function online(
  world: World,
  { id }: TestCollective,
  orderId: string,
  producerId: string,
  farm: string,
): Promise<Record<string, string>> {
  const ids = Object.fromEntries(
    ['onlineCharge', 'paidOnline', 'onlineRefund', 'onlineDispute', 'move'].map(
      (name) => [name, randomUUID()] as const,
    ),
  );
  const ref = `acct_${id.slice(-12)}`;
  await world.admin.query(`insert into online_settings (collective_id, enabled) values ($1, true)`, [id]);
  await world.admin.query('insert into farm_online_accounts (producer_id, account_ref) values ($1, $2)', [
    farm,
    ref,
  ]);
  await world.admin.query(
    `insert into online_charges (collective_id, id, batch_id, place, order_id, distribution_id, membership_id, account_id, producer_id, provider, account_ref,
       hold, amount_cents, currency, state)
     select o.collective_id, n.id, $2, n.place, o.id, o.distribution_id, o.membership_id, o.account_id, $3, 'STRIPE', $4, false, 50000, 'EUR', n.state
     from orders o cross join (values ($5::uuid, 0, 'FAILED'), ($6::uuid, 1, 'PAID')) as n(id, place, state) where o.id = $1`,
    [orderId, randomUUID(), producerId, ref, ids['onlineCharge'], ids['paidOnline']],
  );
  await world.admin.query(
    `insert into online_moves (collective_id, id, charge_id, kind, amount_cents, service_ref) values ($1, $2, $3, 'TAKEN', 50000, 'pi_1')`,
    [id, ids['move'], ids['paidOnline']],
  );
  await world.admin.query(
    `insert into online_refunds (collective_id, id, charge_id, amount_cents, reason, state, by_membership_id)
     select $1, $2, $3, 500, 'gâté', 'DONE', id from memberships where collective_id = $1 limit 1`,
    [id, ids['onlineRefund'], ids['paidOnline']],
  );
  await world.admin.query(
    `insert into online_disputes (collective_id, id, charge_id, dispute_ref, amount_cents, reason, state, at) values ($1, $2, $3, 'dp_1', 700, 'fraudulent', 'OPEN', now())`,
    [id, ids['onlineDispute'], ids['paidOnline']],
  );
  await world.admin.query(
    `insert into online_events (collective_id, provider, event_ref, kind, charge_id) values ($1, 'STRIPE', 'evt_1', 'charge.refunded', $2)`,
    [id, ids['paidOnline']],
  );
  return ids;
}

/** A photo of a farm, sent by the collective. */
async function photograph({ id, admin }: TestCollective, producerId: string): Promise<void> {
  const body = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#dd7a2b' } })
    .png()
    .toBuffer();
  await admin.fetch(`/files/c/${id}/producers/${producerId}/picture`, {
    method: 'POST',
    body: body as BodyInit,
  });
}

/** A second person acts for a member. */
async function shareHousehold(
  world: World,
  { scope }: TestCollective,
  holder: Person,
  givenName: string,
): Promise<void> {
  const second = await world.person(givenName);
  await holder.gql(
    'mutation($input: InviteToHouseholdInput!) { inviteToHousehold(input: $input) { __typename } }',
    { input: { email: second.email } },
    scope,
  );
  await second.gql('mutation($token: String!) { acceptInvitation(token: $token) { __typename } }', {
    token: await world.linkToken(second.email, 'invite-household'),
  });
}

/** Money a member gave a farm outside the hand-out. */
async function payment(
  collective: TestCollective,
  memberId: string,
  producerId: string,
  means = 'TRANSFER',
): Promise<string> {
  const { lines } = await collective.do<{ lines: { paymentId: string | null }[] }>(
    'mutation($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename ... on Problem { code } ... on MemberAccount { lines { paymentId } } } }',
    'MemberAccount',
    { input: { idempotencyKey: randomUUID(), memberId, producerId, means, amountCents: 500 } },
  );
  return lines.flatMap(({ paymentId }) => paymentId ?? []).at(-1) ?? '';
}

/** The evening was counted once. */
async function counted(collective: TestCollective, distributionId: string, producerId: string) {
  await collective.do(
    'mutation($input: CountTillInput!) { countTill(input: $input) { __typename ... on Problem { code } } }',
    'Evening',
    {
      input: {
        distributionId,
        number: 1,
        lines: [{ producerId, means: 'CASH', floatCents: 2000, countedCents: 2400 }],
      },
    },
  );
}

/** Two transfers of a bank statement still to be decided, the first under a member's name; a third was set aside. */
async function bankLines(world: World, collective: TestCollective): Promise<Record<string, string>> {
  const { id, admin } = collective;
  await admin.fetch(`/files/c/${id}/bank-lines`, {
    method: 'POST',
    body: 'Date;Libellé;Montant\n02/11/2025;VIR SEPA ESSAI ODE;12,50\n02/11/2025;VIR COMMUNE;300,00\n02/11/2025;VIR LIVRET;500,00\n',
  });
  const { rows } = await world.admin.query<{ id: string }>(
    'select id from bank_lines where collective_id = $1 order by amount_cents',
    [id],
  );
  await collective.do(
    'mutation($lineId: UUID!) { setBankLineAside(lineId: $lineId, reason: "d’un compte à l’autre") { __typename } }',
    'BankLine',
    { lineId: rows[2]?.id },
  );
  return { bankLine: rows[0]?.id ?? '', otherBankLine: rows[1]?.id ?? '' };
}

/** An archive of its documents, ready to be fetched. */
async function archived(world: World, collective: TestCollective): Promise<string> {
  const { id } = await collective.do<{ id: string }>(
    'mutation { startDocumentArchive(from: "2020-01-01", to: "2199-12-31") { __typename ... on Refused { code } ... on DocumentArchive { id } } }',
    'DocumentArchive',
    {},
  );
  await world.settle();
  return id;
}

/** A day of the farm's payments that was closed. */
async function closedDay(world: World, { id }: TestCollective, producerId: string): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    `insert into payment_closings (collective_id, id, producer_id, period, first_day, last_day, first_record, last_record, last_record_hash, means,
       received_cents, returned_cents, running_cents, running_received_cents)
     select collective_id, gen_random_uuid(), producer_id, 'DAY', at::date - 1, at::date - 1, 1, 1, hash, jsonb_build_object(means, amount_cents), amount_cents, 0,
       amount_cents, amount_cents from payments_received where collective_id = $1 and producer_id = $2 and sequence = 1 returning id`,
    [id, producerId],
  );
  return rows[0]?.id ?? '';
}

/** A cheque in hand, and one that was handed to its farm with a slip. */
async function cheques(collective: TestCollective, memberId: string, producerId: string) {
  const cheque = await payment(collective, memberId, producerId, 'CHEQUE');
  const remittedCheque = await payment(collective, memberId, producerId, 'CHEQUE');
  const { slip } = await collective.do<{ slip: { id: string } | null }>(
    'mutation($input: MoveChequesInput!) { moveCheques(input: $input) { __typename ... on Problem { code } ... on ChequesMoved { slip { id } } } }',
    'ChequesMoved',
    { input: { to: 'REMITTED', paymentIds: [remittedCheque] } },
  );
  await collective.do(
    'mutation($input: BankAccountInput!) { setBankAccount(input: $input) { __typename ... on Problem { code } } }',
    'BankAccounts',
    { input: { producerId, holder: 'EARL des Essais', iban: 'FR7630006000011234567890189' } },
  );
  return { cheque, remittedCheque, chequeSlip: slip?.id ?? '' };
}

/** A farm that the collective invoiced a service, and a delivery that waits for the invoice of its month. */
async function serviced(
  collective: TestCollective,
  { producerId, farmId }: { producerId: string; farmId: string },
  orderId: string,
): Promise<Record<string, string>> {
  const legal = legalIdentity('Essais', 77);
  await collective.do(
    'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename ... on Problem { code } } }',
    'Collective',
    { input: { legal } },
  );
  await collective.do(
    'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename ... on Problem { code } } }',
    'Participation',
    { input: { producerId, legal } },
  );
  const today = toLocal(new Date(), collective.timeZone).date;
  const invoice = async () => {
    const { id } = await collective.do<{ id: string }>(
      'mutation($input: IssueFeeInput!) { issueFee(input: $input) { __typename ... on Problem { code } ... on Document { id } } }',
      'Document',
      {
        input: {
          idempotencyKey: randomUUID(),
          producerId,
          lines: [{ label: 'Tenue de l’étal', quantity: 1, netPriceCents: 1000 }],
          ...{ from: today, to: today },
        },
      },
    );
    return id;
  };
  const id = await invoice();
  await collective.world.admin.query(
    `insert into deliveries_to_group (collective_id, id, order_id, producer_id, business)
     select $1, gen_random_uuid(), $2, (select min(l.producer_id::text)::uuid from order_lines l where l.order_id = $2), jsonb_build_object('legalName', 'Bistrot ' || name, 'siret', '00000000000000') from collectives where id = $1`,
    [collective.id, orderId],
  );
  const paid = await collective.do<{ lines: { paymentId: string | null }[] }>(
    'mutation($input: RecordServicePaymentInput!) { recordServicePayment(input: $input) { __typename ... on Problem { code } ... on ServiceAccount { lines { paymentId } } } }',
    'ServiceAccount',
    { input: { idempotencyKey: randomUUID(), producerId, means: 'CASH', amountCents: 300 } },
  );
  const other = await invoice();
  await collective.world.settle(); // the farm has its mails
  return {
    agencyCycle: await soldInItsName(collective, { producerId, farmId }, other),
    feeInvoice: id,
    servicePayment: paid.lines.find(({ paymentId }) => paymentId !== null)?.paymentId ?? '',
  };
}

/** A sale in the names of two farms, one with the invoice of the service; its goods were all taken back since. */
async function soldInItsName(
  { id, world }: TestCollective,
  { producerId, farmId }: { producerId: string; farmId: string },
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
    [id, cycleId, producerId, invoiceId, farmId],
  );
  return cycleId;
}

/** A resale sale whose farms are owed something, and a settlement that waits to be paid. */
async function settled(
  world: World,
  collective: TestCollective,
  { distributions }: TestSale,
  farms: readonly string[],
) {
  const resaleCycle = randomUUID();
  await world.admin.query(
    `with cycle as (
       insert into sales_cycles (collective_id, id, name, status, opens_at, flow, margin_bp, margin_mode)
       select s.collective_id, $1, 'Revendue ' || c.name, 'DISTRIBUTED', s.opens_at, 'RESALE', 1000, 'ON_TOP'
       from distributions d join sales_cycles s on s.id = d.cycle_id join collectives c on c.id = s.collective_id where d.id = $2
       returning collective_id, id),
     distribution as (
       insert into distributions (collective_id, id, cycle_id, pickup_point_id, pickup_date, window_start, window_end, starts_at, ends_at, closes_at, status, closed_at, handed_out_at)
       select d.collective_id, gen_random_uuid(), y.id, d.pickup_point_id, d.pickup_date, d.window_start, d.window_end, d.starts_at, d.ends_at, d.closes_at, 'HANDED_OUT',
         clock_timestamp(), clock_timestamp() from distributions d cross join cycle y where d.id = $2
       returning collective_id, id, pickup_date),
     owed as (select gen_random_uuid() as entry_id, f.id as producer_id from unnest($3::uuid[]) as f(id)),
     entries as (
       insert into ledger_entries (collective_id, id, kind, on_date, distribution_id)
       select d.collective_id, o.entry_id, 'PURCHASE', d.pickup_date, d.id from owed o cross join distribution d)
     insert into ledger_postings (collective_id, entry_id, line, account, producer_id, vat_rate_bp, cents)
     select d.collective_id, o.entry_id, x.line, x.account, o.producer_id, x.rate, x.cents from owed o cross join distribution d
     cross join (values (1, 'PURCHASES', 550, 90000), (2, 'PRODUCER', null, -90000)) as x(line, account, rate, cents)`,
    [resaleCycle, distributions[0]?.id, farms],
  );
  for (const producerId of [null, ...farms])
    await collective.do(
      'mutation($input: BankAccountInput!) { setBankAccount(input: $input) { __typename ... on Problem { code } } }',
      'BankAccounts',
      { input: { producerId, holder: 'EARL des Essais', iban: 'FR7630006000011234567890189' } },
    );
  const { id, lines } = await collective.do<{ id: string; lines: { id: string }[] }>(
    'mutation($input: CreateSettlementInput!) { createSettlement(input: $input) { __typename ... on Problem { code } ... on Settlement { id lines { id } } } }',
    'Settlement',
    { input: { lines: farms.map((producerId) => ({ cycleId: resaleCycle, producerId, amountCents: 500 })) } },
  );
  const undone = await collective.do<{ id: string; lines: { id: string }[] }>(
    'mutation($input: CreateSettlementInput!) { createSettlement(input: $input) { __typename ... on Problem { code } ... on Settlement { id lines { id } } } }',
    'Settlement',
    { input: { lines: [{ cycleId: resaleCycle, producerId: farms[0], amountCents: 700 }] } },
  );
  await collective.do(
    'mutation($id: UUID!) { undoSettlementLine(settlementLineId: $id, reason: "saisi deux fois") { __typename ... on Problem { code } } }',
    'Settlement',
    { id: undone.lines[0]?.id },
  );
  const another = async (producerId: string | null) => {
    const { accounts } = await collective.do<{
      accounts: { producerId: string | null; held: { id: string } | null }[];
    }>(
      `mutation($input: BankAccountInput!) { setBankAccount(input: $input) { __typename ... on Problem { code }
         ... on BankAccounts { accounts { producerId held { id } } } } }`,
      'BankAccounts',
      { input: { producerId, holder: 'Association des Essais', iban: 'BE68539007547034' } },
    );
    return accounts.find((one) => one.producerId === producerId)?.held?.id ?? '';
  };
  const heldBankAccount = await another(null);
  await collective.do(
    'mutation($id: UUID!) { stopBankAccount(bankAccountId: $id) { __typename ... on Problem { code } } }',
    'BankAccounts',
    { id: await another(farms[0] ?? null) },
  );
  return { resaleCycle, settlement: id, settlementLine: lines[0]?.id ?? '', heldBankAccount };
}

async function joined(collective: TestCollective, name: string): Promise<Joined> {
  const member = await collective.member(`Léa ${name}`);
  const coordinator = await collective.member(`Cora ${name}`);
  const treasurer = await collective.member(`Théo ${name}`);
  const auditor = await collective.member(`Aude ${name}`);
  const suspended = await collective.member(`Sam ${name}`);
  const former = await collective.member(`Yves ${name}`);
  const pending = await collective.member(`Paul ${name}`);
  const expired = await collective.member(`Élise ${name}`);
  return { member, coordinator, treasurer, auditor, suspended, former, pending, expired };
}

/** Each one's role and status, given by the admin; and the session that ends by itself. */
async function standing(world: World, collective: TestCollective, people: Joined): Promise<void> {
  const changes = [
    ...Object.entries(ROLE).map(([who, role]) => [who as keyof Joined, { roles: [role] }] as const),
    ...Object.entries(STATUS).map(([who, status]) => [who as keyof Joined, { status }] as const),
  ];
  for (const [who, change] of changes)
    await collective.do(
      'mutation($input: ChangeMemberInput!) { changeMember(input: $input) { __typename } }',
      'Member',
      { input: { memberId: await memberId(world, collective, people[who]), ...change } },
    );
  await world.admin.query(
    `update sessions s set expires_at = clock_timestamp() - interval '1 second' from accounts a where a.id = s.account_id and lower(a.email) = lower($1)`,
    [people.expired.email],
  );
}

/** A basket on its way to a member's home, so that there is an address which others could be shown. */
async function bringHome(
  member: Person,
  collective: TestCollective,
  name: string,
): Promise<{ round: string; roundCycle: string }> {
  const { id } = await collective.do<{ id: string }>(
    'mutation($input: PickupPointInput!) { addPickupPoint(input: $input) { __typename ... on PickupPoint { id } } }',
    'PickupPoint',
    { input: { name: `Tournée ${name}`, delivery: { feeCents: 250, areas: ['28*'] } } },
  );
  const sale = await collective.openSale({ name: `Livrée ${name}`, points: [id] });
  const [offer] = sale.offers.values();
  const { done } = await member.gql<{ done: { __typename: string } }>(
    'mutation($input: PlaceOrderInput!) { done: placeOrder(input: $input) { __typename } }',
    {
      input: {
        distributionId: sale.distributions[0]?.id,
        lines: [{ offerId: offer?.id, quantity: 1 }],
        delivery: {
          addressLine1: `1 impasse ${name}`,
          postcode: '28300',
          city: `Bourg ${name}`,
          note: `Code ${name}`,
        },
        idempotencyKey: crypto.randomUUID(),
      },
    },
    collective.scope,
  );
  if (done.__typename !== 'Order') throw new Error(JSON.stringify(done));
  await collective.close(sale.distributions[0]?.id ?? '');
  const next = await collective.openSale({ name: `À livrer ${name}`, points: [id] });
  return { round: next.distributions[0]?.id ?? '', roundCycle: next.id };
}

async function order(person: Person, collective: TestCollective, sale: TestSale, name: string) {
  const placed = await placeOrder(
    person,
    collective,
    sale.distributions[0]?.id ?? '',
    [
      { offerId: sale.offers.get(`Carottes ${name}`)?.id ?? '', quantity: 2 },
      { offerId: sale.offers.get(`Pain ${name}`)?.id ?? '', quantity: 1 },
    ],
    undefined,
    sale.distributions[0]?.slots[0],
  );
  if (placed.__typename !== 'Order') throw new Error(JSON.stringify(placed));
  return placed;
}

/** A farm that accepted its invitation, with a loaf it keeps itself and the collective lists. */
async function claimedFarm(
  world: World,
  collective: TestCollective,
  name: string,
): Promise<{ farm: string; farmer: Person; bread: TestListing }> {
  const email = `fournil.${name.toLowerCase()}@example.org`;
  const farm = await collective.producer(`Fournil ${name}`, email);
  await collective.do('mutation($id: UUID!) { inviteProducer(producerId: $id) { __typename } }', 'Done', {
    id: farm,
  });
  const farmer = await world.person(`Odile ${name}`, email);
  await farmer.gql('mutation($token: String!) { acceptInvitation(token: $token) { __typename } }', {
    token: await world.linkToken(email, 'invite-producer'),
  });
  const { addFarmProduct } = await farmer.gql<{ addFarmProduct: { id: string } }>(
    'mutation($input: ProductInput!) { addFarmProduct(input: $input) { __typename ... on Product { id } ... on InvalidInput { fields { path code } } } }',
    { input: { producerId: farm, name: `Pain ${name}`, priceCents: 410, sellingMode: 'PIECE' } },
    `producer:${farm}`,
  );
  await farmer.gql(
    'mutation($input: SetStockInput!) { setFarmStock(input: $input) { __typename } }',
    { input: { producerId: farm, productId: addFarmProduct.id, available: 90 } },
    `producer:${farm}`,
  );
  const { listing } = await collective.do<{ listing: { id: string } }>(
    'mutation($input: SetListingInput!) { setListing(input: $input) { __typename ... on Product { listing { id } } ... on InvalidInput { fields { path code } } } }',
    'Product',
    { input: { productId: addFarmProduct.id, producerId: farm, active: true } },
  );
  return { farm, farmer, bread: { listingId: listing.id, productId: addFarmProduct.id, producerId: farm } };
}

async function chosenReminders(collective: TestCollective, member: Person): Promise<void> {
  await member.gql(
    'mutation($input: ChooseRemindersInput!) { chooseReminders(input: $input) { __typename } }',
    { input: { choices: [{ kind: 'OPENING', byMail: true, byPush: false }] } },
    collective.scope,
  );
}

/** One at the hand-out, one the admin and the member have taken, one to call off. */
async function turnsOf(
  collective: TestCollective,
  distributionId: string,
  member: string,
): Promise<Record<'shift' | 'takenShift' | 'spareShift', string>> {
  await collective.do(
    'mutation($input: TurnRulesInput!) { changeTurnRules(input: $input) { __typename } }',
    'TurnRules',
    { input: { owed: 2, seasonMonth: 9, leaveHours: 48 } },
  );
  const day = addDays(toLocal(new Date(), collective.timeZone).date, 20);
  const hours = { windowStart: '17:00', windowEnd: '19:30' };
  const set = async (of: object) =>
    (
      await collective.do<{ id: string }>(
        'mutation($input: ShiftInput!) { setShift(input: $input) { __typename ... on Shift { id } ... on InvalidInput { fields { path code } } } }',
        'Shift',
        { input: { ...of, ...hours, needed: 3 } },
      )
    ).id;
  const ids = {
    shift: await set({ label: 'Remise des paniers', distributionId }),
    takenShift: await set({ label: 'Mise en rayon', day }),
    spareShift: await set({ label: 'Grand ménage', day }),
  };
  await collective.do('mutation($id: UUID!) { takeTurn(shiftId: $id) { __typename } }', 'Done', {
    id: ids.takenShift,
  });
  await collective.do(
    'mutation($id: UUID!, $member: UUID!) { enrolMember(shiftId: $id, memberId: $member) { __typename } }',
    'Shift',
    { id: ids.takenShift, member },
  );
  return ids;
}

const lineNamed = ({ lines }: { lines: readonly { id: string; name: string }[] }, name: string): string =>
  lines.find((line) => line.name === name)?.id ?? '';

/** A paper printed, a payment kept, and two phones that disagree: rows of every kind that a hand-out leaves. */
async function paidAtTheHandOut(
  collective: TestCollective,
  { distributions }: TestSale,
  memberId: string,
  payeeId: string,
): Promise<void> {
  const distributionId = distributions[0]?.id;
  const send = (device: string, gesture: object) =>
    collective.do(
      'mutation($input: SendGesturesInput!) { sendGestures(input: $input) { __typename } }',
      'GesturesSent',
      {
        input: {
          distributionId,
          device,
          gestures: [{ id: crypto.randomUUID(), seen: 0, memberId, ...gesture }],
        },
      },
    );
  await send('the table’s phone', {
    kind: 'PAY',
    at: '2026-12-04T17:00:00Z',
    payeeId,
    means: 'CHEQUE',
    amountCents: 504,
  });
  await send('the table’s phone', { kind: 'HAND_OUT', at: '2026-12-04T17:01:00Z' });
  await send('the door’s phone', { kind: 'MISS', at: '2026-12-04T19:00:00Z' });
  await collective.admin.fetch(`/files/c/${collective.id}/distributions/${distributionId}/handout.pdf`);
}

async function draftSeries(
  collective: TestCollective,
  pickupPointId: string,
): Promise<{ id: string; distribution: string }> {
  const planned = await collective.do<{ cycles: { id: string; distributions: { id: string }[] }[] }>(
    'mutation($input: PlanSaleInput!) { planSale(input: $input) { __typename ... on PlannedSales { cycles { id distributions { id } } } ... on InvalidInput { fields { path code } } } }',
    'PlannedSales',
    {
      input: planInput(collective, pickupPointId, {
        repeat: { frequency: 'WEEKLY', until: addDays(toLocal(new Date(), collective.timeZone).date, 45) },
      }),
    },
  );
  return { id: planned.cycles[0]?.id ?? '', distribution: planned.cycles[0]?.distributions[0]?.id ?? '' };
}

/** A sale as its coordinator plans it. */
export function planInput(collective: TestCollective, pickupPointId: string, more: object = {}) {
  const today = toLocal(new Date(), collective.timeZone).date;
  return {
    name: 'À venir',
    opensOn: addDays(today, 20),
    opensAt: '08:00',
    distributions: [
      {
        pickupPointId,
        pickupDate: addDays(today, 30),
        windowStart: '17:00',
        windowEnd: '18:00',
        closesOn: addDays(today, 28),
        closesAt: '20:00',
      },
    ],
    ...more,
  };
}

export async function uploadProducts(collective: TestCollective, producerId: string): Promise<string> {
  const response = await collective.admin.fetch(
    `/files/c/${collective.id}/imports?kind=PRODUCTS&fileName=a.csv&producerId=${producerId}`,
    {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: 'name,price,ref,desc,vat,quantity,unit,organic,bulk,variablePrice\nRadis,"1,50",R1,Roses,"5,5",1,Piece,false,false,false\n',
    },
  );
  return ((await response.json()) as { id: string }).id;
}

export async function memberId(world: World, collective: TestCollective, person: Person): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    'select m.id from memberships m join accounts a on a.id = m.account_id where m.collective_id = $1 and lower(a.email) = lower($2)',
    [collective.id, person.email],
  );
  return rows[0]?.id ?? '';
}

/** A browser that shows the person's notifications; the push service behind it is nobody's. */
async function deviceOf(world: World, { email }: Person): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    `insert into push_devices (account_id, id, endpoint_hash, subscription, name)
     select id, gen_random_uuid(), uuid_send(id), '\\x00', 'Firefox' from accounts where email = $1 returning id`,
    [email],
  );
  return rows[0]?.id ?? '';
}

/** Ids that no screen shows, but someone could have seen in a log. */
async function behindTheScenes(
  world: World,
  { id }: TestCollective,
  farm: string,
): Promise<Record<string, string>> {
  const { rows } = await world.admin.query<Record<string, string>>(
    `select (select id from documents where collective_id = $1 limit 1) as document, (select id from audit_entries where collective_id = $1 limit 1) as audit,
       (select id from preparation_slips where collective_id = $1 limit 1) as slip, (select id from cycle_series where collective_id = $1 limit 1) as series,
       (select id from mandates where collective_id = $1 limit 1) as mandate, (select id from hand_out_gestures where collective_id = $1 limit 1) as gesture,
       (select id from payments_received where collective_id = $1 limit 1) as payment, (select id from invitations where collective_id = $1 limit 1) as invitation,
       (select id from stock_pools where producer_id = $2 limit 1) as pool, (select id from participations where collective_id = $1 limit 1) as participation,
       (select s.id from sessions s join memberships m on m.account_id = s.account_id where m.collective_id = $1 limit 1) as session,
       (select e.id from data_exports e join memberships m on m.account_id = e.account_id where m.collective_id = $1 limit 1) as "dataExport",
       (select id from outbox where collective_id = $1 order by created_at limit 1) as job, (select account_id from memberships where collective_id = $1 and account_id is not null limit 1) as account`,
    [id, farm],
  );
  return rows[0] ?? {};
}
