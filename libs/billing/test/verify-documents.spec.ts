import {
  startWorld,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
  startDocuments,
  behindTheTriggers as past,
  runVerify as read,
} from '@cabas/testing';

describe('npm run verify', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  /** What is said of documents. */
  const verify = async () => {
    const { code, said } = await read(world);
    return { code, said: said.slice(0, said.findIndex((line) => / documents in /.test(line)) + 1) };
  };
  const behindTheTriggers = (sql: string) => past(world, sql);

  it('finds every series whole, then names the first broken document of each, and why', async () => {
    const { at } = await collectiveWithPapers(world, 'Vérifié', 'RECEIPTS');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, await Promise.all(['Léa', 'Théo', 'Zoé'].map((name) => at.member(name))));
    await handOut(at, sale);
    await startDocuments(at, sale.distributions[0]?.id);
    await world.settle();
    expect(await verify()).toEqual({ code: 0, said: ['6 documents in 2 series, 0 series broken'] });
    const [changed] = await behindTheTriggers(
      `update documents set snapshot = jsonb_set(snapshot, '{lines,0,quantity}', '7') where (series, sequence) =
         (select min(series), 2 from documents) returning number`,
    );
    const [gone] = await behindTheTriggers(
      `delete from documents where (series, sequence) = (select max(series), 3 from documents) returning number`,
    );
    expect(await verify()).toEqual({
      code: 1,
      said: [
        `verifie: ${changed} is not what was issued`,
        `verifie: ${gone} should exist: the series counts further than its documents`,
        '5 documents in 2 series, 2 series broken',
      ].map((line) => line.replace(/^5 /, '4 ')),
    });
    await behindTheTriggers(`update documents set gross_cents = gross_cents + 1, net_cents = net_cents + 1
      where (series, sequence) = (select max(series), 1 from documents) returning number`);
    expect((await verify()).said[1]).toMatch(/000001 has sums or a number beside it that it does not say$/);
  });
});
