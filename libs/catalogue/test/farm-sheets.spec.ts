import sharp from 'sharp';
import { addDays, toLocal } from '@cabas/kernel';
import { createCollective, startWorld, type Person, type TestCollective, type World } from '@cabas/testing';
import { claim } from './catalogue-world.ts';

let world: World;
let market: TestCollective;
let farm: string;
let lea: Person;
beforeAll(async () => {
  world = await startWorld();
  market = await createCollective(world, 'Marché des fiches');
  farm = await market.producer('Chèvrerie de l’Épinette', 'epinette@example.org');
  lea = await market.member('Léa');
}, 120_000);
afterAll(() => world.stop());

const tell = (words: object) =>
  market.do(
    'mutation($input: ChangeFarmPageInput!) { changeFarmPage(input: $input) { __typename } }',
    'FarmPage',
    {
      input: { producerId: farm, ...words },
    },
  );
const sheet = async (
  reader: Person,
  query = '',
  path = `/files/c/${market.id}/producers/${farm}/sheet.pdf`,
) => {
  const response = await reader.fetch(path + query);
  const pdf = Buffer.from(await response.arrayBuffer()).toString('latin1');
  return { status: response.status, pdf, name: response.headers.get('content-disposition') };
};
/** Width and height of each page, in whole points. */
const pageSizes = (pdf: string) =>
  [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );

describe('the sheet of a farm to put up at the hand-out', () => {
  it('shows a member what the farm’s page says, on A5 and on A4, with its photo', async () => {
    await tell({
      story: 'Trente chèvres et leurs chevreaux.',
      practices: 'Pâture toute l’année.',
      labels: ['ORGANIC'],
      priceShares: [
        { words: 'Notre travail', percent: 60 },
        { words: 'Foin', percent: 40 },
      ],
      visitOn: addDays(toLocal(new Date(), 'Europe/Paris').date, 10),
      visitWords: 'À 15 h',
    });
    const bare = await sheet(lea);
    const body = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#2f6b3c' } })
      .png()
      .toBuffer();
    await market.admin.fetch(`/files/c/${market.id}/producers/${farm}/picture`, {
      method: 'POST',
      body: body as BodyInit,
    });
    const small = await sheet(lea);
    expect(pageSizes(small.pdf)).toEqual(['420 × 595']);
    expect(pageSizes((await sheet(lea, '?size=A4')).pdf)).toEqual(['595 × 842']);
    expect(small.name).toMatch(/^inline; filename="fiche-chevrerie-de-l-epinette-a5\.pdf"$/);
    expect([bare.pdf, small.pdf].map((pdf) => pdf.includes('/DCTDecode'))).toEqual([false, true]);
  });

  it('is not printed for a farm the collective does not work with', async () => {
    const other = await createCollective(world, 'Autre marché');
    const theirs = `/files/c/${other.id}/producers/${farm}/sheet.pdf`;
    expect((await sheet(other.admin, '', theirs)).status).toBe(404);
    expect((await sheet(lea, '', theirs)).status).toBe(404);
  });

  it('is printed by the farm itself for each collective it sells through, and for no other', async () => {
    const farmer = await claim(world, market, farm, 'epinette@example.org');
    const own = await sheet(farmer, '?size=A4', `/files/p/${farm}/sheets/${market.id}.pdf`);
    expect(pageSizes(own.pdf)).toEqual(['595 × 842']);
    expect(own.pdf).toContain('/DCTDecode');
    const other = await createCollective(world, 'Troisième marché');
    expect((await sheet(farmer, '', `/files/p/${farm}/sheets/${other.id}.pdf`)).status).toBe(404);
  });
});
