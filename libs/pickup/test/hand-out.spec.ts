import {
  claimFarm,
  documentsOf,
  legalIdentity,
  placeOrder,
  startWorld,
  type Person,
  type World,
} from '@cabas/testing';
import { basketOf, gesture, lineOf, startEvening, withTolerance, type Evening } from './evening.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world.stop());

const end = (evening: Evening, anyway?: boolean) =>
  evening.coordinator
    .gql<{ handOutDistribution: { __typename: string; code?: string; message?: string } }>(
      `mutation($id: UUID!, $anyway: Boolean) { handOutDistribution(distributionId: $id, reason: "ce soir", anyway: $anyway) { __typename ... on Refused { code message } } }`,
      { id: evening.distributionId, anyway },
      evening.market.scope,
    )
    .then(({ handOutDistribution }) => handOutDistribution);

describe('a weight', () => {
  let evening: Evening;
  beforeAll(async () => {
    evening = await startEvening(world, 'Pesée');
    await withTolerance(evening, 1000);
    await evening.market.do(
      'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
      'Collective',
      { input: { paperwork: 'RECEIPTS', legal: legalIdentity('Association de la Pesée', 7) } },
    );
  });

  it('within the tolerance: what the member owes, the farm’s total and the receipt agree', async () => {
    const tomatoes = lineOf(await evening.sheet(), 'Léa', 'Tomates');
    const { sheet } = await evening.send([{ kind: 'WEIGH', lineId: tomatoes.id, measure: 1370 }]);
    const due = basketOf(sheet, 'Léa').dues.find(({ producerId }) => producerId === evening.garden);
    expect(due?.amountCents).toBe(521 + 2250);
    const { saleBoard } = await evening.coordinator.gql<{
      saleBoard: { producers: { producerId: string; saleCents: number }[] };
    }>(
      'query($id: UUID!) { saleBoard(cycleId: $id) { producers { producerId saleCents } } }',
      { id: evening.sale.id },
      evening.market.scope,
    );
    const karim = basketOf(sheet, 'Karim').dues.find(({ producerId }) => producerId === evening.garden);
    expect(saleBoard.producers.find(({ producerId }) => producerId === evening.garden)?.saleCents).toBe(
      (due?.amountCents ?? 0) + (karim?.amountCents ?? 0),
    );
  });

  it('beyond the tolerance waits for the coordinator, at the price agreed; a volunteer can’t decide', async () => {
    const vera = await evening.volunteer('Véra');
    const chicken = lineOf(await evening.sheet(), 'Léa', 'Poulet');
    const { sheet } = await evening.send([{ kind: 'WEIGH', lineId: chicken.id, measure: 2400 }], vera);
    expect(lineOf(sheet, 'Léa', 'Poulet')).toMatchObject({
      undecided: true,
      deliveredMeasure: 2400,
      amountCents: 2250,
    });
    const refused = await evening.send([{ kind: 'DECIDE', lineId: chicken.id, text: 'ACCEPT' }], vera);
    expect(refused.receipts[0]).toMatchObject({ verdict: 'REFUSED', code: 'NOT_ALLOWED' });
    expect(await end(evening)).toMatchObject({ __typename: 'Refused', code: 'WEIGHINGS_MISSING' });
  });

  it('is decided by the coordinator, counts from then on, and the member is told', async () => {
    const chicken = lineOf(await evening.sheet(), 'Léa', 'Poulet');
    const { sheet } = await evening.send([{ kind: 'DECIDE', lineId: chicken.id, text: 'ACCEPT' }]);
    expect(lineOf(sheet, 'Léa', 'Poulet')).toMatchObject({ undecided: false, amountCents: 3000 });
    await world.settle();
    const told = (await world.mails('weight-decided')).filter(({ to }) => to === evening.lea.email);
    expect(told).toHaveLength(1);
    expect(told[0]?.values).toMatchObject({ product: 'Poulet', choice: 'ACCEPT' });
    expect(told[0]?.values['amount']).toMatch(/^30,00/);
    const { rows } = await world.admin.query(
      `select 1 from audit_entries where collective_id = $1 and action = 'DELIVERY_CORRECTED' and subject_id = $2`,
      [evening.market.id, chicken.orderId],
    );
    expect(rows).toHaveLength(1);
  });

  it('left as agreed keeps its price, and says so on papers', async () => {
    const chicken = lineOf(await evening.sheet(), 'Karim', 'Poulet');
    const { sheet } = await evening.send([
      { kind: 'WEIGH', lineId: chicken.id, measure: 1000 },
      { kind: 'DECIDE', lineId: chicken.id, text: 'AS_AGREED' },
      { kind: 'WEIGH', lineId: lineOf(await evening.sheet(), 'Karim', 'Tomates').id, measure: 1510 },
    ]);
    expect(lineOf(sheet, 'Karim', 'Poulet')).toMatchObject({
      undecided: false,
      deliveredMeasure: 1000,
      amountCents: 2250,
    });
    const { rows } = await world.admin.query<{ reason: string }>(
      'select delivered_reason as reason from order_lines where id = $1',
      [chicken.id],
    );
    expect(rows[0]?.reason).toMatch(/au prix convenu/);
  });

  it('stands on the receipt that is issued afterwards; from then on it no longer changes, and money is still taken', async () => {
    const sheet = await evening.sheet();
    expect((await end(evening)).__typename).toBe('Distribution');
    await evening.market.do(
      'mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename ... on Refused { code } } }',
      'DocumentRun',
      { id: evening.distributionId },
    );
    await world.settle();
    const receipts = await documentsOf(
      evening.coordinator,
      'documents',
      evening.market.scope,
      evening.distributionId,
    );
    const dues = sheet.baskets.flatMap(({ dues: own }) => own.map(({ amountCents }) => amountCents));
    expect(receipts.map(({ grossCents }) => grossCents).sort()).toEqual(dues.sort());
    const lea = receipts.find(
      ({ issuerName, recipientName }) => issuerName.startsWith('Potager') && recipientName.startsWith('Léa'),
    );
    expect(lea?.grossCents).toBe(521 + 3000);
    const tomatoes = lineOf(sheet, 'Léa', 'Tomates');
    const { memberId } = basketOf(sheet, 'Léa');
    const late = await evening.send([
      { kind: 'WEIGH', lineId: tomatoes.id, measure: 1500 },
      { kind: 'PAY', memberId, payeeId: evening.garden, means: 'TRANSFER', amountCents: 3521 },
    ]);
    expect(late.receipts.map(({ verdict, code }) => [verdict, code])).toEqual([
      ['REFUSED', 'DOCUMENTS_ISSUED'],
      ['DONE', null],
    ]);
    expect(lineOf(late.sheet, 'Léa', 'Tomates').amountCents).toBe(521);
  });
});

