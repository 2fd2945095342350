import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { act, memberId, type Answer } from './sales-acts.ts';

let world: World;
let halle: TestCollective;
let pres: TestCollective;
let farm: string;
let farmer: Person;
let lea: Person;
let zoe: Person;
let sale: TestSale;

beforeAll(async () => {
  world = await startWorld();
  [halle, pres] = [await createCollective(world, 'La Halle'), await createCollective(world, 'Les Prés')];
  await halle.point('Préau');
  await halle.product(await halle.producer('Maraîcher'), 'Poireaux', 200);
  farm = await halle.producer('Fournil', 'fournil@example.org');
  await halle.do('mutation($id: UUID!) { inviteProducer(producerId: $id) { __typename } }', 'Done', {
    id: farm,
  });
  farmer = await world.person('Odile', 'fournil@example.org');
  await farmer.gql('mutation($token: String!) { acceptInvitation(token: $token) { __typename } }', {
    token: await world.linkToken('fournil@example.org', 'invite-producer'),
  });
  const { addFarmProduct } = await farmer.gql<{ addFarmProduct: { id: string } }>(
    'mutation($input: ProductInput!) { addFarmProduct(input: $input) { ... on Product { id } } }',
    { input: { producerId: farm, name: 'Pain', priceCents: 400, sellingMode: 'PIECE' } },
    `producer:${farm}`,
  );
  await halle.do(
    'mutation($input: SetListingInput!) { setListing(input: $input) { __typename } }',
    'Product',
    {
      input: { productId: addFarmProduct.id, producerId: farm, active: true },
    },
  );
  [lea, zoe] = [await halle.member('Léa'), await halle.member('Zoé')];
}, 60_000);
afterAll(() => world.stop());

const write = async (words: string, collectiveIds?: string[]) =>
  (
    await farmer.gql<{ answer: Answer & { id: string } }>(
      'mutation($input: FarmNewsInput!) { answer: writeFarmNews(input: $input) { __typename ... on FarmNews { id } ... on Problem { code } } }',
      { input: { words, collectiveIds } },
      `producer:${farm}`,
    )
  ).answer;
const send = (subject: string, distributionId?: string) =>
  act<Answer>(halle.admin, halle, 'sendAnnouncement', { subject, words: 'À samedi !', distributionId }, '');
const news = async (who: Person, at = halle) =>
  (
    await who.gql<{ news: { kind: string; title: string; words: string }[] }>(
      '{ news { kind title words } }',
      {},
      at.scope,
    )
  ).news;
const told = async (subject: string) => {
  await world.settle();
  return (await world.mails('announcement'))
    .filter(({ values }) => values['subject'] === subject)
    .map(({ to }) => to)
    .sort();
};

it('a farm writes once, and the opening mail of each sale of its goods carries it, with the collective’s words', async () => {
  await write('Le four est réparé.');
  await write('Le levain a trente ans cette semaine.');
  await halle.do(
    'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
    'Collective',
    { input: { openingWords: 'Pensez à vos bocaux.' } },
  );
  sale = await halle.openSale({ name: 'Marché', words: 'Les premiers poireaux !' });
  await world.settle();
  const mail = (await world.mails('sale-opened')).at(-1);
  expect(mail?.values).toMatchObject({
    words: 'Les premiers poireaux !\n\nPensez à vos bocaux.',
    news: 'Fournil : Le levain a trente ans cette semaine.', // the newest of each farm
  });
  expect((await news(lea)).map(({ title, words }) => [title, words])).toEqual([
    ['Fournil', 'Le levain a trente ans cette semaine.'],
    ['Fournil', 'Le four est réparé.'],
  ]);
});

it('told to one collective, it stays there; taken back, it is gone from every page', async () => {
  expect(await write('Portes ouvertes à Mainvilliers.', [pres.id])).toMatchObject({ code: 'NOT_FOUND' }); // it does not sell there
  const only = await write('Portes ouvertes.', [halle.id]);
  expect((await news(lea))[0]).toMatchObject({ kind: 'FARM', words: 'Portes ouvertes.' });
  const withdraw = () =>
    farmer.gql(
      'mutation($id: UUID!) { withdrawFarmNews(id: $id) { __typename } }',
      { id: only.id },
      `producer:${farm}`,
    );
  expect([await withdraw(), await withdraw()]).toEqual([
    { withdrawFarmNews: { __typename: 'Done' } },
    { withdrawFarmNews: { __typename: 'NotFound' } },
  ]);
  expect((await news(lea)).map(({ words }) => words)).not.toContain('Portes ouvertes.');
});

it('a collective that does not work with the farm hears nothing of it', async () => {
  const stranger = await pres.member('Paul');
  expect(await news(stranger, pres)).toEqual([]);
});

it('a message of the collective reaches every active member, who finds it in the shop too', async () => {
  expect(await send('Fermé à Noël')).toMatchObject({ __typename: 'Announcement' });
  expect(await told('Fermé à Noël')).toEqual([halle.admin.email, lea.email, zoe.email].sort());
  expect((await news(zoe))[0]).toMatchObject({
    kind: 'COLLECTIVE',
    title: 'Fermé à Noël',
    words: 'À samedi !',
  });
});

it('a message about one pick-up reaches those who fetch there, and nobody else sees it', async () => {
  const at = sale.distributions[0]?.id ?? '';
  const audience = async () =>
    (
      await halle.admin.gql<{ count: number }>(
        `{ count: announcementAudience(distributionId: "${at}") }`,
        {},
        halle.scope,
      )
    ).count;
  expect([await audience(), await send('La porte de derrière', at)]).toMatchObject([
    0,
    { code: 'NOBODY_TO_TELL' },
  ]);
  await placeOrder(zoe, halle, at, [{ offerId: sale.offers.get('Pain')?.id ?? '', quantity: 1 }]);
  expect([await audience(), await send('La porte de derrière', at)]).toMatchObject([
    1,
    { __typename: 'Announcement' },
  ]);
  expect(await told('La porte de derrière')).toEqual([zoe.email]);
  const titles = async (who: Person) => (await news(who)).map(({ title }) => title);
  expect([
    (await titles(zoe)).includes('La porte de derrière'),
    (await titles(lea)).includes('La porte de derrière'),
  ]).toEqual([true, false]);
});

it('who wants no messages by mail still finds them in the shop', async () => {
  await lea.gql(
    'mutation($input: ChooseRemindersInput!) { chooseReminders(input: $input) { __typename } }',
    { input: { choices: [{ kind: 'MESSAGE', byMail: false, byPush: false }] } },
    halle.scope,
  );
  await send('Soupe');
  expect(await told('Soupe')).toEqual([halle.admin.email, zoe.email].sort());
  expect((await news(lea))[0]).toMatchObject({ title: 'Soupe' });
});

it('a suspended member is written to no more', async () => {
  await halle.do(
    'mutation($input: ChangeMemberInput!) { changeMember(input: $input) { __typename } }',
    'Member',
    {
      input: { memberId: await memberId(world, zoe, halle), status: 'SUSPENDED' },
    },
  );
  await send('Assemblée');
  expect(await told('Assemblée')).toEqual([halle.admin.email]);
});
