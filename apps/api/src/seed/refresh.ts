import { logIn } from './accounts.ts';
import type { CollectiveData, SaleData } from './data/collective.ts';
import { collectives } from './data/collectives.ts';
import { founderOf } from './data/people.ts';
import type { Person } from './person.ts';
import { openSaleIfFree } from './sales.ts';

/** A demo that was away for weeks: where no sale is open, the next of its series opens, else a new one. */
export async function refresh(url: string): Promise<void> {
  for (const data of collectives) {
    const admin = await logIn(url, founderOf(data.key).email);
    if (admin !== undefined) await openAnother(admin, data);
  }
}

interface SaleView {
  readonly id: string;
  readonly status: string;
  readonly opensAt: string;
  readonly distributions: readonly { readonly closesAt: string }[];
}

async function openAnother(admin: Person, data: CollectiveData): Promise<void> {
  const { memberships } = await admin.query<{ memberships: { collective: { id: string; slug: string } }[] }>(
    '{ viewer { memberships { collective { id slug } } } }',
  );
  const id = memberships.find(({ collective }) => collective.slug === data.create['slug'])?.collective.id;
  const sample = data.sales.find(({ state }) => state === 'OPEN');
  if (id === undefined || sample === undefined) return;
  const scope = `collective:${id}`;
  const { edges } = await admin.query<{ edges: { node: SaleView }[] }>(
    '{ salesCycles(status: [OPEN, SCHEDULED], first: 100) { edges { node { id status opensAt distributions { closesAt } } } } }',
    {},
    scope,
  );
  const now = new Date().toISOString();
  const alive = edges
    .map(({ node }) => node)
    .filter(({ distributions }) => distributions.some(({ closesAt }) => closesAt > now))
    .sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1));
  if (alive.some(({ status }) => status === 'OPEN')) return;
  const [next] = alive;
  const publish = 'publishSale(cycleId: UUID!, now: Boolean)';
  if (next !== undefined) {
    await admin.act(publish, 'SalesCycle', 'id', { cycleId: next.id, now: true }, scope);
    return;
  }
  const points = await admin.query<{ id: string; active: boolean }[]>(
    '{ pickupPoints { id active } }',
    {},
    scope,
  );
  const active = points.filter((point) => point.active).map((point) => point.id);
  const made = { data, id, scope, admin, points: active, levels: [], farms: new Map<string, string>() };
  for (let week = 0; week < 10; week += 1) {
    if ((await openSaleIfFree(made, later(sample, week * 7))) !== undefined) return;
  }
}

function later({ repeat: _, ...sale }: SaleData, days: number): SaleData {
  const pickups = sale.pickups.map((day) => (day === undefined ? undefined : day + days));
  return { ...sale, closes: sale.closes + days, pickups };
}