describe('two people with the same list', () => {
  let evening: Evening;
  let vera: Person;
  beforeAll(async () => {
    evening = await startEvening(world, 'Duo');
    vera = await evening.volunteer('Vera');
  });

  it('who wrote different things both see both versions, and who; one of the two settles it', async () => {
    const tomatoes = lineOf(await evening.sheet(), 'Léa', 'Tomates');
    const mine = gesture({ kind: 'WEIGH', lineId: tomatoes.id, measure: 1370, at: '2026-12-04T17:00:00Z' });
    const hers = gesture({ kind: 'WEIGH', lineId: tomatoes.id, measure: 1410, at: '2026-12-04T17:02:00Z' });
    expect((await evening.send([mine])).receipts[0]?.verdict).toBe('DONE');
    const { receipts, sheet } = await evening.send([hers], vera);
    expect(receipts[0]?.verdict).toBe('CONFLICT');
    expect(sheet.conflicts).toHaveLength(1);
    expect(sheet.conflicts[0]).toMatchObject({
      about: 'WEIGHT',
      kept: { gestureId: mine.id, by: 'Admin Essai', words: '1,37\u00a0kg' },
      other: { gestureId: hers.id, by: 'Vera Essai', words: '1,41\u00a0kg' },
    });
    expect(lineOf(sheet, 'Léa', 'Tomates').amountCents).toBe(521);
    const paul = await evening.volunteer('Paul');
    const third = await evening.send([{ kind: 'RESOLVE', gestureId: hers.id, seen: sheet.cursor }], paul);
    expect(third.receipts[0]).toMatchObject({ verdict: 'REFUSED', code: 'NOT_ALLOWED' });
    const solved = await evening.send([{ kind: 'RESOLVE', gestureId: hers.id, seen: sheet.cursor }], vera);
    expect(solved.receipts[0]?.verdict).toBe('DONE');
    expect(solved.sheet.conflicts).toEqual([]);
    expect(lineOf(solved.sheet, 'Léa', 'Tomates')).toMatchObject({
      deliveredMeasure: 1410,
      amountCents: 536,
    });
  });

  it('may send at the same moment: everything is done, once', async () => {
    const sheet = await evening.sheet();
    const lines = sheet.baskets.flatMap(({ lines: own }) => own);
    const ticks = lines.map(({ id }) => gesture({ kind: 'TICK', lineId: id }));
    const pay = gesture({
      kind: 'PAY',
      memberId: basketOf(sheet, 'Léa').memberId,
      payeeId: evening.bakery,
      means: 'CASH',
      amountCents: 820,
    });
    await Promise.all([
      evening.send([...ticks, pay]),
      evening.send([pay, ...ticks.toReversed()]),
      evening.send(
        ticks.map(({ id: _id, ...one }) => gesture(one)),
        vera,
      ),
    ]);
    const after = await evening.sheet();
    expect(after.conflicts).toEqual([]);
    expect(after.baskets.flatMap(({ lines: own }) => own).every(({ ticked }) => ticked)).toBe(true);
    expect(
      after.takings.find(({ producerId, means }) => producerId === evening.bakery && means === 'CASH')
        ?.receivedCents,
    ).toBe(820);
  });
});

