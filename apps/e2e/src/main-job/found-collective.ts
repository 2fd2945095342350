import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeSiret } from '@cabas/kernel';
import type { Browser } from './browser.ts';
import type { Person, Story } from './story.ts';

/** A collective ready to sell. */
export interface Market {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly scope: string;
  readonly admin: Person;
  readonly points: readonly { readonly id: string; readonly name: string }[];
  readonly producers: readonly { readonly id: string; readonly name: string; readonly email: string }[];
}

const FARMS = [
  'Chèvrerie du Nahon',
  'Rucher du Boischaut',
  'Fournil de la Claise',
  'Le Potager des Buissons',
];
const fixture = (name: string) =>
  readFile(fileURLToPath(new URL(`../../../../libs/testing/fixtures/${name}`, import.meta.url)));

/** The wizard: an association that buys and sells on with 3 %, its two places, its farms, catalogues and members by file. */
export async function foundCollective(story: Story): Promise<Market> {
  const admin = await story.signUp('claire', 'Claire', 'Essai');
  const { browser } = admin;
  const name = `Marché d’essai ${story.run}`;
  const card = await browser.send<{ id: string; slug: string }>(
    'createCollective',
    'CollectiveCard',
    { name, kind: 'ASSOCIATION', flow: 'RESALE', marginBp: 300, marginMode: 'ON_TOP', joinPolicy: 'OPEN' },
    'id slug',
  );
  const scope = `collective:${card.id}`;
  const legal = {
    legalName: 'Association du marché d’essai',
    legalForm: 'Association loi 1901',
    siret: makeSiret(9001),
    addressLine1: '1 place de la Mairie',
    postcode: '36600',
    city: 'Valençay',
  };
  await browser.send(
    'changeCollective',
    'Collective',
    {
      paperwork: 'RECEIPTS',
      openingWords: 'À bientôt au marché !',
      paymentNote: 'Chèque à l’association',
      legal,
    },
    'id',
    scope,
  );
  const points = [];
  for (const point of ['Café associatif', 'Cour de la gare']) {
    points.push({
      name: point,
      ...(await browser.send(
        'addPickupPoint',
        'PickupPoint',
        { name: point, addressLine1: '2 rue du Four', postcode: '36600', city: 'Valençay' },
        'id',
        scope,
      )),
    });
  }
  const producers = [];
  for (const [index, farm] of FARMS.entries()) {
    const email = story.address(`ferme${index + 1}`);
    const { producerId } = await browser.send<{ producerId: string }>(
      'addProducer',
      'Participation',
      { name: farm, email, city: 'Valençay' },
      'producerId',
      scope,
    );
    producers.push({ id: producerId, name: farm, email });
  }
  story.tell(`${name}: confirmed by mail, ${points.length} pick-up points, ${producers.length} farms`);
  for (const { id, name: farm } of producers)
    await importFile(
      story,
      browser,
      card.id,
      `Export-produits-${farm.replaceAll(' ', '_')}-CAMAP.csv`,
      `kind=PRODUCTS&producerId=${id}`,
    );
  await importFile(story, browser, card.id, 'membres-CAMAP.csv', 'kind=MEMBERS');
  return { ...card, name, scope, admin, points, producers };
}

/** A dry run that writes nothing, then the real thing, then again: nothing changes any more. */
async function importFile(
  story: Story,
  browser: Browser,
  collectiveId: string,
  file: string,
  what: string,
): Promise<void> {
  const scope = `collective:${collectiveId}`;
  const path = `/files/c/${collectiveId}/imports?${what}&fileName=${encodeURIComponent(file)}`;
  const upload = async () => (await browser.upload<{ id: string }>(path, await fixture(file))).id;
  const report = async (id: string) =>
    (
      await browser.ask<{ import: Report }>(
        `query($id: UUID!) { import(id: $id) { ${REPORT} } }`,
        { id },
        scope,
      )
    ).import;
  const apply = (importId: string) =>
    browser.call<Report>('applyImport(importId: UUID!)', 'ImportReport', { importId }, REPORT, scope);
  const id = await upload();
  const dry = await report(id);
  assert.equal(dry.appliedAt, null, `${file}: a dry run writes nothing`);
  assert.ok(dry.toCreate > 0, `${file}: nothing to create`);
  const done = await apply(id);
  assert.deepEqual(
    [done.toCreate, done.refused],
    [dry.toCreate, dry.refused],
    `${file}: does what the dry run said`,
  );
  const again = await apply(await upload());
  assert.deepEqual([again.toCreate, again.toUpdate], [0, 0], `${file}: a second time changes nothing`);
  story.tell(`${file}: ${done.toCreate} taken in, ${done.refused} lines refused with their reason`);
}

const REPORT = 'id toCreate toUpdate refused appliedAt';
interface Report {
  readonly id: string;
  readonly toCreate: number;
  readonly toUpdate: number;
  readonly refused: number;
  readonly appliedAt: string | null;
}
