import {
  behindTheTriggers,
  documentsOf,
  legalIdentity,
  placeOrder,
  runVerify,
  type Person,
} from '@cabas/testing';
import { openShop, payAll, type Answer } from './agency-acts.ts';
import { startStage, type Market, type Stage } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());
afterEach(async () => expect((await runVerify(stage.world)).code).toBe(0));

interface Service {
  readonly producerName: string;
  readonly online: boolean;
  readonly feeBp: number;
  readonly frozen: boolean;
  readonly soldCents: number;
  readonly feeCents: number;
  readonly state: string;
  readonly invoice: { documentId: string; netCents: number; grossCents: number } | null;
  readonly givenBack: { documentId: string } | null;
}

const FARMS = `farms { producerName online feeBp frozen soldCents feeCents state invoice { documentId netCents grossCents } givenBack { documentId } }`;

async function services(market: Market): Promise<readonly Service[]> {
  const { saleService } = await market.collective.admin.gql<{ saleService: { farms: Service[] } }>(
    `query($id: UUID!) { saleService(cycleId: $id) { handedOut onlineAllowed ${FARMS} } }`,
    { id: market.sale.id },
    market.collective.scope,
  );
  return saleService.farms;
}

async function issue(market: Market): Promise<Answer & { farms?: Service[] }> {
  const { issueServiceFees } = await market.collective.admin.gql<{
    issueServiceFees: Answer & { farms?: Service[] };
  }>(
    `mutation($id: UUID!) { issueServiceFees(cycleId: $id) { __typename ... on SaleService { ${FARMS} } ... on Refused { code message } } }`,
    { id: market.sale.id },
    market.collective.scope,
  );
  return issueServiceFees;
}

async function change(market: Market, input: object): Promise<void> {
  await market.collective.do(
    'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename ... on InvalidInput { fields { path code } } } }',
    'Collective',
    { input },
  );
}

async function changeFarm(market: Market, name: string, input: object): Promise<void> {
  await market.collective.do(
    'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename ... on InvalidInput { fields { path code } } ... on Refused { code } } }',
    'Participation',
    { input: { producerId: market.collective.producers.get(name), ...input } },
  );
}

/** Who pays whom needs names on paper: the collective charges VAT. */
async function named(market: Market): Promise<void> {
  await change(market, { legal: { ...legalIdentity('Magasin du Pont', 901), vatNumber: 'FR12345678901' } });
  for (const [index, { id, farmer }] of market.farms.entries())
    await farmer.gql(
      'mutation($input: ChangeFarmInput!) { changeFarm(input: $input) { __typename } }',
      { input: { legal: legalIdentity(`EARL ${index}`, 902 + index), vatRegime: 'NORMAL' } },
      `producer:${id}`,
    );
}

/** A shop that charges 10 %, the bees 7,50 %; Léa takes three of each, all paid. */
async function shop(): Promise<{ market: Market; orderId: string }> {
  const market = await openShop(stage, async (collective) => {
    await collective.do(
      'mutation { changeCollective(input: { serviceFeeBp: 1000 }) { __typename } }',
      'Collective',
      {},
    );
    await collective.do(
      'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
      'Participation',
      { input: { producerId: collective.producers.get('Rucher'), serviceFeeBp: 750 } },
    );
  });
  const lines = ['Pommes', 'Miel'].map((name) => ({
    offerId: market.sale.offers.get(name)?.id ?? '',
    quantity: 3,
  }));
  const { id } = await placeOrder(market.member, market.collective, market.distributionId, lines);
  await payAll(market, id);
  return { market, orderId: id };
}

async function handedOut(): Promise<{ market: Market; orderId: string }> {
  const made = await shop();
  await named(made.market);
  await made.market.collective.close(made.market.distributionId);
  await made.market.collective.handOut(made.market.distributionId);
  await stage.world.settle();
  return made;
}

/** What was delivered of a line, said afterwards. */
async function correct(market: Market, orderId: string, name: string, quantity: number): Promise<void> {
  const { rows } = await stage.world.admin.query<{ id: string }>(
    'select id from order_lines where order_id = $1 and name = $2',
    [orderId, name],
  );
  await market.collective.do(
    `mutation($input: CorrectDeliveryInput!) { correctDelivery(input: $input) { __typename ... on Refused { code } ... on InvalidInput { fields { path code } } } }`,
    'Order',
    { input: { orderId, lines: [{ lineId: rows[0]?.id, quantity }], reason: 'abîmé' } },
  );
  await stage.world.settle();
}

