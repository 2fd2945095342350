import { makeSiret } from '@cabas/kernel';
import type { CollectiveData } from './data/collective.ts';
import type { FarmData, ProductData } from './data/farm.ts';
import type { MemberData } from './data/people.ts';
import { each, type Person } from './person.ts';

/** Where a collective stands while it is filled. */
export interface Made {
  readonly data: CollectiveData;
  readonly id: string;
  readonly scope: string;
  readonly admin: Person;
  readonly points: readonly string[];
  /** Price levels, in the order offered. */
  readonly levels: readonly string[];
  /** By key. */
  readonly farms: Map<string, string>;
}

const sirets = new Map<string, string>();

/** Creates a collective through its admin, with its settings, places and farms. */
export async function makeCollective(admin: Person, data: CollectiveData): Promise<Made> {
  const { id } = await admin.act('createCollective(input: CreateCollectiveInput!)', 'CollectiveCard', 'id', {
    input: data.create,
  });
  const scope = `collective:${id}`;
  const legal = data.settings['legal'] as object | undefined;
  const input = { ...data.settings, ...(legal && { legal: { ...legal, ...numbersOf(data) } }) };
  await admin.act('changeCollective(input: ChangeCollectiveInput!)', 'Collective', 'id', { input }, scope);
  const points = await each(data.points, 1, (point) =>
    admin.act('addPickupPoint(input: PickupPointInput!)', 'PickupPoint', 'id', { input: point }, scope),
  );
  const levels = data.levels === undefined ? [] : await offerLevels(admin, scope, data.levels);
  const made: Made = {
    data,
    id,
    scope,
    admin,
    points: points.map((point) => point.id),
    levels,
    farms: new Map(),
  };
  for (const farm of data.farms) await addFarm(made, farm);
  return made;
}

async function offerLevels(
  admin: Person,
  scope: string,
  levels: NonNullable<CollectiveData['levels']>,
): Promise<readonly string[]> {
  const set = await admin.act<{ levels: { id: string }[] }>(
    'setPriceLevels(input: SetPriceLevelsInput!)',
    'PriceLevels',
    'levels { id }',
    { input: { levels } },
    scope,
  );
  return set.levels.map(({ id }) => id);
}

/** A farm the collective writes down itself, with what it sells. */
export async function addFarm({ admin, scope, farms, data }: Made, farm: FarmData): Promise<string> {
  const { name, email, city, story } = farm;
  const { producerId } = await admin.act<{ producerId: string }>(
    'addProducer(input: AddProducerInput!)',
    'Participation',
    'producerId',
    { input: { name, email, city, story } },
    scope,
  );
  farms.set(farm.key, producerId);
  const terms = {
    producerId,
    vatRegime: farm.regime ?? 'UNKNOWN',
    paymentNote: farm.payment ?? '',
    ...(farm.paymentTerms && { paymentTerms: farm.paymentTerms }),
    legal: legalOf(farm),
    ...paperworkOf(data, farm),
  };
  await admin.act(
    'changeProducer(input: ChangeProducerInput!)',
    'Participation',
    'id',
    { input: terms },
    scope,
  );
  await each(farm.products, 4, async (product) => {
    const { id } = await admin.act(
      'addProduct(input: ProductInput!)',
      'Product',
      'id',
      { input: { producerId, ...productInput(product) } },
      scope,
    );
    if (product.stock !== undefined) {
      await admin.act(
        'setStock(input: SetStockInput!)',
        'Product',
        'id',
        { input: { producerId, productId: id, available: product.stock } },
        scope,
      );
    }
  });
  return producerId;
}

/** Members as a list tells them, by file. */
export async function importMembers(
  { admin, id, scope }: Made,
  members: readonly MemberData[],
): Promise<void> {
  const rows = members.map((one) =>
    [one.givenName, one.familyName, one.email, one.phone, one.addressLine1, one.postcode, one.city].join(';'),
  );
  const csv = ['Prénom;Nom;Email;Téléphone;Adresse 1;Code postal;Ville', ...rows].join('\n');
  const { id: importId } = await admin.upload(
    `/files/c/${id}/imports?kind=MEMBERS&fileName=adherents.csv`,
    csv,
  );
  await admin.act('applyImport(importId: UUID!)', 'ImportReport', 'id', { importId }, scope);
}

/** What the collective is known by on its papers. */
function numbersOf({ key, vat }: CollectiveData): object {
  const siret = siretOf(key);
  const siren = siret.slice(0, 9);
  const check = String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0');
  return { siret, ...(vat && { vatNumber: `FR${check}${siren}` }) };
}

/** A number nobody has, always the same for the same key. */
export function siretOf(key: string): string {
  const siret = sirets.get(key) ?? makeSiret(sirets.size + 40);
  sirets.set(key, siret);
  return siret;
}

export function legalOf({ key, name, regime, city, postcode }: FarmData): object {
  return {
    legalName: name,
    legalForm: regime === 'NORMAL' ? 'EARL' : 'Entreprise individuelle',
    siret: siretOf(key),
    addressLine1: `Lieu-dit ${name.split(' ').at(-1)}`,
    postcode,
    city,
  };
}

export function paperworkOf(data: CollectiveData, { key }: FarmData): object {
  const paperwork = data.paperwork[key];
  return paperwork === undefined ? {} : { paperwork };
}

export function productInput({ stock: _, ...product }: ProductData): object {
  return product;
}
