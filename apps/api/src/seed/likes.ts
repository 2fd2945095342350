import type { Person } from './person.ts';

/** A heart on the three products a member takes most often there. */
export async function likeUsual(person: Person, scope: string): Promise<void> {
  const { usual } = await person.query<{ usual: { productId: string }[] }>(
    '{ habits { usual { productId } } }',
    {},
    scope,
  );
  for (const { productId } of usual.slice(0, 3))
    await person.act(
      'setFavourite(productId: UUID!, favourite: Boolean!)',
      'Done',
      'ok',
      { productId, favourite: true },
      scope,
    );
}
