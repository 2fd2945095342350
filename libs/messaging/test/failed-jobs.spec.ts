import { randomUUID } from 'node:crypto';
import { startWorld, type Person, type World } from '@cabas/testing';

let world: World;
let staff: Person;
beforeAll(async () => {
  world = await startWorld();
  staff = await world.person('Staff');
  await world.admin.query('update accounts set is_staff = true where email = $1', [staff.email]);
});
afterAll(async () => world.stop());

/** A mail that was given up. */
async function givenUp(error = '550 no such mailbox lea@example.org'): Promise<string> {
  const id = randomUUID();
  await world.admin.query(
    `insert into outbox (id, kind, payload, attempt, dead_at, last_error) values ($1, 'messaging.mail-requested', $2, 30, now(), $3)`,
    [
      id,
      JSON.stringify({
        to: 'lea@example.org',
        template: 'already-registered',
        locale: 'fr',
        values: { name: 'Léa', link: 'http://cabas.test' },
      }),
      error,
    ],
  );
  return id;
}
const list = async (person: Person) =>
  (
    await person.gql<{
      failedJobs: { totalCount: number; edges: { node: { id: string; error: string } }[] };
    }>('{ failedJobs { totalCount edges { node { id error } } } }')
  ).failedJobs;
const answer = (person: Person, mutation: string, id: string) =>
  person.gql<{ answer: { __typename: string } }>(
    `mutation($id: UUID!) { answer: ${mutation}(id: $id) { __typename } }`,
    { id },
  );

describe('messages given up', () => {
  it('are listed for platform staff, without addresses', async () => {
    const id = await givenUp();
    expect((await list(staff)).edges.map(({ node }) => node)).toContainEqual({
      id,
      error: '550 no such mailbox …@…',
    });
  });

  it('are sent again on request', async () => {
    const id = await givenUp();
    expect(await answer(staff, 'retryJob', id)).toEqual({ answer: { __typename: 'Done' } });
    await world.settle();
    const { rows } = await world.admin.query('select 1 from outbox where id = $1 and done_at is not null', [
      id,
    ]);
    expect(rows).toHaveLength(1);
    expect(await answer(staff, 'retryJob', id)).toEqual({ answer: { __typename: 'NotFound' } });
  });

  it('leave the list when dismissed', async () => {
    const id = await givenUp();
    const before = await list(staff);
    expect(await answer(staff, 'dismissJob', id)).toEqual({ answer: { __typename: 'Done' } });
    expect((await list(staff)).totalCount).toBe(before.totalCount - 1);
  });

  it('are nobody else’s', async () => {
    const lea = await world.person('Léa');
    const id = await givenUp();
    await expect(list(lea)).rejects.toThrow();
    await expect(answer(lea, 'retryJob', id)).rejects.toThrow();
  });
});