describe('a farm at its own table', () => {
  let evening: Evening;
  let farmer: Person;
  beforeAll(async () => {
    evening = await startEvening(world, 'Tables');
    farmer = await claimFarm(evening.market, evening.bakery, 'fournil.tables@example.org');
  });

  it('sees its customers, its goods and its money, and nothing else', async () => {
    const sheet = await evening.farmSheet(farmer, evening.bakery);
    expect(sheet).toMatchObject({ producerId: evening.bakery, mayDecide: false });
    expect(sheet?.baskets.map(({ lines }) => lines.map(({ name }) => name))).toEqual([['Pain'], ['Pain']]);
    expect(
      sheet?.baskets.map(({ dues, phone }) => [
        phone,
        dues.map(({ producerId, amountCents }) => [producerId, amountCents]),
      ]),
    ).toEqual([
      [null, [[evening.bakery, 820]]],
      [null, [[evening.bakery, 820]]],
    ]);
    expect(JSON.stringify(sheet)).not.toMatch(/Tomates|Poulet|Potager/);
  });

  it('can’t touch another farm’s line, nor be paid in its place', async () => {
    const whole = await evening.sheet();
    const { memberId } = basketOf(whole, 'Léa');
    const theirs = await evening.send([
      { kind: 'PAY', memberId, payeeId: evening.garden, means: 'CASH', amountCents: 500 },
    ]);
    const other = basketOf(theirs.sheet, 'Léa').dues.find(({ producerId }) => producerId === evening.garden)
      ?.payments[0]?.id;
    const { receipts } = await evening.sendFromFarm(farmer, evening.bakery, [
      { kind: 'WEIGH', lineId: lineOf(whole, 'Léa', 'Tomates').id, measure: 1000 },
      { kind: 'PAY', memberId, payeeId: evening.garden, means: 'CASH', amountCents: 500 },
      { kind: 'PAY', memberId, payeeId: null, means: 'CASH', amountCents: 500 },
      { kind: 'UNDO', gestureId: other },
      { kind: 'COUNT_CASH', payeeId: evening.garden, means: 'CASH', amountCents: 500 },
    ]);
    expect(receipts.map(({ verdict, code }) => `${verdict} ${code}`)).toEqual(
      Array.from({ length: 5 }, () => 'REFUSED NOT_FOUND'),
    );
    const after = await evening.sheet();
    expect(lineOf(after, 'Léa', 'Tomates')).toMatchObject({ deliveredMeasure: null, amountCents: 570 });
  });

  it('hands out its part and is paid; the whole basket is done when every farm’s is', async () => {
    const { memberId } = basketOf(await evening.sheet(), 'Léa');
    const { receipts, sheet } = await evening.sendFromFarm(farmer, evening.bakery, [
      { kind: 'HAND_OUT', memberId },
      { kind: 'PAY', memberId, payeeId: evening.bakery, means: 'CASH', amountCents: 820, givenCents: 1000 },
    ]);
    expect(receipts.map(({ verdict }) => verdict)).toEqual(['DONE', 'DONE']);
    expect(basketOf(sheet, 'Léa')).toMatchObject({
      status: 'HANDED_OUT',
      dues: [{ amountCents: 820, paidCents: 820 }],
    });
    const whole = basketOf(await evening.sheet(), 'Léa');
    expect(whole.status).toBe('WAITING');
    expect(whole.dues.find(({ producerId }) => producerId === evening.bakery)?.payments[0]?.by).toBe(
      'Fournil Tables',
    );
  });

  it('has no table where it brings nothing', async () => {
    const elsewhere = await startEvening(world, 'Ailleurs');
    const { farmHandOutSheet } = await farmer.gql<{ farmHandOutSheet: unknown }>(
      'query($c: UUID!, $id: UUID!) { farmHandOutSheet(collectiveId: $c, distributionId: $id) { cursor } }',
      { c: elsewhere.market.id, id: elsewhere.distributionId },
      `producer:${evening.bakery}`,
    );
    expect(farmHandOutSheet).toBeNull();
  });
});

