import sharp from 'sharp';
import { addDays, toLocal } from '@cabas/kernel';
import { createCollective, startWorld, type Person, type TestCollective, type World } from '@cabas/testing';
import { claim, perform, type Answer } from './catalogue-world.ts';

let world: World;
let market: TestCollective;
let farm: string;
let lea: Person;
const today = toLocal(new Date(), 'Europe/Paris').date;
beforeAll(async () => {
  world = await startWorld();
  market = await createCollective(world, 'Marché des pages');
  await market.point('Halle');
  farm = await market.producer('Ferme des Ormes', 'ormes@example.org');
  await market.product(farm, 'Tomme', 900);
  lea = await market.member('Léa');
}, 120_000);
afterAll(() => world.stop());

const PAGE = `producerId name claimed story practices labels photo priceShares { words percent } sellsElsewhere visitOn visitWords
  sales { name offers { name priceCents purchasePriceCents } }`;
const read = async (person: Person, scope: string, producerId = farm) =>
  (
    await person.gql<{ farmPage: Record<string, unknown> | null }>(
      `query($id: UUID!) { farmPage(producerId: $id) { ${PAGE} } }`,
      { id: producerId },
      scope,
    )
  ).farmPage;
const change = (input: object): Promise<Answer> =>
  perform(
    market.admin,
    'changeFarmPage',
    { producerId: farm, ...input },
    `... on FarmPage { ${PAGE} }`,
    market.scope,
  );

describe('a farm’s page', () => {
  const words = {
    story: 'Trois générations.',
    practices: 'Pâture toute l’année.',
    labels: ['FARMHOUSE', 'ORGANIC'],
    priceShares: [
      { words: 'Notre travail', percent: 45 },
      { words: 'Les bêtes et le foin', percent: 40 },
      { words: 'Emballage et route', percent: 15 },
    ],
    sellsElsewhere: 'Marché de Loches, le samedi.',
    visitOn: addDays(today, 10),
    visitWords: 'À 15 h, bottes conseillées.',
  };

  it('is written by the collective that made the record, and read by its members', async () => {
    await market.openSale({ name: 'Vente du jour' });
    expect(await change(words)).toMatchObject({ __typename: 'FarmPage' });
    expect(await read(lea, market.scope)).toEqual({
      ...words,
      producerId: farm,
      name: 'Ferme des Ormes',
      claimed: false,
      photo: null,
      labels: ['ORGANIC', 'FARMHOUSE'],
      sales: [
        { name: 'Vente du jour', offers: [{ name: 'Tomme', priceCents: 900, purchasePriceCents: null }] },
      ],
    });
  });

  it.each([
    [[{ words: 'Tout', percent: 99 }], 'priceShares NOT_A_HUNDRED'],
    [[{ words: ' ', percent: 100 }], 'priceShares.0.words REQUIRED'],
    [
      [
        { words: 'Don', percent: 0 },
        { words: 'Reste', percent: 100 },
      ],
      'priceShares.0.percent TOO_SMALL',
    ],
  ])('refuses shares that are not a whole: %j', async (priceShares, problem) => {
    const { fields } = await change({ priceShares });
    expect(fields?.map(({ path, code }) => `${path} ${code}`)).toEqual([problem]);
  });

  it('no longer announces a visit that is over', async () => {
    await change({ visitOn: addDays(today, -1) });
    expect(await read(lea, market.scope)).toMatchObject({ visitOn: null });
    await change({ visitOn: today });
    expect(await read(lea, market.scope)).toMatchObject({ visitOn: today });
  });

  it('leaves what is not said as it is', async () => {
    await change({ practices: 'Sans labour.' });
    expect(await read(lea, market.scope)).toMatchObject({ story: words.story, practices: 'Sans labour.' });
  });
});

async function photographed(person: Person, base: string, productId: string): Promise<string> {
  const body = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const sent = await person.fetch(`${base}/picture?productId=${productId}`, {
    method: 'POST',
    body: body as BodyInit,
  });
  return ((await sent.json()) as { photo: string }).photo;
}

describe('whose page it is', () => {
  const sellsAt = async (person: Person) =>
    (
      await person.gql<{ farmSellsAt: { name: string }[] }>(
        'query($id: UUID!) { farmSellsAt(producerId: $id) { name } }',
        { id: farm },
      )
    ).farmSellsAt.map(({ name }) => name);

  it('is that of one collective until the farm comes: another one finds nothing', async () => {
    const other = await createCollective(world, 'Autre marché');
    expect(await read(other.admin, other.scope)).toBeNull();
    expect(
      await perform(other.admin, 'changeFarmPage', { producerId: farm, story: 'X' }, '', other.scope),
    ).toMatchObject({ __typename: 'NotFound' });
    expect(await sellsAt(other.admin)).toEqual([]);
    expect(await sellsAt(lea)).toEqual(['Marché des pages']);
  });

  it('is the farm’s once it has come, for every collective it sells through; a member learns only of their own', async () => {
    const farmer = await claim(world, market, farm, 'ormes@example.org');
    expect(await change({ story: 'Pas la vôtre' })).toMatchObject({ code: 'PRODUCER_KEEPS_ITS_CATALOGUE' });
    const second = await createCollective(world, 'Second marché');
    const record = await second.producer('FERME DES ORMES', 'ormes@example.org');
    const curd = await second.product(record, 'Faisselle', 300);
    const sent = await photographed(
      second.admin,
      `/files/c/${second.id}/producers/${record}`,
      curd.productId,
    );
    await second.do('mutation($id: UUID!) { inviteProducer(producerId: $id) { __typename } }', 'Done', {
      id: record,
    });
    await farmer.gql('mutation($token: String!) { acceptInvitation(token: $token) { __typename } }', {
      token: await world.linkToken('ormes@example.org', 'invite-producer'),
    });
    const own = await perform(
      farmer,
      'changeOwnFarmPage',
      { producerId: farm, story: 'La nôtre.' },
      '... on FarmPage { story }',
      `producer:${farm}`,
    );
    expect(own).toMatchObject({ story: 'La nôtre.' });
    for (const [person, scope] of [
      [lea, market.scope],
      [second.admin, second.scope],
    ] as const)
      expect(await read(person, scope)).toMatchObject({ story: 'La nôtre.', claimed: true });
    // the goods of the second collective's record came along, with their photo: it is the farm's to change now
    expect((await world.anyone().fetch(`${sent}/320.webp`)).status).toBe(200);
    const again = await photographed(farmer, `/files/p/${farm}`, curd.productId);
    expect((await world.anyone().fetch(`${sent}/320.webp`)).status).toBe(404);
    expect((await world.anyone().fetch(`${again}/320.webp`)).status).toBe(200);
    expect(await sellsAt(lea)).toEqual(['Marché des pages']);
    expect(await sellsAt(second.admin)).toEqual(['Second marché']);
    expect(
      await perform(farmer, 'changeOwnFarmPage', { producerId: record, story: 'X' }, '', `producer:${farm}`),
    ).toMatchObject({ __typename: 'NotFound' });
  });
});
