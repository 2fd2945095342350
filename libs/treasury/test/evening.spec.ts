import { randomUUID } from 'node:crypto';
import {
  startWorld,
  type TestCollective,
  type TestSale,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
} from '@cabas/testing';

const FIELDS = `tills { producerId payeeName means receivedCents phoneCents floatCents countedCents lateCents gapCents }
  members { memberId memberName producerId payeeName dueCents paidCents leftCents accountCents }
  payees { producerId payeeName dueCents paidCents leftCents gapCents } counts { number by reason note countedCents gapCents }`;
const EVENING = `query($id: UUID!) { evening(distributionId: $id) { ${FIELDS} } }`;
const COUNT = `mutation($input: CountTillInput!) { countTill(input: $input) { __typename ... on Problem { code } ... on InvalidInput { fields { path code } }
  ... on Evening { ${FIELDS} } } }`;

interface Till {
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly means: string;
  readonly receivedCents: number;
  readonly phoneCents: number | null;
  readonly lateCents: number;
  readonly gapCents: number | null;
}
interface Member {
  readonly memberId: string;
  readonly memberName: string;
  readonly payeeName: string;
  readonly dueCents: number;
  readonly paidCents: number;
  readonly leftCents: number;
  readonly accountCents: number;
}
interface Evening {
  readonly __typename?: string;
  readonly code?: string;
  readonly fields?: readonly { path: string; code: string }[];
  readonly tills: readonly Till[];
  readonly members: readonly Member[];
  readonly payees: readonly {
    payeeName: string;
    dueCents: number;
    paidCents: number;
    gapCents: number | null;
  }[];
  readonly counts: readonly { number: number; by: string; reason: string; gapCents: number }[];
}

