import type pg from 'pg';
import { copyIn } from './copy-in.ts';
import { idOf, tokenHash } from './ids.ts';
import { offerRows, productRows, type BenchOffer } from './goods.ts';

/** How large a market is. */
export interface MarketShape {
  /** Its name: every id in it follows from it. */
  readonly key: string;
  readonly farms: number;
  readonly productsPerFarm: number;
  readonly points: number;
  readonly members: number;
}

/** A collective with one open sale, its farms, goods, places and members, the first of whom runs it. */
export interface Market {
  readonly key: string;
  readonly collectiveId: string;
  readonly scope: string;
  readonly cycleId: string;
  readonly distributionIds: readonly string[];
  readonly offers: readonly BenchOffer[];
  readonly admin: BenchMember;
  readonly members: readonly BenchMember[];
}

export interface BenchMember {
  readonly membershipId: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  /** Of a session of theirs. */
  readonly token: string;
}

const DAY = 86_400_000;
const padded = (n: number, digits = 5) => String(n).padStart(digits, '0');
const moment = (days: number, hours = 0) =>
  new Date(Date.now() + days * DAY + hours * 3_600_000).toISOString();

/** Writes a market with COPY. */
export async function createMarket(db: pg.Client, shape: MarketShape): Promise<Market> {
  const { key } = shape;
  const collectiveId = idOf(key, 'collective');
  const tenant = { collective_id: collectiveId };
  const letters = idOf(key, 'code')
    .replace(/[^0-9a-f]/g, '')
    .slice(0, 7)
    .toUpperCase();
  await copyIn(db, 'collectives', [
    {
      id: collectiveId,
      slug: `bench-${key}`,
      short_code: `B${letters}`,
      name: `Le marché ${key}`,
      kind: 'ASSOCIATION',
      payment_note: 'Chèque ou espèces',
    },
  ]);
  const [admin, ...members] = await people(db, key, collectiveId, shape.members + 1);
  if (admin === undefined) throw new Error('no members');
  const farms = Array.from({ length: shape.farms }, (_, n) => ({
    id: idOf(key, 'farm', n),
    n,
    name: `Ferme ${padded(n, 2)}`,
  }));
  await copyIn(
    db,
    'producers',
    farms.map(({ id, n, name }) => ({
      id,
      short_code: `F${letters.slice(0, 4)}${padded(n, 3)}`,
      name,
      email: `${key}-${n}@ferme.example.org`,
      created_in: collectiveId,
    })),
  );
  await copyIn(
    db,
    'participations',
    farms.map(({ id, n }) => ({
      ...tenant,
      id: idOf(key, 'participation', n),
      producer_id: id,
      payment_note: 'Espèces',
    })),
  );
  const products = productRows(key, farms, shape.productsPerFarm);
  await copyIn(
    db,
    'products',
    products.map(({ position: _position, producer_name: _name, ...row }) => row),
  );
  await copyIn(
    db,
    'stock_pools',
    products.map(({ id, producer_id }) => ({
      producer_id,
      id: idOf(id, 'stock'),
      product_id: id,
      initial: 1e9,
      available: 1e9,
    })),
  );
  await copyIn(
    db,
    'listings',
    products.map(({ id, producer_id }) => ({
      ...tenant,
      id: idOf(id, 'listing'),
      producer_id,
      product_id: id,
    })),
  );
  const points = Array.from({ length: shape.points }, (_, n) => ({
    ...tenant,
    id: idOf(key, 'point', n),
    name: `Place ${padded(n, 2)}`,
    address_line1: '1 place de la Mairie',
    postcode: '28300',
    city: 'Mainvilliers',
    directions: 'Derrière la halle',
  }));
  await copyIn(db, 'pickup_points', points);
  const sale = await openSale(db, { key, collectiveId, pointIds: points.map(({ id }) => id) });
  const offers = offerRows(sale.cycleId, collectiveId, products);
  await copyIn(db, 'offers', offers);
  return { key, collectiveId, scope: `collective:${collectiveId}`, ...sale, offers, admin, members };
}

/** An open sale at every point, fetched in seven days or as said, closing the day before. */
export async function openSale(
  db: pg.Client,
  at: { key: string; collectiveId: string; pointIds: readonly string[]; inDays?: number },
): Promise<{ cycleId: string; distributionIds: string[] }> {
  const cycleId = idOf(at.key, 'sale');
  const tenant = { collective_id: at.collectiveId };
  await copyIn(db, 'sales_cycles', [
    {
      ...tenant,
      id: cycleId,
      name: 'Vente',
      status: 'OPEN',
      opens_at: moment(-1),
      flow: 'DIRECT',
      margin_bp: 0,
      margin_mode: 'ON_TOP',
    },
  ]);
  const distributions = at.pointIds.map((point, n) => ({
    ...tenant,
    id: idOf(at.key, 'distribution', n),
    cycle_id: cycleId,
    pickup_point_id: point,
    status: 'OPEN',
    pickup_date: moment(at.inDays ?? 7).slice(0, 10),
    window_start: '17:30',
    window_end: '18:30',
    starts_at: moment(at.inDays ?? 7),
    ends_at: moment(at.inDays ?? 7, 1),
    closes_at: moment((at.inDays ?? 7) - 1),
  }));
  await copyIn(db, 'distributions', distributions);
  return { cycleId, distributionIds: distributions.map(({ id }) => id) };
}

/** Active members with an account and a session each; the first is the collective's admin. */
async function people(
  db: pg.Client,
  key: string,
  collectiveId: string,
  count: number,
): Promise<BenchMember[]> {
  const members = Array.from({ length: count }, (_, n) => ({
    membershipId: idOf(key, 'member', n),
    accountId: idOf(key, 'account', n),
    name: `Léa Essai ${padded(n)}`,
    email: `${key}-${n}@example.org`,
    token: `${key}-${n}-${idOf(key, 'token', n)}`,
  }));
  const family = (n: number) => `Essai ${padded(n)}`;
  await copyIn(
    db,
    'accounts',
    members.map(({ accountId, email }, n) => ({
      id: accountId,
      email,
      email_key: email,
      given_name: 'Léa',
      family_name: family(n),
      confirmed_at: moment(-30),
    })),
  );
  await copyIn(
    db,
    'memberships',
    members.map(({ membershipId, accountId, email }, n) => ({
      collective_id: collectiveId,
      id: membershipId,
      account_id: accountId,
      given_name: 'Léa',
      family_name: family(n),
      email,
      email_key: email,
      phone: '0612345678',
      status: 'ACTIVE',
      roles: n === 0 ? '{ADMIN,MEMBER}' : '{MEMBER}',
    })),
  );
  await copyIn(
    db,
    'sessions',
    members.map(({ accountId, token }) => ({
      token_hash: tokenHash(token),
      account_id: accountId,
      expires_at: moment(30),
    })),
  );
  return members;
}
