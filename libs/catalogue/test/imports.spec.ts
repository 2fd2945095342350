import { readdirSync } from 'node:fs';
import { startWorld, type World } from '@cabas/testing';
import {
  addProducer,
  apply,
  claim,
  fixture,
  found,
  products,
  report,
  upload,
  type Group,
} from './catalogue-world.ts';

const CATALOGUES = readdirSync(new URL('../../testing/fixtures/', import.meta.url)).filter((name) =>
  name.startsWith('Export-produits'),
);
let world: World;
let group: Group;
beforeAll(async () => {
  world = await startWorld();
  group = await found(world, 'Panier du Boischaut');
}, 120_000);
afterAll(() => world?.stop());

const HEADER = 'name,price,ref,desc,vat,quantity,unit,organic,bulk,variablePrice\n';

describe.each(CATALOGUES)('the catalogue %s', (name) => {
  it('is shown without writing anything, then written as shown, and changes nothing the second time', async () => {
    const producerId = await addProducer(
      group,
      name.replace(/^Export-produits-|-CAMAP\.csv$/g, '').replaceAll('_', ' '),
    );
    const query = { kind: 'PRODUCTS', producerId, fileName: name };
    const { status, id } = await upload(group, fixture(name), query);
    expect(status).toBe(201);
    const dry = await report(group, id);
    expect(dry?.toCreate).toBeGreaterThan(0);
    expect(dry?.appliedAt).toBeNull();
    for (const line of dry?.lines ?? []) {
      expect(line.messages.join() + line.understood).not.toMatch(/import\.[A-Z_]+/);
      if (line.verdict === 'REFUSED') expect(line.messages).not.toEqual([]);
    }
    expect(await products(group, { producerId })).toEqual([]);

    const applied = await apply(group, id);
    expect(applied).toMatchObject({
      __typename: 'ImportReport',
      toCreate: dry?.toCreate,
      refused: dry?.refused,
    });
    expect(applied.appliedAt).not.toBeNull();
    const stored = await products(group, { producerId });
    expect(stored).toHaveLength(dry?.toCreate ?? 0);
    expect(stored.every(({ listing }) => listing?.active === true)).toBe(true);
    expect((await apply(group, id)).appliedAt).toBe(applied.appliedAt);

    const again = await upload(group, fixture(name), query);
    expect(await apply(group, again.id)).toMatchObject({
      toCreate: 0,
      toUpdate: 0,
      unchanged: dry?.toCreate,
      refused: dry?.refused,
    });
    expect(await products(group, { producerId })).toEqual(stored);
  });
});