describe('what is left', () => {
  let evening: Evening;
  beforeAll(async () => {
    evening = await startEvening(world, 'Restes');
  });
  const bread = (sheet: Awaited<ReturnType<Evening['sheet']>>) =>
    sheet.leftovers.find(({ name }) => name === 'Pain');

  it('is sold to someone present: into their basket, out of the stock; what is not there is not sold', async () => {
    const before = await evening.sheet();
    expect(bread(before)?.remaining).toBe(6);
    const { memberId } = basketOf(before, 'Léa');
    const offerId = bread(before)?.offerId;
    const { receipts, sheet } = await evening.send([
      { kind: 'SELL', memberId, offerId, quantity: 7 },
      { kind: 'SELL', memberId, offerId, quantity: 3 },
    ]);
    expect(receipts.map(({ verdict, code }) => [verdict, code])).toEqual([
      ['REFUSED', 'OUT_OF_STOCK'],
      ['DONE', null],
    ]);
    expect(lineOf(sheet, 'Léa', 'Pain')).toMatchObject({ quantity: 5, amountCents: 2050 });
    expect(bread(sheet)?.remaining).toBe(3);
  });

  it('may go to a member who is on no list: those who run the hand-out have their names, and nothing else', async () => {
    const nora = await evening.market.member('Nora');
    const vera = await evening.volunteer('Véra');
    const othersFor = async (person: Person) =>
      (
        await person.gql<{ handOutOthers: { memberId: string; name: string }[] }>(
          'query($id: UUID!) { handOutOthers(distributionId: $id) { memberId name } }',
          { id: evening.distributionId },
          evening.market.scope,
        )
      ).handOutOthers;
    const others = await othersFor(vera);
    expect(others.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Admin Essai', 'Nora Essai', 'Véra Essai']),
    );
    expect(others.map(({ name }) => name)).not.toContain('Léa Essai');
    expect(await othersFor(nora)).toEqual([]);
    await world.admin.query(
      `update memberships set status = 'SUSPENDED' where collective_id = $1 and given_name = 'Nora'`,
      [evening.market.id],
    );
    expect((await othersFor(vera)).map(({ name }) => name)).not.toContain('Nora Essai');
  });

  it('makes a card for a member who had ordered nothing, and gives everything back when it was a mistake', async () => {
    const nour = await evening.market.member('Nour');
    const { rows } = await world.admin.query<{ id: string }>(
      'select m.id from memberships m join accounts a on a.id = m.account_id where a.email = $1',
      [nour.email],
    );
    const sale = gesture({
      kind: 'SELL',
      memberId: rows[0]?.id,
      offerId: bread(await evening.sheet())?.offerId,
      quantity: 2,
    });
    const { sheet } = await evening.send([sale]);
    expect(basketOf(sheet, 'Nour')).toMatchObject({ totalCents: 820, status: 'WAITING' });
    const { rows: slips } = await world.admin.query(
      'select 1 from order_lines where distribution_id = $1 and slip_id is null',
      [evening.distributionId],
    );
    expect(slips).toEqual([]);
    const after = await evening.send([{ kind: 'UNDO', gestureId: sale.id }]);
    expect(after.sheet.baskets.map(({ name }) => name)).not.toContain('Nour Essai');
    expect(bread(after.sheet)?.remaining).toBe(3);
  });

  it('is not added to goods that are already counted in that basket', async () => {
    const sheet = await evening.sheet();
    const { id } = lineOf(sheet, 'Karim', 'Pain');
    const { receipts } = await evening.send([
      { kind: 'COUNT', lineId: id, quantity: 1 },
      {
        kind: 'SELL',
        memberId: basketOf(sheet, 'Karim').memberId,
        offerId: bread(sheet)?.offerId,
        quantity: 1,
      },
    ]);
    expect(receipts.map(({ code }) => code)).toEqual([null, null]);
    const again = await evening.send([
      {
        kind: 'SELL',
        memberId: basketOf(sheet, 'Karim').memberId,
        offerId: bread(sheet)?.offerId,
        quantity: 1,
      },
    ]);
    expect(again.receipts[0]).toMatchObject({ verdict: 'REFUSED', code: 'LINE_NOT_OPEN' });
  });
});