describe('the treasurer’s evening', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  async function evening(name: string, more: object = {}) {
    const shop = await collectiveWithPapers(world, name, 'SLIPS', more);
    const sale = await shop.at.openSale();
    await everyoneOrders(shop.at, sale, [await shop.at.member('Awa'), await shop.at.member('Bruno')]);
    await handOut(shop.at, sale);
    await world.settle();
    return { ...shop, sale, id: sale.distributions[0]?.id ?? '' };
  }
  const read = async (at: TestCollective, id: string) =>
    (await at.admin.gql<{ evening: Evening }>(EVENING, { id }, at.scope)).evening;
  const count = async (at: TestCollective, input: object, person = at.admin) =>
    (await person.gql<{ countTill: Evening }>(COUNT, { input }, at.scope)).countTill;
  const send = (at: TestCollective, sale: TestSale, gesture: object) =>
    at.do(
      'mutation($input: SendGesturesInput!) { sendGestures(input: $input) { __typename } }',
      'GesturesSent',
      {
        input: {
          distributionId: sale.distributions[0]?.id,
          device: 'telephone-1',
          gestures: [{ id: randomUUID(), seen: 0, at: new Date().toISOString(), ...gesture }],
        },
      },
    );
  const pay = async (
    at: TestCollective,
    sale: TestSale,
    member: string,
    payee: string,
    means: string,
    amountCents: number,
  ) => {
    const { members } = await read(at, sale.distributions[0]?.id ?? '');
    const { memberId } = members.find(({ memberName }) => memberName.startsWith(member)) ?? {};
    await send(at, sale, {
      kind: 'PAY',
      memberId,
      payeeId: at.producers.get(payee) ?? null,
      means,
      amountCents,
    });
    await world.settle();
  };
  const sums = async (at: TestCollective) =>
    Object.fromEntries(
      (
        await world.admin.query<{ account: string; cents: number }>(
          `select account, sum(cents)::int as cents from ledger_postings where collective_id = $1 and account in ('CASH', 'CHEQUE', 'GAPS') group by 1 order by 1`,
          [at.id],
        )
      ).rows.map(({ account, cents }) => [account, cents]),
    );
  const till = ({ tills }: Evening, payee: string, means: string) =>
    tills.find((one) => one.payeeName === payee && one.means === means);

  it('shows what was written down by payee and means, and who is not quits, with their whole account', async () => {
    const { at, sale, id } = await evening('Lue');
    await pay(at, sale, 'Awa', 'Le Four', 'CASH', 1000);
    await pay(at, sale, 'Bruno', 'Le Four', 'CHEQUE', 1275);
    await send(at, sale, {
      kind: 'COUNT_CASH',
      payeeId: at.producers.get('Le Four'),
      means: 'CASH',
      amountCents: 990,
    });
    const seen = await read(at, id);
    expect(seen.counts).toEqual([]);
    expect(
      seen.tills.map(({ payeeName, means, receivedCents, phoneCents, gapCents }) => [
        payeeName,
        means,
        receivedCents,
        phoneCents,
        gapCents,
      ]),
    ).toEqual([
      ['Le Four', 'CASH', 1000, 990, null],
      ['Le Four', 'CHEQUE', 1275, null, null],
      ['Les Jardins', 'CASH', 0, null, null],
      ['Les Jardins', 'CHEQUE', 0, null, null],
    ]);
    const left = seen.members.map(
      ({ memberName, payeeName, leftCents, accountCents }) =>
        `${memberName} ${payeeName} ${leftCents} ${accountCents}`,
    );
    expect(left).toEqual([
      'Awa Essai Le Four 275 275',
      'Awa Essai Les Jardins 174 174',
      'Bruno Essai Le Four 0 0',
      'Bruno Essai Les Jardins 199 199',
    ]);
    expect(seen.payees).toEqual([
      expect.objectContaining({ payeeName: 'Le Four', dueCents: 2550, paidCents: 2275, gapCents: null }),
      expect.objectContaining({ payeeName: 'Les Jardins', dueCents: 373, paidCents: 0, gapCents: null }),
    ]);
  });

  it('in resale has one till, the collective’s', async () => {
    const { at, sale, id } = await evening('Revente', {
      flow: 'RESALE',
      marginBp: 1000,
      marginMode: 'ON_TOP',
    });
    await pay(at, sale, 'Awa', 'nobody', 'CASH', 500);
    const { tills, payees } = await read(at, id);
    expect(tills.map(({ producerId, means, receivedCents }) => [producerId, means, receivedCents])).toEqual([
      [null, 'CASH', 500],
      [null, 'CHEQUE', 0],
    ]);
    expect(payees).toEqual([expect.objectContaining({ producerId: null, paidCents: 500 })]);
  });

  it('counts once, less what lay in the box before; the gap is posted and the accounts come to what is there', async () => {
    const { at, sale, id, oven } = await evening('Comptée');
    await pay(at, sale, 'Awa', 'Le Four', 'CASH', 1275);
    await pay(at, sale, 'Bruno', 'Le Four', 'CHEQUE', 1275);
    const input = {
      distributionId: id,
      number: 1,
      lines: [
        { producerId: oven, means: 'CASH', floatCents: 3000, countedCents: 4225 },
        { producerId: oven, means: 'CHEQUE', countedCents: 1275 },
      ],
    };
    const done = await count(at, input);
    expect([till(done, 'Le Four', 'CASH')?.gapCents, till(done, 'Le Four', 'CHEQUE')?.gapCents]).toEqual([
      -50, 0,
    ]);
    expect(done.payees.find(({ payeeName }) => payeeName === 'Le Four')?.gapCents).toBe(-50);
    expect(done.counts).toEqual([expect.objectContaining({ number: 1, gapCents: -50, reason: '' })]);
    expect(await sums(at)).toEqual({ CASH: 1225, CHEQUE: 1275, GAPS: 50 });
    expect(await count(at, input)).toMatchObject({ __typename: 'Evening', counts: [{ number: 1 }] });
    expect(await sums(at)).toEqual({ CASH: 1225, CHEQUE: 1275, GAPS: 50 });
  });

  it('is corrected by a new count with a reason: the first stays, the ledger follows by the difference', async () => {
    const { at, sale, id, oven } = await evening('Corrigée');
    await pay(at, sale, 'Awa', 'Le Four', 'CASH', 1275);
    const counted = (number: number, countedCents: number, more: object = {}) =>
      count(at, {
        distributionId: id,
        number,
        lines: [{ producerId: oven, means: 'CASH', floatCents: 0, countedCents }],
        ...more,
      });
    await counted(1, 1200);
    expect(await counted(2, 1275)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'reason', code: 'REQUIRED' }],
    });
    const { counts } = await counted(2, 1275, { reason: 'une pièce sous la boîte' });
    expect(counts.map(({ number, gapCents, reason }) => [number, gapCents, reason])).toEqual([
      [2, 0, 'une pièce sous la boîte'],
      [1, -75, ''],
    ]);
    expect(await sums(at)).toEqual({ CASH: 1275, GAPS: 0 });
    const { rows } = await world.admin.query(
      `select 1 from ledger_entries where collective_id = $1 and kind = 'COUNT'`,
      [at.id],
    );
    expect(rows).toHaveLength(2);
  });

  it('refuses the second of two treasurers who count at the same moment, and says so', async () => {
    const { at, id, oven } = await evening('À deux');
    const one = (countedCents: number) =>
      count(at, {
        distributionId: id,
        number: 1,
        lines: [{ producerId: oven, means: 'CASH', countedCents }],
      });
    const answers = await Promise.all([one(100), one(200)]);
    expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      'COUNTED_MEANWHILE',
      'Evening',
    ]);
    expect((await read(at, id)).counts).toHaveLength(1);
  });

  it('blocks nobody: what a phone sends after the count is taken, and shown as come later', async () => {
    const { at, sale, id, oven } = await evening('Après coup');
    await count(at, {
      distributionId: id,
      number: 1,
      lines: [{ producerId: oven, means: 'CASH', countedCents: 0 }],
    });
    await pay(at, sale, 'Awa', 'Le Four', 'CASH', 1275);
    expect(till(await read(at, id), 'Le Four', 'CASH')).toMatchObject({
      receivedCents: 1275,
      lateCents: 1275,
      gapCents: -1275,
    });
    expect(await sums(at)).toEqual({ CASH: 1275 });
  });

  it('cannot be counted before it is closed, nor for a farm of elsewhere, nor the same box twice', async () => {
    const shop = await collectiveWithPapers(world, 'Refusée', 'SLIPS');
    const sale = await shop.at.openSale();
    const other = await collectiveWithPapers(world, 'Autre', 'SLIPS');
    const id = sale.distributions[0]?.id ?? '';
    const line = { producerId: shop.oven, means: 'CASH', countedCents: 0 };
    const early = await count(shop.at, { distributionId: id, number: 1, lines: [line] });
    expect(early).toMatchObject({ __typename: 'Refused', code: 'NOT_CLOSED_YET' });
    await handOut(shop.at, sale);
    await world.settle();
    const elsewhere = await count(shop.at, {
      distributionId: id,
      number: 1,
      lines: [{ ...line, producerId: other.oven }],
    });
    expect(elsewhere.__typename).toBe('NotFound');
    const twice = await count(shop.at, { distributionId: id, number: 1, lines: [line, line] });
    expect(twice).toMatchObject({ fields: [{ path: 'lines.1.means' }] });
    const float = await count(shop.at, {
      distributionId: id,
      number: 1,
      lines: [{ ...line, means: 'CHEQUE', floatCents: 5 }],
    });
    expect(float).toMatchObject({ fields: [{ path: 'lines.0.floatCents' }] });
  });
});