describe('a catalogue file', () => {
  it('changes what it says and nothing else', async () => {
    const producerId = await addProducer(group, 'Ferme des Sources');
    const query = { kind: 'PRODUCTS', producerId, fileName: 'produits.csv' };
    const first = await upload(
      group,
      `${HEADER}Radis,"1,50",R1,Roses,"5,5",1,Piece,false,false,false\n`,
      query,
    );
    await apply(group, first.id);
    const second = await upload(
      group,
      `${HEADER}Radis,"1,70",R1,,"5,5",1,Piece,true,false,false\nNavets,"2,10",N1,,"5,5",1,Kilogram,false,true,false\n`,
      query,
    );
    expect(await apply(group, second.id)).toMatchObject({ toCreate: 1, toUpdate: 1 });
    expect(await products(group, { producerId })).toMatchObject([
      { name: 'Navets', priceCents: 210, sellingMode: 'WEIGHT', version: 1 },
      { name: 'Radis', priceCents: 170, organic: true, version: 2 },
    ]);
  });

  it('is planned again when it is applied, against what changed meanwhile', async () => {
    const producerId = await addProducer(group, 'Ferme des Marais');
    const query = { kind: 'PRODUCTS', producerId, fileName: 'produits.csv' };
    const file = `${HEADER}Radis,"1,50",R1,,"5,5",1,Piece,false,false,false\n`;
    const [one, two] = [await upload(group, file, query), await upload(group, file, query)];
    expect(await apply(group, one.id)).toMatchObject({ toCreate: 1 });
    expect(await apply(group, two.id)).toMatchObject({ toCreate: 0, unchanged: 1 });
  });

  it('is written once when two people apply it, and two of its copies, at the same moment', async () => {
    const producerId = await addProducer(group, 'Ferme du Gué');
    const query = { kind: 'PRODUCTS', producerId, fileName: 'produits.csv' };
    const file = `${HEADER}Radis,"1,50",,,"5,5",1,Piece,false,false,false\n`;
    const [one, two] = [await upload(group, file, query), await upload(group, file, query)];
    await Promise.all([apply(group, one.id), apply(group, one.id), apply(group, two.id)]);
    expect(await products(group, { producerId })).toHaveLength(1);
  });

  it('is refused as a whole when it is no table, too large, or of no use', async () => {
    const producerId = await addProducer(group, 'Ferme du Pont');
    const query = { kind: 'PRODUCTS', producerId, fileName: 'x.csv' };
    expect(await upload(group, Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), query)).toMatchObject({
      status: 422,
      code: 'FILE_UNREADABLE',
    });
    expect(await upload(group, '', query)).toMatchObject({ status: 422, code: 'FILE_EMPTY' });
    expect(await upload(group, 'couleur;taille\nrouge;3\n', query)).toMatchObject({
      status: 422,
      code: 'MISSING_COLUMNS',
    });
    expect(await upload(group, 'a'.repeat(2 * 1024 * 1024 + 1), query)).toMatchObject({
      status: 413,
      code: 'FILE_TOO_LARGE',
    });
    expect(await upload(group, 'name,price\n', { kind: 'PRODUCTS' })).toMatchObject({
      status: 422,
      code: 'INVALID_INPUT',
    });
    expect(await upload(group, 'name,price\n', { ...query, kind: 'THINGS' })).toMatchObject({
      status: 422,
      code: 'INVALID_INPUT',
    });
  });

  it('is refused once it proves too large, when nobody said how large it is', async () => {
    const producerId = await addProducer(group, 'Ferme du Ru');
    const piece = new TextEncoder().encode('a'.repeat(64 * 1024));
    let left = 40;
    const body = new ReadableStream({
      pull: (sink) => ((left -= 1) >= 0 ? sink.enqueue(piece) : sink.close()),
    });
    const response = await group.admin.fetch(
      `/files/c/${group.id}/imports?kind=PRODUCTS&producerId=${producerId}`,
      {
        method: 'POST',
        body,
        duplex: 'half',
      } as RequestInit,
    );
    expect(response.status).toBe(413);
  });

  it('is refused for a farm that keeps its catalogue, even when it was read before', async () => {
    const email = 'nahon@example.org';
    const producerId = await addProducer(group, 'Ferme du Nahon', email);
    const query = { kind: 'PRODUCTS', producerId, fileName: 'produits.csv' };
    const file = `${HEADER}Crottin,"2,10",C1,,"5,5",1,Piece,false,false,false\n`;
    const before = await upload(group, file, query);
    await claim(world, group, producerId, email);
    expect(await apply(group, before.id)).toMatchObject({
      __typename: 'Refused',
      code: 'PRODUCER_KEEPS_ITS_CATALOGUE',
    });
    expect(await upload(group, file, query)).toMatchObject({
      status: 422,
      code: 'PRODUCER_KEEPS_ITS_CATALOGUE',
    });
  });

  it('belongs to one collective', async () => {
    const other = await found(world, 'Panier de Loches');
    const producerId = await addProducer(group, 'Ferme du Lac');
    const { id } = await upload(group, `${HEADER}Radis,1,R1,,5.5,1,Piece,0,0,0\n`, {
      kind: 'PRODUCTS',
      producerId,
      fileName: 'a.csv',
    });
    expect(await report(other, id)).toBeNull();
    expect(await apply(other, id)).toMatchObject({ __typename: 'NotFound' });
    expect(
      await upload({ ...group, admin: other.admin }, 'x', { kind: 'PRODUCTS', producerId }),
    ).toMatchObject({ status: 404 });
    expect(await upload(other, 'name,price\na,1\n', { kind: 'PRODUCTS', producerId })).toMatchObject({
      status: 404,
    });
  });
});

describe('the member list', () => {
  it('is shown, written, and changes nothing the second time', async () => {
    const query = { kind: 'MEMBERS', fileName: 'membres-CAMAP.csv' };
    const { id } = await upload(group, fixture('membres-CAMAP.csv'), query);
    const dry = await report(group, id);
    expect(dry?.toCreate).toBeGreaterThan(0);
    expect(await apply(group, id)).toMatchObject({ toCreate: dry?.toCreate });
    const again = await upload(group, fixture('membres-CAMAP.csv'), query);
    expect(await apply(group, again.id)).toMatchObject({
      toCreate: 0,
      toUpdate: 0,
      unchanged: dry?.toCreate,
    });
  });
});
