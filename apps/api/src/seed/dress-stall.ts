import type { Made } from './collective.ts';
import { goods, type GoodsData } from './data/goods.ts';
import { drawPhoto } from './draw-photo.ts';
import { each } from './person.ts';

/** What the collective's own farms say of themselves and of their goods, with a few drawings where photos would be. */
export async function dressStall(made: Made): Promise<void> {
  for (const [key, producerId] of made.farms) {
    const data = goods[key];
    if (data !== undefined && made.data.farms.some((farm) => farm.key === key))
      await dress(made, producerId, data);
  }
}

async function dress({ admin, id, scope }: Made, producerId: string, data: GoodsData): Promise<void> {
  const visitOn = data.page['visitWords'] === undefined ? null : inDays(17);
  await admin.act(
    'changeFarmPage(input: ChangeFarmPageInput!)',
    'FarmPage',
    'name',
    { input: { producerId, ...data.page, visitOn } },
    scope,
  );
  const { edges } = await admin.query<{
    edges: { node: { id: string; name: string; version: number } }[];
  }>(
    'query($id: UUID!) { products(producerId: $id, first: 100) { edges { node { id name version } } } }',
    { id: producerId },
    scope,
  );
  await each(edges, 4, async ({ node }) => {
    const facts = data.facts.find(([word]) => word.test(node.name))?.[1];
    if (facts === undefined) return;
    const input = { producerId, productId: node.id, version: node.version, ...facts };
    await admin.act('changeProduct(input: ChangeProductInput!)', 'Product', 'id', { input }, scope);
  });
  for (const [word, drawing] of data.drawings) {
    const of = word === 'farm' ? undefined : edges.find(({ node }) => word.test(node.name))?.node.id;
    if (word !== 'farm' && of === undefined) continue;
    const query = of === undefined ? '' : `?productId=${of}`;
    await admin.upload(`/files/c/${id}/producers/${producerId}/picture${query}`, await drawPhoto(drawing));
  }
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
