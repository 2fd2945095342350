import { createCollective, startWorld, type World } from '@cabas/testing';
import type { Unit } from '@cabas/platform';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => world.stop());

it('a unit that is over asks nothing more: its connection is somebody else’s by now', async () => {
  const { id } = await createCollective(world, 'Fini');
  let kept: Unit | undefined;
  await world.inCollective(id, (uow) => uow.read(async (tx) => void (kept = tx)));
  await expect(kept?.query('select 1')).rejects.toThrow('the unit is over');
});
