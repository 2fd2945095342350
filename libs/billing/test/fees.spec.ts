import {
  legalIdentity,
  claimFarm,
  documentsOf,
  startWorld,
  type TestCollective,
  type World,
  collectiveWithPapers,
  sequencesBySeries,
  unbroken,
} from '@cabas/testing';
import { toLocal } from '@cabas/kernel';
import { ciiInvoice } from '../src/papers/cii-invoice.ts';
import { brokenIn, snapshots } from './business-acts.ts';

interface Answer {
  readonly __typename: string;
  readonly id?: string;
  readonly number?: string;
  readonly code?: string;
  readonly grossCents?: number;
  readonly fields?: { path: string; code: string }[];
}

describe('a service that the collective invoices to a farm', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());
  afterEach(async () => expect(await brokenIn(world)).toEqual([]));

  const issue = async (at: TestCollective, producerId: string, more: object = {}): Promise<Answer> => {
    const today = toLocal(new Date(), at.timeZone).date;
    const { issueFee } = await at.admin.gql<{ issueFee: Answer }>(
      `mutation($input: IssueFeeInput!) { issueFee(input: $input) { __typename ... on Document { id number grossCents }
         ... on Refused { code } ... on InvalidInput { fields { path code } } } }`,
      {
        input: {
          idempotencyKey: crypto.randomUUID(),
          producerId,
          lines: [
            { label: 'Tenue de l’étal', quantity: 3, netPriceCents: 1233 },
            { label: 'Publicité', quantity: 1, netPriceCents: 999 },
          ],
          ...{ from: today, to: today },
          ...more,
        },
      },
      at.scope,
    );
    return issueFee;
  };
  const credit = async (
    at: TestCollective,
    documentId: string | undefined,
    more: object = {},
  ): Promise<Answer> =>
    (
      await at.admin.gql<{ creditFee: Answer }>(
        `mutation($input: CreditFeeInput!) { creditFee(input: $input) { __typename ... on Document { id number grossCents } ... on Refused { code }
           ... on InvalidInput { fields { path code } } } }`,
        { input: { idempotencyKey: crypto.randomUUID(), documentId, reason: 'Saisie deux fois', ...more } },
        at.scope,
      )
    ).creditFee;
  const named = async (at: TestCollective, producerId: string, vatNumber?: string): Promise<void> => {
    await at.do(
      'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
      'Participation',
      { input: { producerId, legal: legalIdentity('EARL des Jardins', 801) } },
    );
    await at.do(
      'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
      'Collective',
      { input: { legal: { ...legalIdentity('Les Paniers', 802), vatNumber } } },
    );
  };

  it('is priced without VAT, at the rate of services, and the e-invoice of a service; the farm reads it', async () => {
    const { at, garden, emails } = await collectiveWithPapers(world, 'Frais', 'SLIPS');
    expect(await issue(at, garden)).toEqual({ __typename: 'Refused', code: 'LEGAL_IDENTITY_MISSING' });
    await named(at, garden, 'FR12345678901');
    expect(await issue(at, garden)).toMatchObject({ __typename: 'Document', grossCents: 5638 }); // 46.98 + 9.40
    const [fee] = await snapshots(world, at);
    expect(fee?.snapshot).toMatchObject({
      kind: 'FEE_INVOICE',
      basis: 'NET',
      seller: { name: 'Les Paniers' },
      buyer: { name: 'EARL des Jardins' },
      totals: { netCents: 4698, vatCents: 940, grossCents: 5638 },
      electronic: { process: 'S1' },
    });
    expect(fee?.snapshot.mentions).toContain('Nature de l’opération : prestation de services.');
    const xml = (fee && ciiInvoice(fee.snapshot)) ?? '';
    expect(xml).toContain('<ram:TypeCode>380</ram:TypeCode>');
    expect(xml).toContain('<ram:ChargeAmount>12.33</ram:ChargeAmount>');
    const farmer = await claimFarm(at, garden, emails[0]);
    const [own] = await documentsOf(farmer, 'farmDocuments', `producer:${garden}`);
    expect(own?.kind).toBe('FEE_INVOICE');
    expect((await farmer.fetch(own?.path ?? '')).headers.get('content-type')).toBe('application/pdf');
  });

  it('is issued once for one click, and taken back as a whole, once, by whoever comes first', async () => {
    const { at, garden } = await collectiveWithPapers(world, 'Frais repris', 'SLIPS');
    await named(at, garden);
    const idempotencyKey = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 3 }, () => issue(at, garden, { idempotencyKey })));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    // the same click with something else in it is not said to be done
    const other = { idempotencyKey, lines: [{ label: 'Publicité', quantity: 1, netPriceCents: 999 }] };
    expect((await issue(at, garden, other)).code).toBe('IDEMPOTENCY_MISMATCH');
    const back = await Promise.all([credit(at, answers[0]?.id), credit(at, answers[0]?.id)]);
    expect(back.map(({ code, grossCents }) => code ?? grossCents).sort()).toEqual([-4698, 'NOTHING_LEFT']);
    const all = await snapshots(world, at);
    expect(all.map(({ snapshot }) => [snapshot.basis, snapshot.totals.grossCents])).toEqual([
      ['NO_VAT', 4698],
      ['NO_VAT', -4698],
    ]);
    expect(all[1] && ciiInvoice(all[1].snapshot)).toContain('<ram:TypeCode>381</ram:TypeCode>');
    expect((await sequencesBySeries(at)).map(({ sequences }) => sequences)).toEqual([unbroken(2)]);
  });

  it('is taken back in part, line by line, to the cent of its VAT; what is left is owed, and never more is taken', async () => {
    const { at, garden, emails } = await collectiveWithPapers(world, 'Frais en partie', 'SLIPS');
    await named(at, garden, 'FR12345678901');
    const { id } = await issue(at, garden); // 3 × 12.33 + 9.99 = 46.98, VAT 9.40
    const owes = async () =>
      (
        await at.admin.gql<{ serviceAccounts: { balanceCents: number }[] }>(
          '{ serviceAccounts { balanceCents } }',
          {},
          at.scope,
        )
      ).serviceAccounts[0]?.balanceCents;
    const left = async () =>
      (
        await at.admin.gql<{ document: { serviceLines: { leftCents: number }[] } }>(
          'query($id: UUID!) { document(id: $id) { serviceLines { leftCents } } }',
          { id },
          at.scope,
        )
      ).document.serviceLines.map(({ leftCents }) => leftCents);
    const key = { idempotencyKey: crypto.randomUUID() };
    const one = { ...key, lines: [{ line: 0, netCents: 1233 }] };
    const twice = await Promise.all([credit(at, id, one), credit(at, id, one)]);
    expect(twice[0]).toMatchObject({ __typename: 'Document', grossCents: -1480 }); // 12.33 + (9.40 − 6.93 = 2.47)
    expect(twice[1].id).toBe(twice[0].id);
    expect((await credit(at, id, { ...key, lines: [{ line: 0, netCents: 1 }] })).code).toBe(
      'IDEMPOTENCY_MISMATCH',
    );
    expect([await owes(), await left()]).toEqual([5638 - 1480, [2466, 999]]);
    for (const [lines, path, code] of [
      [[{ line: 0, netCents: 2467 }], 'lines.0.netCents', 'MORE_THAN_LEFT'],
      [[{ line: 2, netCents: 1 }], 'lines.0.line', 'INVALID'],
      [[...Array<object>(2).fill({ line: 1, netCents: 1 })], 'lines.1.line', 'INVALID'],
    ] as const)
      expect((await credit(at, id, { lines })).fields).toEqual([{ path, code }]);
    await credit(at, id, {
      lines: [
        { line: 0, netCents: 7 },
        { line: 1, netCents: 333 },
      ],
    });
    // two at once for the same rest: one of them finds too little
    const rest = { lines: [{ line: 1, netCents: 666 }] };
    const race = await Promise.all([credit(at, id, rest), credit(at, id, rest)]);
    expect(race.map(({ __typename }) => __typename).sort()).toEqual(['Document', 'InvalidInput']);
    await credit(at, id);
    expect([await owes(), await left(), (await credit(at, id)).code]).toEqual([0, [0, 0], 'NOTHING_LEFT']);
    const all = await snapshots(world, at);
    const sums = (of: 'netCents' | 'vatCents') =>
      all.reduce((sum, { snapshot }) => sum + snapshot.totals[of], 0);
    expect([sums('netCents'), sums('vatCents')]).toEqual([0, 0]);
    expect((await sequencesBySeries(at)).map(({ sequences }) => sequences)).toEqual([unbroken(all.length)]);
    const [, first] = all;
    expect(first?.snapshot.lines).toMatchObject([{ quantity: -1, netPriceCents: 1233, netCents: -1233 }]);
    expect(all[2]?.snapshot.lines).toMatchObject([
      { label: 'Tenue de l’étal', quantity: -1, netPriceCents: 7, netCents: -7 },
      { label: 'Publicité', quantity: -1, netPriceCents: 333, netCents: -333 },
    ]);
    const xml = (first && ciiInvoice(first.snapshot)) ?? '';
    expect(xml).toContain('<ram:TypeCode>381</ram:TypeCode>');
    expect(xml).toContain('<ram:TaxTotalAmount currencyID="EUR">2.47</ram:TaxTotalAmount>');
    const farmer = await claimFarm(at, garden, emails[0]);
    const own = await documentsOf(farmer, 'farmDocuments', `producer:${garden}`);
    expect(own).toHaveLength(all.length);
    expect((await (await farmer.fetch(own[0]?.path ?? '')).text()).slice(0, 5)).toBe('%PDF-');
  });

  it('says what is wrong line by line', async () => {
    const { at, garden } = await collectiveWithPapers(world, 'Frais faux', 'SLIPS');
    await named(at, garden);
    expect(
      await issue(at, garden, {
        lines: [{ label: '  ', quantity: 1, netPriceCents: 100 }],
        from: '2026-02-02',
        to: '2026-02-01',
      }),
    ).toMatchObject({
      fields: [
        { path: 'lines.0.label', code: 'REQUIRED' },
        { path: 'to', code: 'INVALID' },
      ],
    });
    expect((await issue(at, crypto.randomUUID())).__typename).toBe('NotFound');
  });
});
