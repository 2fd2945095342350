import assert from 'node:assert/strict';
import type { Market } from './found-collective.ts';
import type { Story } from './story.ts';
import type { Order, Sale } from './take-orders.ts';

/** The admin of another collective sees nothing of this one: through their own door, through ours, or by a file's address. */
export async function neighbourSeesNothing(
  story: Story,
  market: Market,
  sale: Sale,
  order: Order,
): Promise<void> {
  const { browser } = await story.signUp('voisine', 'Anne', 'Voisine');
  const { id } = await browser.send('createCollective', 'CollectiveCard', {
    name: `Voisins ${story.run}`,
    kind: 'CIVAM',
    flow: 'DIRECT',
  });
  const own = `collective:${id}`;
  const mine = await browser
    .ask<Record<string, { totalCount: number } | null>>(
      `query($sale: UUID!, $order: UUID!) { salesCycles { totalCount } orders { totalCount } documents { totalCount } saleBoard(cycleId: $sale) { saleCents } order(id: $order) { id } }`,
      { sale: sale.id, order: order.id },
      own,
    )
    .catch((error: Error) => error);
  if (mine instanceof Error) assert.match(mine.message, /NOT_FOUND/);
  else
    assert.deepEqual(
      [
        mine['salesCycles']?.totalCount,
        mine['orders']?.totalCount,
        mine['documents']?.totalCount,
        mine['saleBoard'],
        mine['order'],
      ],
      [0, 0, 0, null, null],
    );
  for (const query of [
    '{ members { totalCount } }',
    '{ collective { name } }',
    '{ salesCycles { totalCount } }',
  ]) {
    const { data, errors } = await browser.raw<Record<string, unknown>>(query, {}, market.scope);
    assert.ok(
      Object.values(data ?? {}).every((value) => value === null) && (errors?.length ?? 0) > 0,
      `${query} through a neighbour's door`,
    );
  }
  for (const door of [id, market.id]) {
    for (const path of [
      `distributions/${sale.distributions[0]?.id}/slips.pdf`,
      `cycles/${sale.id}/export-lines.csv`,
    ]) {
      assert.ok(
        [401, 403, 404].includes(await browser.statusOf(`/files/c/${door}/${path}`)),
        `${path} is not theirs`,
      );
    }
  }
  story.tell('a second collective sees nothing of the first');
}
