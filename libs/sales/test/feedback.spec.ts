import {
  claimFarm,
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type World,
} from '@cabas/testing';

let world: World;
let at: TestCollective;
let garden: string;
let gardener: Person;
let lea: Person;
let farms = 0;
beforeAll(async () => {
  world = await startWorld();
  at = await createCollective(world, 'Avis');
  await at.point('Halle');
  const email = `jardin.${(farms += 1)}@example.org`;
  garden = await at.producer('Jardin des Avis', email);
  await at.product(garden, 'Carottes', 250);
  gardener = await claimFarm(at, garden, email);
  lea = await at.member('Léa');
}, 60_000);
afterAll(() => world.stop());

interface Said {
  __typename: string;
  code?: string;
  mark?: string;
  words?: string;
  memberName?: string | null;
  answer?: string | null;
}

const give = async (who: Person, input: object) =>
  (
    await who.gql<{ giveFeedback: Said }>(
      'mutation($input: GiveFeedbackInput!) { giveFeedback(input: $input) { __typename ... on LineFeedback { mark words memberName } ... on Refused { code } ... on NotFound { code } } }',
      { input },
      at.scope,
    )
  ).giveFeedback;
const NODES = '{ edges { node { id mark words memberName productName collectiveName answer } } totalCount }';
const atTheFarm = async () =>
  (
    await gardener.gql<{ farmFeedback: { edges: { node: Said & { id: string } }[] } }>(
      `{ farmFeedback(first: 20) ${NODES} }`,
      {},
      `producer:${garden}`,
    )
  ).farmFeedback.edges.map(({ node }) => node);
const answer = async (feedbackId: string, words: string, who = gardener) =>
  (
    await who.gql<{ answerFeedback: Said }>(
      'mutation($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { __typename ... on LineFeedback { answer } ... on NotFound { code } ... on InvalidInput { code } } }',
      { input: { feedbackId, answer: words } },
      `producer:${garden}`,
    )
  ).answerFeedback;

/** An order of a person's, fetched or still to be; its line. */
async function lineOf(
  who: Person,
  handedOut = true,
): Promise<{ lineId: string; distributionId: string; orderId: string }> {
  const sale = await at.openSale({ name: `Vente ${(farms += 1)}` });
  const distributionId = sale.distributions[0]?.id ?? '';
  const order = await placeOrder(who, at, distributionId, [
    { offerId: sale.offers.get('Carottes')?.id ?? '', quantity: 1 },
  ]);
  if (handedOut) {
    await at.close(distributionId);
    await at.handOut(distributionId);
  }
  return { lineId: order.lines[0]?.id ?? '', distributionId, orderId: order.id };
}

it('comes after the hand-out, for two weeks', async () => {
  const early = await lineOf(lea, false);
  expect(await give(lea, { lineId: early.lineId, mark: 'GOOD' })).toMatchObject({
    code: 'NOT_HANDED_OUT_YET',
  });
  const { lineId, distributionId } = await lineOf(lea);
  expect(await give(lea, { lineId, mark: 'GOOD', words: 'Croquantes' })).toMatchObject({
    mark: 'GOOD',
    words: 'Croquantes',
  });
  await world.admin.query(
    `update distributions set handed_out_at = handed_out_at - interval '15 days' where id = $1`,
    [distributionId],
  );
  expect(await give(lea, { lineId, mark: 'BAD' })).toMatchObject({ code: 'FEEDBACK_OVER' });
});

it('is about one’s own line only', async () => {
  const [theo, { lineId }] = [await at.member('Théo'), await lineOf(lea)];
  expect(await give(theo, { lineId, mark: 'BAD' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await give(at.admin, { lineId, mark: 'BAD' })).toMatchObject({ code: 'NOT_FOUND' });
});

it('reaches the farm without a name unless the member wishes it, and the coordinators with it', async () => {
  const [rose, max] = [await at.member('Rose'), await at.member('Max')];
  await give(rose, { lineId: (await lineOf(rose)).lineId, mark: 'BAD', words: 'Un peu molles' });
  await give(max, { lineId: (await lineOf(max)).lineId, mark: 'FINE', words: 'Bien sucrées', named: true });
  const farm = await atTheFarm();
  expect(farm.find(({ words }) => words === 'Un peu molles')).toMatchObject({
    memberName: null,
    mark: 'BAD',
  });
  expect(farm.find(({ words }) => words === 'Bien sucrées')).toMatchObject({ memberName: 'Max Essai' });
  expect(JSON.stringify(farm)).not.toContain('Rose');
  const staff = await at.admin.gql(`{ feedback(first: 20) ${NODES} }`, {}, at.scope);
  expect(JSON.stringify(staff)).toContain('Rose Essai');
  await expect(lea.gql(`{ feedback(first: 20) ${NODES} }`, {}, at.scope)).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  });
});

it('can be said again until the farm has answered; its member reads the answer on the order', async () => {
  const { lineId, orderId } = await lineOf(lea);
  await give(lea, { lineId, mark: 'BAD', words: 'Terreuses' });
  await give(lea, { lineId, mark: 'FINE', words: 'Terreuses, mais bonnes' });
  const [said, ...more] = (await atTheFarm()).filter(({ words }) => words?.startsWith('Terreuses'));
  expect([said?.words, more]).toEqual(['Terreuses, mais bonnes', []]);
  expect(await answer(said?.id ?? '', '   ')).toMatchObject({ __typename: 'InvalidInput' });
  expect(await answer(said?.id ?? '', 'Il avait plu : merci de le dire !')).toMatchObject({
    __typename: 'LineFeedback',
  });
  expect(await give(lea, { lineId, mark: 'GOOD' })).toMatchObject({ code: 'FEEDBACK_ANSWERED' });
  const mine = await lea.gql<{ orderFeedback: Said[] }>(
    'query($id: UUID!) { orderFeedback(orderId: $id) { mark words answer } }',
    { id: orderId },
  );
  expect(mine.orderFeedback).toEqual([
    { mark: 'FINE', words: 'Terreuses, mais bonnes', answer: 'Il avait plu : merci de le dire !' },
  ]);
});

it('is told to the farm by one mail a week at most, and not twice', async () => {
  const due = () =>
    world.admin.query(
      `update due_tasks set due_at = clock_timestamp() where kind = 'sales.feedback-digest' and taken_at is null`,
    );
  const digests = async () => (await world.mails('feedback-digest')).length;
  await due();
  await world.settle();
  const before = await digests();
  for (const words of ['Première', 'Deuxième'])
    await give(lea, { lineId: (await lineOf(lea)).lineId, mark: 'GOOD', words });
  const { rows } = await world.admin.query<{ days: number }>(
    `select extract(day from due_at - clock_timestamp())::int as days from due_tasks where kind = 'sales.feedback-digest'`,
  );
  expect(rows).toEqual([{ days: 6 }]); // a week after the last one, less the moment since
  await due();
  await world.settle();
  const mails = await world.mails('feedback-digest');
  expect(mails.length).toBe(before + 1);
  expect(mails.at(-1)?.values['lines']).toBe(
    'Carottes : Très bien – « Première »\nCarottes : Très bien – « Deuxième »',
  );
  await due();
  await world.settle();
  expect(await digests()).toBe(before + 1);
});