describe('the end of the hand-out', () => {
  let evening: Evening;
  beforeAll(async () => {
    evening = await startEvening(world, 'Fin');
  });

  it('adds up what each farm got, by means, to the cent, and what was counted', async () => {
    const sheet = await evening.sheet();
    const lea = basketOf(sheet, 'Léa').memberId;
    const karim = basketOf(sheet, 'Karim').memberId;
    const pay = (memberId: string, payeeId: string, means: string, amountCents: number) => ({
      kind: 'PAY',
      memberId,
      payeeId,
      means,
      amountCents,
    });
    const { sheet: after } = await evening.send([
      pay(lea, evening.garden, 'CASH', 1333),
      pay(lea, evening.garden, 'CHEQUE', 1487),
      pay(karim, evening.garden, 'TRANSFER', 2821),
      pay(karim, evening.bakery, 'CASH', 400),
      { kind: 'RETURN_JARS', memberId: karim, payeeId: evening.bakery, amountCents: 120, quantity: 3 },
      { kind: 'COUNT_CASH', payeeId: evening.garden, means: 'CASH', amountCents: 1330 },
    ]);
    expect(
      after.takings.map((one) => [
        one.payeeName,
        one.means,
        one.receivedCents,
        one.expectedCents,
        one.countedCents,
      ]),
    ).toEqual([
      ['Fournil Fin', 'CASH', 400, 1520, null],
      ['Fournil Fin', 'JARS', 120, 120, null],
      ['Potager Fin', 'CASH', 1333, 1332, 1330],
      ['Potager Fin', 'CHEQUE', 1487, 1487, null],
      ['Potager Fin', 'TRANSFER', 2821, 2821, null],
    ]);
    const due = after.baskets
      .flatMap(({ dues }) => dues)
      .reduce((sum, { amountCents }) => sum + amountCents, 0);
    expect(after.takings.reduce((sum, { expectedCents }) => sum + expectedCents, 0)).toBe(due);
  });

  it('asks about baskets nobody spoke of; ended anyway, they were not fetched', async () => {
    const sheet = await evening.sheet();
    const weighings = sheet.baskets.flatMap(({ lines }) =>
      lines
        .filter(({ name }) => name !== 'Pain')
        .map(({ id, name }) => ({ kind: 'WEIGH', lineId: id, measure: name === 'Poulet' ? 1800 : 1500 })),
    );
    const spoilt = { kind: 'FATE', lineId: lineOf(sheet, 'Léa', 'Pain').id, fate: 'SPOILT' };
    await evening.send([
      ...weighings,
      spoilt,
      { kind: 'HAND_OUT', memberId: basketOf(sheet, 'Léa').memberId },
    ]);
    expect(await end(evening)).toMatchObject({
      code: 'BASKETS_WAITING',
      message: expect.stringContaining('Un panier attend encore') as string,
    });
    expect((await end(evening, true)).__typename).toBe('Distribution');
    const after = await evening.sheet();
    expect([basketOf(after, 'Léa').status, basketOf(after, 'Karim').status]).toEqual([
      'HANDED_OUT',
      'MISSED',
    ]);
  });

  it('tells the members and farms concerned what changed, once', async () => {
    await world.settle();
    await world.settle();
    const mails = (await world.mails('hand-out-changes')).filter(
      ({ values }) => values['collective'] === 'Fin',
    );
    expect(mails.map(({ to }) => to).sort()).toEqual([evening.karim.email, evening.lea.email].sort());
    const lea = mails.find(({ to }) => to === evening.lea.email)?.values;
    expect(lea?.['lines']).toMatch(/^Pain : 2 à la commande, rien de remis \(abîmé\), 0,00/);
    expect(lea?.['dues']).toMatch(/Potager Fin : 28,20\s€ à payer, 28,20\s€ reçus, tout est réglé/);
    expect(mails.find(({ to }) => to === evening.karim.email)?.values['missed']).toMatch(
      /n’a pas été retiré/,
    );
    const farms = (await world.mails('hand-out-farm')).filter(({ values }) => values['collective'] === 'Fin');
    expect(farms.map(({ values }) => values['farm'])).toEqual(['Fournil Fin']);
    expect(farms[0]?.values['total']).toMatch(/^8,20/);
  });

  it('takes what a phone without network still brings, tells it, and writes it into the log', async () => {
    const { id } = lineOf(await evening.sheet(), 'Karim', 'Pain');
    const { receipts } = await evening.send([{ kind: 'COUNT', lineId: id, quantity: 1 }]);
    expect(receipts[0]?.verdict).toBe('DONE');
    await world.settle();
    const farms = (await world.mails('hand-out-farm')).filter(({ values }) => values['collective'] === 'Fin');
    expect(farms).toHaveLength(2);
    const { rows } = await world.admin.query<{
      detail: { before: { amount_cents: number }[]; after: { amount_cents: number }[] };
    }>(`select detail from audit_entries where collective_id = $1 and action = 'DELIVERY_CORRECTED'`, [
      evening.market.id,
    ]);
    expect(rows.map(({ detail }) => [detail.before[0]?.amount_cents, detail.after[0]?.amount_cents])).toEqual(
      [[820, 410]],
    );
  });
});

