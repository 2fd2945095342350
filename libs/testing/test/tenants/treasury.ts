import { randomUUID } from 'node:crypto';
import { placeOrder, type TestSale } from '../../src/collective.ts';
import { membershipIdOf } from './identity.ts';
import type { Setting } from './setting.ts';

/** Money a member gave a farm outside the hand-out. */
export async function recordPayment(
  { collective, memberId, garden: producerId }: Setting,
  means: 'TRANSFER' | 'CHEQUE',
): Promise<string> {
  const { lines } = await collective.do<{ lines: { paymentId: string | null }[] }>(
    'mutation($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename ... on Problem { code } ... on MemberAccount { lines { paymentId } } } }',
    'MemberAccount',
    { input: { idempotencyKey: randomUUID(), memberId, producerId, means, amountCents: 500 } },
  );
  return lines.flatMap(({ paymentId }) => paymentId ?? []).at(-1) ?? '';
}

/** A cheque in hand, and one that was handed to its farm with a slip. */
export async function takeCheques(
  setting: Setting,
): Promise<Record<'cheque' | 'remittedCheque' | 'chequeSlip', string>> {
  const { collective, garden } = setting;
  const cheque = await recordPayment(setting, 'CHEQUE');
  const remittedCheque = await recordPayment(setting, 'CHEQUE');
  const { slip } = await collective.do<{ slip: { id: string } | null }>(
    'mutation($input: MoveChequesInput!) { moveCheques(input: $input) { __typename ... on Problem { code } ... on ChequesMoved { slip { id } } } }',
    'ChequesMoved',
    { input: { to: 'REMITTED', paymentIds: [remittedCheque] } },
  );
  await collective.do(
    'mutation($input: BankAccountInput!) { setBankAccount(input: $input) { __typename ... on Problem { code } } }',
    'BankAccounts',
    { input: { producerId: garden, holder: 'EARL des Essais', iban: 'FR7630006000011234567890189' } },
  );
  return { cheque, remittedCheque, chequeSlip: slip?.id ?? '' };
}

/** The evening was counted once. */
export async function countTill({ collective, garden }: Setting, distributionId: string): Promise<void> {
  await collective.do(
    'mutation($input: CountTillInput!) { countTill(input: $input) { __typename ... on Problem { code } } }',
    'Evening',
    {
      input: {
        distributionId,
        number: 1,
        lines: [{ producerId: garden, means: 'CASH', floatCents: 2000, countedCents: 2400 }],
      },
    },
  );
}

/** Two transfers of a bank statement still to be decided, the first under a member's name; a third was set aside. */
export async function readStatement({
  world,
  collective,
}: Setting): Promise<Record<'bankLine' | 'otherBankLine', string>> {
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

/** A day of the farm's payments that was closed. */
export async function closeDay({ world, collective, garden }: Setting): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    `insert into payment_closings (collective_id, id, producer_id, period, first_day, last_day, first_record, last_record, last_record_hash, means,
       received_cents, returned_cents, running_cents, running_received_cents)
     select collective_id, gen_random_uuid(), producer_id, 'DAY', at::date - 1, at::date - 1, 1, 1, hash, jsonb_build_object(means, amount_cents), amount_cents, 0,
       amount_cents, amount_cents from payments_received where collective_id = $1 and producer_id = $2 and sequence = 1 returning id`,
    [collective.id, garden],
  );
  return rows[0]?.id ?? '';
}

/** A resale sale whose farms are owed something, and a settlement that waits to be paid. */
export async function settleResale(
  { world, collective, garden, farm }: Setting,
  distributionId: string,
): Promise<Record<'resaleCycle' | 'settlement' | 'settlementLine' | 'heldBankAccount', string>> {
  const farms = [garden, farm];
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
    [resaleCycle, distributionId, farms],
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
    { input: { lines: [{ cycleId: resaleCycle, producerId: garden, amountCents: 700 }] } },
  );
  await collective.do(
    'mutation($id: UUID!) { undoSettlementLine(settlementLineId: $id, reason: "saisi deux fois") { __typename ... on Problem { code } } }',
    'Settlement',
    { id: undone.lines[0]?.id },
  );
  const holdAnother = async (producerId: string | null) => {
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
  const heldBankAccount = await holdAnother(null);
  await collective.do(
    'mutation($id: UUID!) { stopBankAccount(bankAccountId: $id) { __typename ... on Problem { code } } }',
    'BankAccounts',
    { id: await holdAnother(garden) },
  );
  return { resaleCycle, settlement: id, settlementLine: lines[0]?.id ?? '', heldBankAccount };
}

/** Dues and a gift of a member, and what the fund paid for one: the treasurer's row, that no admin writes. */
export async function takeDues(
  { world, collective, memberId }: Setting,
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

/** An order that was paid and then cancelled, as it was told to the treasurer. */
export async function payTooMuch(
  { world, collective, garden, people: { auditor } }: Setting,
  sale: TestSale,
  offerId: string,
): Promise<string> {
  const { id, version } = await placeOrder(
    auditor,
    collective,
    sale.distributions[0]?.id ?? '',
    [{ offerId, quantity: 1 }],
    undefined,
    sale.distributions[0]?.slots[0],
  );
  await collective.do(
    'mutation($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename ... on Problem { code } } }',
    'MemberAccount',
    {
      input: {
        ...{ idempotencyKey: randomUUID(), producerId: garden, means: 'TRANSFER', amountCents: 500 },
        memberId: await membershipIdOf(world, collective, auditor),
      },
    },
  );
  await auditor.gql(
    'mutation($id: UUID!, $version: Int!) { cancelOrder(orderId: $id, version: $version) { __typename } }',
    { id, version },
    collective.scope,
  );
  await world.settle();
  await world.admin.query(
    `insert into overpaid_orders (collective_id, order_id, was, looked, told_cents, told_cancelled, told_at) values ($1, $2, jsonb_build_object($3::text, 500), true, 500, true, now())
     on conflict (collective_id, order_id) do update set was = excluded.was, looked = true, told_cents = 500, told_cancelled = true, told_at = now()`,
    [collective.id, id, garden],
  );
  return id;
}
