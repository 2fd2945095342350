import { startWorld } from '@cabas/testing';

it('boots', async () => {
  const world = await startWorld();
  const lea = await world.person('Léa');
  expect(await lea.gql('{ viewer { givenName memberships { id } } }')).toEqual({ viewer: { givenName: 'Léa', memberships: [] } });
  await world.stop();
});
