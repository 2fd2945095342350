import { createCollective, startWorld, type TestCollective, type World } from '@cabas/testing';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => world.stop());

const statusOf = async (collective: TestCollective, id: string) =>
  (
    await collective.admin.gql<{ salesCycle: { status: string } }>(
      'query($id: UUID!) { salesCycle(id: $id) { status } }',
      { id },
      collective.scope,
    )
  ).salesCycle.status;

describe('a sale at nine points', () => {
  it('is closed, then handed out, with its last points even when they end in the same moment', async () => {
    const collective = await createCollective(world, 'Neuf points');
    for (let point = 1; point <= 9; point += 1) await collective.point(`Point ${point}`);
    await collective.product(await collective.producer('Ferme'), 'Carottes', 250);
    const sale = await collective.openSale();
    await Promise.all(sale.distributions.map(({ id }) => collective.close(id)));
    expect(await statusOf(collective, sale.id)).toBe('CLOSED');
    await Promise.all(sale.distributions.map(({ id }) => collective.handOut(id)));
    expect(await statusOf(collective, sale.id)).toBe('DISTRIBUTED');
  });
});