/** Sums of the collective's own book by account. */
async function book(market: Market): Promise<Record<string, number>> {
  const { rows } = await stage.world.admin.query<{ account: string; cents: number }>(
    `select p.account, sum(p.cents)::int as cents from ledger_postings p join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id
     where e.collective_id = $1 and e.book_producer_id is null group by p.account having sum(p.cents) <> 0`,
    [market.collective.id],
  );
  return Object.fromEntries(rows.map(({ account, cents }) => [account, cents]));
}

describe('the service of a sale in the farms’ names', () => {
  it('is agreed once for all farms or for one, and frozen for the sale when it opens', async () => {
    const { market } = await shop();
    const before = await services(market);
    expect(
      before.map(({ producerName, feeBp, frozen, online }) => [producerName, feeBp, frozen, online]),
    ).toEqual([
      ['Rucher', 750, true, true],
      ['Verger', 1000, true, true],
    ]);
    await change(market, { serviceFeeBp: 2000 });
    await changeFarm(market, 'Rucher', { serviceFeeBp: null });
    expect(await services(market)).toEqual(before);
  });

  it('is seen by each farm in its own space, its own alone: the rate agreed, and what it comes to', async () => {
    const { market } = await shop();
    const orchard = market.farms.find(({ name }) => name === 'Verger');
    const own = await orchard?.farmer.gql<{
      farm: { collectives: { serviceFeeBp: number | null }[] };
      farmServices: { saleName: string; feeBp: number; soldCents: number; feeCents: number; state: string }[];
    }>(
      '{ farm { collectives { serviceFeeBp } } farmServices { saleName feeBp soldCents feeCents state } }',
      {},
      `producer:${orchard.id}`,
    );
    expect(own?.farm.collectives).toEqual([{ serviceFeeBp: 1000 }]);
    expect(own?.farmServices).toEqual([
      { saleName: 'Marché', feeBp: 1000, soldCents: 1575, feeCents: 158, state: 'OPEN' }, // 157.5, half up
    ]);
  });

  it('is not invoiced before all was handed out, nor without names on the paper', async () => {
    const { market } = await shop();
    expect(await issue(market)).toMatchObject({ code: 'SALE_NOT_HANDED_OUT' });
    await market.collective.close(market.distributionId);
    await market.collective.handOut(market.distributionId);
    expect(await issue(market)).toMatchObject({ code: 'LEGAL_IDENTITY_MISSING' });
  });

  it('is invoiced to each farm at the rate of services, on what was delivered; the ledger says the same', async () => {
    const { market, orderId } = await handedOut();
    await correct(market, orderId, 'Pommes', 2);
    const { farms } = await issue(market);
    expect(
      farms?.map(({ producerName, soldCents, feeCents, state, invoice }) => ({
        producerName,
        soldCents,
        feeCents,
        state,
        gross: invoice?.grossCents,
      })),
    ).toEqual([
      { producerName: 'Rucher', soldCents: 2703, feeCents: 203, state: 'ISSUED', gross: 244 }, // 202.725; 40.6 of VAT
      { producerName: 'Verger', soldCents: 1050, feeCents: 105, state: 'ISSUED', gross: 126 },
    ]);
    expect(await book(market)).toEqual({ FARM: 370, SERVICE: -308, VAT: -62 });
    const { rows } = await stage.world.admin.query<{ snapshot: Record<string, never> }>(
      `select snapshot from documents where collective_id = $1 and kind = 'FEE_INVOICE' order by sequence`,
      [market.collective.id],
    );
    expect(rows[1]?.snapshot).toMatchObject({
      basis: 'NET',
      seller: { name: 'Magasin du Pont' },
      buyer: { name: 'EARL 0' },
      vat: [{ rateBp: 2000, netCents: 105, vatCents: 21 }],
      electronic: { process: 'S1' },
      lines: [
        {
          label:
            'Service du point de vente, Marché : 10\u00a0% de 10,50\u00a0€ vendus (TVA comprise, hors consignes)',
        },
      ],
    });
    const orchard = market.farms.find(({ name }) => name === 'Verger');
    const own = await documentsOf(orchard?.farmer as Person, 'farmDocuments', `producer:${orchard?.id}`);
    expect(own.map(({ kind }) => kind)).toEqual(['FEE_INVOICE']);
  });

  it('is invoiced once, however often and by however many it is asked for', async () => {
    const { market } = await handedOut();
    const answers = await Promise.all([issue(market), issue(market), issue(market)]);
    expect(answers.map(({ __typename }) => __typename)).toEqual([
      'SaleService',
      'SaleService',
      'SaleService',
    ]);
    await issue(market);
    const { rows } = await stage.world.admin.query(
      `select 1 from documents where collective_id = $1 and kind = 'FEE_INVOICE'`,
      [market.collective.id],
    );
    expect(rows).toHaveLength(2);
  });

  it('follows goods corrected afterwards: the whole invoice is taken back and the right one issued; none where nothing is left', async () => {
    const { market, orderId } = await handedOut();
    await issue(market);
    await correct(market, orderId, 'Pommes', 1);
    expect((await services(market)).map(({ state }) => state)).toEqual(['ISSUED', 'TO_CORRECT']);
    await issue(market);
    expect((await services(market))[1]).toMatchObject({ soldCents: 525, feeCents: 53, state: 'ISSUED' });
    await correct(market, orderId, 'Pommes', 0);
    await issue(market);
    expect((await services(market))[1]).toMatchObject({ soldCents: 0, state: 'NOTHING', invoice: null });
    const { rows } = await stage.world.admin.query<{ net: number }>(
      `select d.net_cents::int as net from documents d join producers f on f.id = d.producer_id where d.collective_id = $1 and f.name = 'Verger' order by d.sequence`,
      [market.collective.id],
    );
    expect(rows.map(({ net }) => net)).toEqual([158, -158, 53, -53]);
    expect(await book(market)).toEqual({ FARM: 244, SERVICE: -203, VAT: -41 });
  });

  it('stands when it was credited in part, and is not charged a second time; what is left follows goods corrected afterwards', async () => {
    const { market, orderId } = await handedOut();
    const { farms = [] } = await issue(market);
    const { documentId = '' } = farms[1]?.invoice ?? {};
    const { creditFee } = await market.collective.admin.gql<{ creditFee: Answer }>(
      'mutation($input: CreditFeeInput!) { creditFee(input: $input) { __typename } }',
      {
        input: {
          // no key that is asked for stands in the way of the correction
          idempotencyKey: 'CORRECTED',
          documentId,
          reason: 'Geste',
          lines: [{ line: 0, netCents: 58 }],
        },
      },
      market.collective.scope,
    );
    expect(creditFee.__typename).toBe('Document');
    await issue(market);
    expect((await services(market))[1]).toMatchObject({ state: 'ISSUED', invoice: { documentId } });
    await correct(market, orderId, 'Pommes', 1);
    await issue(market);
    const { rows } = await stage.world.admin.query<{ net: number }>(
      `select d.net_cents::int as net from documents d join producers f on f.id = d.producer_id where d.collective_id = $1 and f.name = 'Verger' order by d.sequence`,
      [market.collective.id],
    );
    expect(rows.map(({ net }) => net)).toEqual([158, -58, -100, 53]);
  });

  it('tells each farm by mail, with its Factur-X and the way to its own space; once, however often it is asked', async () => {
    const { market, orderId } = await handedOut();
    const mails = async () =>
      (await stage.world.mails('service-invoiced')).filter(({ to }) =>
        market.farms.some(
          ({ name }) => to === `${name.toLowerCase()}-${market.collective.id.slice(-6)}@example.org`,
        ),
      );
    await Promise.all([issue(market), issue(market)]);
    await issue(market);
    await stage.world.settle();
    const first = await mails();
    expect(
      first
        .map(({ values }) => [values['farm'], values['what'], values['amount'], values['corrected']])
        .sort(),
    ).toEqual([
      ['Rucher', 'invoice', '2,44\u00a0€', 'none'],
      ['Verger', 'invoice', '1,90\u00a0€', 'none'],
    ]);
    const orchard = market.farms.find(({ name }) => name === 'Verger');
    const mail = first.find(({ values }) => values['farm'] === 'Verger');
    expect(mail?.values['link']).toContain(`/admin/farm/${orchard?.id}/papers`);
    expect(mail?.values['due']).not.toBe('none');
    const { farmServices } = await (orchard?.farmer as Person).gql<{
      farmServices: { invoice: { documentId: string; number: string } }[];
    }>('{ farmServices { invoice { documentId number } } }', {}, `producer:${orchard?.id}`);
    const [own] = farmServices;
    expect(mail?.values['number']).toBe(own?.invoice.number);
    const pdf = await orchard?.farmer.fetch(
      `/files/p/${orchard.id}/documents/${own?.invoice.documentId}.pdf`,
    );
    expect(pdf?.status).toBe(200);
    expect(Buffer.from((await pdf?.arrayBuffer()) ?? new ArrayBuffer(0)).toString('latin1')).toContain(
      'factur-x.xml',
    );
    // goods corrected afterwards: both papers in one mail
    await correct(market, orderId, 'Pommes', 1);
    await issue(market);
    await stage.world.settle();
    const [later] = (await mails()).filter(({ values }) => values['what'] === 'both');
    expect(later?.values).toMatchObject({ farm: 'Verger', corrected: own?.invoice.number });
    expect(await mails()).toHaveLength(3);
  });

  it('stays given back once it was credited whole by hand: not issued by itself, but anew when asked for, once', async () => {
    const { market, orderId } = await handedOut();
    const { farms = [] } = await issue(market);
    const { documentId = '' } = farms[1]?.invoice ?? {};
    await market.collective.do(
      'mutation($input: CreditFeeInput!) { creditFee(input: $input) { __typename } }',
      'Document',
      { input: { idempotencyKey: 'geste-2026', documentId, reason: 'Offert' } },
    );
    expect((await services(market))[1]).toMatchObject({
      state: 'GIVEN_BACK',
      invoice: null,
      givenBack: { documentId },
    });
    await issue(market);
    await correct(market, orderId, 'Pommes', 2);
    await issue(market);
    expect((await services(market))[1]).toMatchObject({ state: 'GIVEN_BACK', feeCents: 105 });
    const verger = market.farms.find(({ name }) => name === 'Verger')?.id;
    const anew = async (producerId: string | undefined) =>
      (
        await market.collective.admin.gql<{ issueServiceFeeAnew: Answer }>(
          'mutation($id: UUID!, $farm: UUID!) { issueServiceFeeAnew(cycleId: $id, producerId: $farm) { __typename } }',
          { id: market.sale.id, farm: producerId },
          market.collective.scope,
        )
      ).issueServiceFeeAnew.__typename;
    // the other farm's stands: nothing to do there
    expect(await anew(market.farms.find(({ name }) => name === 'Rucher')?.id)).toBe('SaleService');
    expect(await Promise.all([anew(verger), anew(verger)])).toEqual(['SaleService', 'SaleService']);
    expect((await services(market))[1]).toMatchObject({ state: 'ISSUED', givenBack: null });
    const { rows } = await stage.world.admin.query<{ net: number }>(
      `select net_cents::int as net from documents where collective_id = $1 and kind = 'FEE_INVOICE' order by sequence`,
      [market.collective.id],
    );
    expect(rows.map(({ net }) => net)).toEqual([203, 158, -158, 105]);
    expect(await anew(crypto.randomUUID())).toBe('NotFound');
    const { rows: told } = await stage.world.admin.query<{ farms: number }>(
      `select (detail->>'farms')::int as farms from audit_entries where collective_id = $1 and action = 'SERVICE_FEES_ISSUED' order by id`,
      [market.collective.id],
    );
    expect(told.map(({ farms }) => farms)).toEqual([2, 1]);
  });

  it('is found by `npm run verify` when an invoice does not say what was charged', async () => {
    const { market } = await handedOut();
    await issue(market);
    const says = (sold: number, net: number) =>
      behindTheTriggers(
        stage.world,
        `update sale_fees f set sold_cents = ${sold}, net_cents = ${net} from documents d, producers p
         where d.id = f.document_id and p.id = f.producer_id and p.name = 'Verger' and f.collective_id = '${market.collective.id}' returning d.number`,
      );
    const [number = ''] = await says(1565, 157);
    const { code, said } = await runVerify(stage.world);
    expect(code).toBe(1);
    expect(said.join()).toContain(`${number} is not what was charged for the sale in the farm's name`);
    await says(1575, 158);
  });

  it('has no VAT where the collective charges none', async () => {
    const { market } = await handedOut();
    await change(market, { legal: { vatNumber: null } });
    const { farms } = await issue(market);
    expect(farms?.map(({ invoice }) => invoice?.grossCents)).toEqual([203, 158]);
  });
});
