import sharp from 'sharp';
import { startWorld, type Person, type World } from '@cabas/testing';
import { addProducer, claim, found, perform, products, type Group } from './catalogue-world.ts';

let world: World;
let group: Group;
let producerId: string;
let productId: string;
beforeAll(async () => {
  world = await startWorld();
  group = await found(world, 'Panier des photos');
  producerId = await addProducer(group, 'Potager de Rose', 'rose@example.org');
  productId = await addProduct('Courge');
}, 120_000);
afterAll(() => world.stop());

const addProduct = async (name: string) =>
  String(
    (
      await perform(
        group.admin,
        'addProduct',
        { producerId, name, priceCents: 300, sellingMode: 'PIECE' },
        '... on Product { id }',
        group.scope,
      )
    )['id'],
  );
const photo = (background: string) =>
  sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer();
async function send(
  person: Person,
  path: string,
  body?: Buffer,
): Promise<{ status: number; photo?: string; code?: string; message?: string }> {
  const response = await person.fetch(
    path,
    body === undefined ? { method: 'DELETE' } : { method: 'POST', body: body as BodyInit },
  );
  return { status: response.status, ...((await response.json()) as object) };
}
const here = (more = '') => `/files/c/${group.id}/producers/${producerId}/picture${more}`;
const shown = async () => {
  const data = await group.admin.gql<{
    products: { edges: { node: { id: string; photo: string | null } }[] };
  }>(
    'query($id: UUID!) { products(producerId: $id) { edges { node { id photo } } } }',
    { id: producerId },
    group.scope,
  );
  return data.products.edges.find(({ node }) => node.id === productId)?.node.photo;
};
const kept = async () => Number((await world.admin.query('select count(*) from pictures')).rows[0]?.count);

describe('a photo of a product', () => {
  it('is shown in three formats to anyone who has its address, and kept by browsers for ever', async () => {
    const sent = await send(group.admin, here(`?productId=${productId}`), await photo('#dd7a2b'));
    expect(sent).toMatchObject({ status: 201, photo: expect.stringMatching(/^\/pictures\/[0-9a-f]{32}$/) });
    expect(await shown()).toBe(sent.photo);
    for (const [file, type] of [
      ['320.avif', 'image/avif'],
      ['960.webp', 'image/webp'],
      ['640.jpeg', 'image/jpeg'],
    ]) {
      const answer = await world.anyone().fetch(`${sent.photo}/${file}`);
      expect({
        status: answer.status,
        type: answer.headers.get('content-type'),
        cache: answer.headers.get('cache-control'),
        sniff: answer.headers.get('x-content-type-options'),
        policy: answer.headers.get('content-security-policy'),
      }).toEqual({
        status: 200,
        type,
        cache: 'public, max-age=31536000, immutable',
        sniff: 'nosniff',
        policy: "default-src 'none'; sandbox",
      });
    }
  });

  it('replaces the one before, whose address is worth nothing any more', async () => {
    const before = await shown();
    const sent = await send(group.admin, here(`?productId=${productId}`), await photo('#4f8a4b'));
    expect(sent.photo).not.toBe(before);
    expect((await world.anyone().fetch(`${before}/320.webp`)).status).toBe(404);
    expect(await kept()).toBe(5);
  });

  it('leaves a form that is open elsewhere as it was', async () => {
    const [courge] = (await products(group, { producerId })).filter(({ id }) => id === productId);
    expect(courge?.version).toBe(1);
  });

  it('goes back to the drawing when it is taken away; twice does no harm', async () => {
    expect((await send(group.admin, here(`?productId=${productId}`))).status).toBe(200);
    expect((await send(group.admin, here(`?productId=${productId}`))).status).toBe(200);
    expect(await shown()).toBeNull();
    expect(await kept()).toBe(0);
  });

  it('with an address nobody was given is not found, in the same words as any', async () => {
    for (const address of [`/pictures/${'0'.repeat(32)}/320.webp`, '/pictures/x/320.webp'])
      expect((await world.anyone().fetch(address)).status).toBe(404);
    const sent = await send(group.admin, here(`?productId=${productId}`), await photo('#c9473a'));
    expect((await world.anyone().fetch(`${sent.photo}/1200.webp`)).status).toBe(404);
    expect((await world.anyone().fetch(`${sent.photo}/320.svg`)).status).toBe(404);
  });
});

describe('what is no photo', () => {
  it.each([
    ['PICTURE_TYPE', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['PICTURE_TOO_LARGE', Buffer.alloc(8 * 1024 * 1024 + 1, 1)],
    ['PICTURE_BROKEN', Buffer.from('\u00ff\u00d8\u00ff\u00e0 and then nothing', 'latin1')],
  ])('is refused as %s, in words, and the photo stays', async (code, bytes) => {
    const before = await shown();
    const answer = await send(group.admin, here(`?productId=${productId}`), bytes);
    expect(answer).toMatchObject({ status: 422, code, message: expect.stringMatching(/\.$/) });
    expect(await shown()).toBe(before);
  });
});

describe('who may choose a photo', () => {
  it('is who keeps the catalogue: not a member, not another collective', async () => {
    const member = await world.person('Léa');
    const other = await found(world, 'Autre panier');
    const body = await photo('#000000');
    for (const person of [member, other.admin]) expect((await send(person, here(), body)).status).toBe(404);
    expect((await send(other.admin, here().replace(group.id, other.id), body)).status).toBe(404);
  });

  it('is the farm alone, once it keeps its record itself', async () => {
    const farmer = await claim(world, group, producerId, 'rose@example.org');
    expect(await send(group.admin, here(), await photo('#111111'))).toMatchObject({
      status: 422,
      code: 'PRODUCER_KEEPS_ITS_CATALOGUE',
    });
    const at = `/files/p/${producerId}/picture`;
    expect((await send(farmer, at, await photo('#222222'))).status).toBe(201);
    expect((await send(farmer, `${at}?productId=${productId}`, await photo('#333333'))).status).toBe(201);
    expect((await send(farmer, `${at}?productId=${producerId}`, await photo('#333333'))).status).toBe(404);
    expect(await shown()).toMatch(/^\/pictures\//);
  });
});
