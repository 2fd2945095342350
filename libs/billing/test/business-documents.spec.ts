import { makeSiret, sumCents, type VatRateTotal } from '@cabas/kernel';
import {
  acceptMandate,
  claimFarm,
  documentsOf,
  legalIdentity,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
  sequencesBySeries,
  startDocuments,
  unbroken,
} from '@cabas/testing';
import { ciiInvoice } from '../src/papers/cii-invoice.ts';
import { aBusiness, brokenIn, memberIdOf, owed, setBusiness, snapshots } from './business-acts.ts';

describe('a member that is a business', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());
  afterEach(async () => expect(await brokenIn(world)).toEqual([]));

  const issued = async (at: TestCollective, sale: TestSale): Promise<void> => {
    await handOut(at, sale);
    expect((await startDocuments(at, sale.distributions[0]?.id)).__typename).toBe('DocumentRun');
    await world.settle();
  };
  const invoicing = async (name: string, regimes: readonly [string, string], seed: number) => {
    const made = await collectiveWithPapers(world, name, 'INVOICES');
    const { at, garden, oven, emails } = made;
    const farms = [
      [garden, emails[0], 'EARL des Jardins', regimes[0]],
      [oven, emails[1], 'Four SARL', regimes[1]],
    ] as const;
    for (const [index, [id, email, legalName, vatRegime]] of farms.entries())
      await acceptMandate(at, await claimFarm(at, id, email), id, {
        legal: legalIdentity(legalName, seed + index),
        vatRegime,
      });
    return made;
  };

  it('is entered by the collective or by itself, and told what is wrong field by field', async () => {
    const { at } = await collectiveWithPapers(world, 'Qui achète', 'RECEIPTS');
    const bistro = await at.member('Bastien');
    expect(
      await setBusiness(at, bistro, aBusiness('Bistrot', 1, { siret: '12345678900012', vatNumber: 'FR1' })),
    ).toMatchObject({
      __typename: 'InvalidInput',
      fields: [
        { path: 'business.siret', code: 'NOT_A_SIRET' },
        { path: 'business.vatNumber', code: 'NOT_A_VAT_NUMBER' },
      ],
    });
    expect(
      await setBusiness(at, bistro, aBusiness('Bistrot', 31, { paymentDays: 15, grouped: true })),
    ).toEqual({
      __typename: 'Member',
      business: {
        legalName: 'Bistrot',
        siret: makeSiret(31),
        vatNumber: null,
        electronicAddress: makeSiret(31).slice(0, 9),
        paymentDays: 15,
        grouped: true,
      },
    });
    const own = async (who: Person, business: object | null): Promise<object> =>
      (
        await who.gql<{ setOwnBusiness: object }>(
          `mutation($input: SetOwnBusinessInput!) { setOwnBusiness(input: $input) { __typename
             ... on ViewerMembership { business { legalName paymentDays grouped } } } }`,
          { input: { membershipId: await memberIdOf(at, bistro), business } },
        )
      ).setOwnBusiness;
    // what was agreed is not the member's to change alone
    expect(await own(bistro, aBusiness('Bistrot de la Halle', 31))).toEqual({
      __typename: 'ViewerMembership',
      business: { legalName: 'Bistrot de la Halle', paymentDays: 15, grouped: true },
    });
    expect(await own(await at.member('Curieuse'), aBusiness('Voleuse', 32))).toEqual({
      __typename: 'NotFound',
    });
    expect(await own(bistro, null)).toEqual({ __typename: 'ViewerMembership', business: null });
  });

  it('gets each farm’s invoice on net lines and as an e-invoice, while a consumer’s stays on gross lines; all add up to the ledger', async () => {
    const { at, emails } = await invoicing('Factures directes', ['NORMAL', 'FRANCHISE'], 710);
    const [bistro, lea] = [await at.member('Bastien'), await at.member('Léa')];
    await setBusiness(
      at,
      bistro,
      aBusiness('Bistrot des Élus', 33, {
        electronicAddress: `${makeSiret(33).slice(0, 9)}_CUISINE`,
        paymentDays: 10,
      }),
    );
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [bistro, lea]);
    await issued(at, sale);
    const all = await snapshots(world, at);
    const bySeller = all.toSorted((a, b) => (a.snapshot.seller.name < b.snapshot.seller.name ? -1 : 1));
    const of = (buyer: string) => bySeller.filter(({ snapshot }) => snapshot.buyer.name.startsWith(buyer));
    expect(all.map(({ kind }) => kind)).toEqual(Array(4).fill('INVOICE'));
    expect(of('Léa').map(({ snapshot }) => [snapshot.basis, snapshot.electronic])).toEqual([
      ['GROSS', undefined],
      ['NO_VAT', undefined],
    ]);
    const [garden, oven] = of('Bistrot').map(({ snapshot }) => snapshot);
    // 700 g at 2.49 €: 174 agreed, 165 without VAT, 9 of VAT
    expect(garden).toMatchObject({
      basis: 'NET',
      totals: { netCents: 165, vatCents: 9, roundingCents: 0, grossCents: 174 },
      buyer: {
        name: 'Bistrot des Élus',
        siret: makeSiret(33),
        address: ['3 rue Grande', '36000 Châteauroux'],
      },
      electronic: { process: 'B1', buyer: { address: `${makeSiret(33).slice(0, 9)}_CUISINE` } },
    });
    expect(oven).toMatchObject({
      basis: 'NO_VAT',
      totals: { netCents: 1275, vatCents: 0, grossCents: 1275 },
    });
    expect(oven?.electronic?.exemption).toContain('TVA non applicable');
    for (const invoice of [garden, oven]) {
      expect(invoice?.electronic?.notes.map(({ code }) => code).sort()).toEqual([
        'AAB',
        'AAI',
        'AAI',
        'PMD',
        'PMT',
      ]);
      expect(invoice?.mentions.join(' ')).toContain('au nom et pour le compte de');
      expect(invoice && ciiInvoice(invoice)).toContain('<ram:TypeCode>380</ram:TypeCode>');
      // agreed: sooner than the law's thirty days
      expect(invoice?.payment.dueDate).toBe(addedTo(invoice?.supplyDate, 10));
    }
    expect(sumCents(all.map(({ snapshot }) => snapshot.totals.grossCents))).toBe(await owed(world, at));
    expect((await sequencesBySeries(at)).map(({ sequences }) => sequences)).toEqual([
      unbroken(2),
      unbroken(2),
    ]);
    const [mine] = await documentsOf(bistro, 'myDocuments');
    const pdf = Buffer.from(await (await bistro.fetch(mine?.path ?? '')).arrayBuffer()).toString('latin1');
    expect(pdf).toContain('(factur-x.xml)');
    expect(emails).toHaveLength(2);
  });

  it('is invoiced by the collective itself where it resells, in a series of its own, and credited by a 381', async () => {
    const { at } = await collectiveWithPapers(world, 'Revente aux pros', 'RECEIPTS', {
      flow: 'RESALE',
      marginBp: 1000,
      marginMode: 'ON_TOP',
    });
    const [bistro, lea] = [await at.member('Bastien'), await at.member('Léa')];
    await setBusiness(at, bistro, aBusiness('Bistrot', 34));
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [bistro, lea]);
    await issued(at, sale);
    const before = await snapshots(world, at);
    const [invoice] = before.filter(({ kind }) => kind === 'SALES_INVOICE');
    expect(before.map(({ kind }) => kind).sort()).toEqual([
      'MEMBER_RECEIPT',
      'PURCHASE_STATEMENT',
      'PURCHASE_STATEMENT',
      'SALES_INVOICE',
    ]);
    expect(invoice?.number).toMatch(/^F.*-000001$/);
    expect(invoice?.snapshot).toMatchObject({ seller: { name: 'Association des Paniers' }, basis: 'NO_VAT' });
    expect(invoice?.snapshot.mandatary).toBeUndefined();
    const held = await world.admin.query<{ id: string; line: string }>(
      `select o.id, l.id as line from orders o join order_lines l on l.collective_id = o.collective_id and l.order_id = o.id
       where o.collective_id = $1 and l.name = 'Pain' and o.member_name like 'Bastien%'`,
      [at.id],
    );
    await at.do(
      'mutation($input: CorrectIssuedInput!) { correctIssued(input: $input) { __typename ... on Refused { code } } }',
      'IssuedCorrection',
      {
        input: {
          orderId: held.rows[0]?.id,
          lines: [{ lineId: held.rows[0]?.line, quantity: 0 }],
          reason: 'Pain brûlé',
        },
      },
    );
    const after = await snapshots(world, at);
    const credit = after.find(({ kind, snapshot }) => kind === 'SALES_INVOICE' && snapshot.corrects);
    expect(credit?.snapshot.corrects?.number).toBe(invoice?.number);
    expect(credit && ciiInvoice(credit.snapshot)).toContain('<ram:TypeCode>381</ram:TypeCode>');
    const toMembers = after.filter(({ kind }) => kind === 'SALES_INVOICE' || kind === 'MEMBER_RECEIPT');
    expect(sumCents(toMembers.map(({ snapshot }) => snapshot.totals.grossCents))).toBe(await owed(world, at));
  });

  it('is charged VAT by a collective that is liable to it: the invoice moves it in the collective’s own book, its credit note moves it back', async () => {
    const { at } = await collectiveWithPapers(world, 'Revente avec TVA', 'RECEIPTS', {
      flow: 'RESALE',
      marginBp: 1000,
    });
    await at.do(
      'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
      'Collective',
      { input: { legal: { ...legalIdentity('Les Paniers', 905), vatNumber: 'FR32123456789' } } },
    );
    const bistro = await at.member('Bastien');
    await setBusiness(at, bistro, aBusiness('Bistrot', 36));
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [bistro]);
    await issued(at, sale);
    const movedBy = async () =>
      (
        await world.admin.query<{ book: string | null; account: string; rate: number; cents: number }>(
          `select d.number, e.book_producer_id as book, p.account, p.vat_rate_bp as rate, p.cents::int as cents, e.on_date = (d.issued_at at time zone c.time_zone)::date as "sameDay"
           from documents d join collectives c on c.id = d.collective_id join ledger_entries e on e.collective_id = d.collective_id and e.document_id = d.id
           join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
           where d.collective_id = $1 and d.kind = 'SALES_INVOICE' order by d.sequence, p.line`,
          [at.id],
        )
      ).rows;
    const expected = ({ number, snapshot }: { number: string; snapshot: { vat: readonly VatRateTotal[] } }) =>
      [
        ...snapshot.vat.map(({ rateBp, vatCents }) => ({ account: 'SALES', rate: rateBp, cents: vatCents })),
        ...snapshot.vat.map(({ rateBp, vatCents }) => ({ account: 'VAT', rate: rateBp, cents: -vatCents })),
      ].map((row) => ({ number, book: null, ...row, sameDay: true }));
    const [invoice] = (await snapshots(world, at)).filter(({ kind }) => kind === 'SALES_INVOICE');
    expect(invoice?.snapshot).toMatchObject({ basis: 'NET', vat: [{ rateBp: 550 }, { rateBp: 1000 }] });
    expect(await movedBy()).toEqual(invoice && expected(invoice));
    const { rows: lines } = await world.admin.query<{ order: string; id: string }>(
      `select order_id as "order", id from order_lines where collective_id = $1 and name = 'Brioche'`,
      [at.id],
    );
    await at.do(
      'mutation($input: CorrectIssuedInput!) { correctIssued(input: $input) { __typename ... on Refused { code } } }',
      'IssuedCorrection',
      {
        input: {
          orderId: lines[0]?.order,
          lines: [{ lineId: lines[0]?.id, quantity: 0 }],
          reason: 'Brûlée',
        },
      },
    );
    const all = (await snapshots(world, at)).filter(({ kind }) => kind === 'SALES_INVOICE');
    expect(all.map(({ snapshot }) => Math.sign(snapshot.totals.vatCents))).toEqual([1, -1]);
    expect(await movedBy()).toEqual(all.flatMap(expected));
  });

  it('is told as it was when the paper was issued: another name, address or regime changes only what comes after', async () => {
    const { at, garden, emails } = await invoicing('Gravé dans le papier', ['NORMAL', 'NORMAL'], 720);
    const bistro = await at.member('Bastien');
    await setBusiness(at, bistro, aBusiness('Bistrot d’avant', 35));
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [bistro]);
    await issued(at, sale);
    const [first] = await documentsOf(bistro, 'myDocuments');
    const pdf = async () =>
      Buffer.from(await (await bistro.fetch(first?.path ?? '')).arrayBuffer()).toString('base64');
    const drawn = await pdf();
    await setBusiness(at, bistro, aBusiness('Bistrot d’après', 36));
    await world.admin.query(`update producers set vat_regime = 'FLAT_RATE' where id = $1`, [garden]);
    expect(await pdf()).toBe(drawn);
    const later = await at.openSale({ name: 'Suivant' });
    await everyoneOrders(at, later, [bistro]);
    await issued(at, later);
    const of = (await snapshots(world, at)).filter(
      ({ snapshot }) => snapshot.seller.name === 'EARL des Jardins',
    );
    expect(of.map(({ snapshot }) => [snapshot.buyer.name, snapshot.basis, snapshot.totals.vatCents])).toEqual(
      [
        ['Bistrot d’avant', 'NET', 9],
        ['Bistrot d’après', 'NO_VAT', 0],
      ],
    );
    expect(of[1]?.snapshot.mentions.join(' ')).toContain('remboursement forfaitaire');
    expect(emails).toHaveLength(2);
  });

  it('gets a farm’s receipt on net lines too, for the farm to write its invoice from, where the farm writes its own', async () => {
    const { at, garden } = await collectiveWithPapers(world, 'Reçus nets', 'RECEIPTS');
    await at.do(
      'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
      'Participation',
      { input: { producerId: garden, vatRegime: 'NORMAL' } },
    );
    const bistro = await at.member('Bastien');
    await setBusiness(at, bistro, aBusiness('Bistrot', 37));
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [bistro]);
    await issued(at, sale);
    const all = await snapshots(world, at);
    expect(all.map(({ kind, snapshot }) => [kind, snapshot.basis, snapshot.electronic])).toEqual(
      expect.arrayContaining([['RECEIPT', 'NET', undefined]]),
    );
    expect(sumCents(all.map(({ snapshot }) => snapshot.totals.grossCents))).toBe(await owed(world, at));
  });

  it('never has a delivery documented twice: the database refuses, whoever writes', async () => {
    const { at } = await collectiveWithPapers(world, 'Une seule fois par livraison', 'RECEIPTS');
    const sale = await at.openSale();
    const lea = await at.member('Léa');
    await placeOrder(lea, at, sale.distributions[0]?.id ?? '', [
      { offerId: sale.offers.get('Pain')?.id ?? '', quantity: 1 },
    ]);
    await issued(at, sale);
    const kept = await world.admin.query<{ n: number }>(
      'select count(*)::int as n from document_deliveries where collective_id = $1',
      [at.id],
    );
    expect(kept.rows[0]?.n).toBe(1);
    await world.admin.query('begin');
    await expect(
      world.admin.query(
        `with again as (
           insert into documents select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'number', d.number || 'X', 'sequence', 2,
             'subject_key', 'again', 'previous_hash', d.hash))).* from documents d where d.collective_id = $1 returning id)
         insert into document_deliveries (collective_id, document_id, order_id, producer_id)
         select v.collective_id, again.id, v.order_id, v.producer_id from document_deliveries v, again where v.collective_id = $1`,
        [at.id],
      ),
    ).rejects.toThrow('document_deliveries_once');
    await world.admin.query('rollback');
  });
});

function addedTo(day: string | undefined, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