describe('the list', () => {
  it('makes one card of several orders of one person for one place and day', async () => {
    const evening = await startEvening(world, 'Cartes');
    const second = await evening.market.openSale({ name: 'Épicerie' });
    await placeOrder(evening.lea, evening.market, second.distributions[0]?.id ?? '', [
      { offerId: second.offers.get('Pain')?.id ?? '', quantity: 1 },
    ]);
    await evening.market.close(second.distributions[0]?.id ?? '');
    const sheet = await evening.sheet();
    expect(basketOf(sheet, 'Léa').orders).toHaveLength(2);
    expect(basketOf(sheet, 'Léa').totalCents).toBe(570 + 2250 + 820 + 410);
    expect(basketOf(sheet, 'Karim').orders).toHaveLength(1);
  });

  it('says whose paper is no longer right, until it is printed again', async () => {
    const evening = await startEvening(world, 'Papier');
    const paper = () =>
      evening.coordinator.fetch(
        `/files/c/${evening.market.id}/distributions/${evening.distributionId}/handout.pdf`,
      );
    expect((await paper()).status).toBe(200);
    expect((await evening.sheet()).baskets.map(({ changedAfterPrinting }) => changedAfterPrinting)).toEqual([
      false,
      false,
    ]);
    await evening.market.do(
      'mutation($input: EnterOrderInput!) { enterOrder(input: $input) { __typename ... on InvalidInput { fields { path code } } ... on Refused { code } } }',
      'Order',
      {
        input: {
          memberId: basketOf(await evening.sheet(), 'Léa').memberId,
          distributionId: evening.distributionId,
          lines: [{ offerId: evening.sale.offers.get('Pain')?.id, quantity: 3 }],
          reason: 'au téléphone',
        },
      },
    );
    const sheet = await evening.sheet();
    expect([
      basketOf(sheet, 'Léa').changedAfterPrinting,
      basketOf(sheet, 'Karim').changedAfterPrinting,
    ]).toEqual([true, false]);
    expect((await paper()).status).toBe(200);
    expect(basketOf(await evening.sheet(), 'Léa').changedAfterPrinting).toBe(false);
  });
});

describe('an AMAP', () => {
  it('sells no leftovers and takes no money where it hands out', async () => {
    const evening = await startEvening(world, 'Contrats');
    // a hand-out of contracts is yet to come: the kind is what counts
    await world.admin.query(`update collectives set kind = 'AMAP' where id = $1`, [evening.market.id]);
    const sheet = await evening.sheet();
    expect(sheet.leftovers).toEqual([]);
    const { handOutOthers } = await evening.coordinator.gql<{ handOutOthers: object[] }>(
      'query($id: UUID!) { handOutOthers(distributionId: $id) { name } }',
      { id: evening.distributionId },
      evening.market.scope,
    );
    expect(handOutOthers).toEqual([]);
    const { memberId, lines, dues } = basketOf(sheet, 'Léa');
    const { receipts } = await evening.send([
      { kind: 'SELL', memberId, offerId: lines[0]?.offerId, quantity: 1 },
      { kind: 'PAY', memberId, payeeId: dues[0]?.producerId, means: 'CASH', amountCents: 100 },
    ]);
    expect(receipts.map(({ code }) => code)).toEqual(['NO_SALE_IN_AMAP', 'NO_MONEY_IN_AMAP']);
  });
});
