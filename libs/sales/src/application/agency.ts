import { collectiveSettings } from '@cabas/identity';
import { Refused, type MoneyFlow } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { PricedLine, SaleOffer } from '../domain/basket.ts';
import type { CycleRow } from '../data-access/cycles.ts';
import { farmsNotOnline, freezeServiceTerms, mayPayOnline, otherFlows } from '../data-access/agency.ts';

/** How the money of a sale may flow here; what is the collective's own way is always among them. */
export function flowsOf(
  { kind, flow }: { readonly kind: string; readonly flow: MoneyFlow },
  payOnline: boolean,
): readonly MoneyFlow[] {
  if (kind === 'AMAP') return ['DIRECT'];
  return payOnline || flow === 'AGENCY' ? ['DIRECT', 'RESALE', 'AGENCY'] : ['DIRECT', 'RESALE'];
}

/** How a sale that is planned now may sell. */
export async function saleFlows(tx: Unit): Promise<readonly MoneyFlow[]> {
  return flowsOf(await collectiveSettings(tx), await mayPayOnline(tx));
}

/** How money flows here: the collective's own way, and those of its sales that go, or went, another. */
export async function flowsInUse(tx: Unit): Promise<readonly MoneyFlow[]> {
  const { flow } = await collectiveSettings(tx);
  return [flow, ...(await otherFlows(tx, flow))];
}

/**
 * A sale in the farms' names (docs/adr/0036-agency-and-amap.md): nobody may collect for them, so each must be able to be paid on its own
 * account; of one farm when it is named. Other sales pass. @throws Refused ONLINE_NOT_ALLOWED, FARMS_NOT_ONLINE
 */
export async function assertFarmsPaid(
  tx: Unit,
  { id, flow }: Pick<CycleRow, 'id' | 'flow'>,
  producerId?: string,
): Promise<void> {
  if (flow !== 'AGENCY') return;
  if (!(await mayPayOnline(tx))) throw new Refused('ONLINE_NOT_ALLOWED');
  const farms = await farmsNotOnline(tx, id, producerId);
  if (farms.length > 0) throw new Refused('FARMS_NOT_ONLINE', { farms: farms.join(', ') });
}

/** From when a farm sells in an open sale, its fee there is what was agreed then. @throws as `assertFarmsPaid` */
export async function takeIn(
  tx: Unit,
  cycle: Pick<CycleRow, 'id' | 'flow'>,
  producerId?: string,
): Promise<void> {
  if (cycle.flow !== 'AGENCY') return;
  await assertFarmsPaid(tx, cycle, producerId);
  await freezeServiceTerms(tx, cycle.id);
}

/** Why a sale could not be opened by itself. */
export function isHeldUp(error: unknown): error is Refused {
  return error instanceof Refused && ['ONLINE_NOT_ALLOWED', 'FARMS_NOT_ONLINE'].includes(error.code);
}

/**
 * Nothing is ordered that can't be paid: lines that are new or more, of a farm whose account stopped. What was ordered before stays.
 * @throws Refused FARM_CANT_BE_PAID
 */
export function assertPayable(
  lines: readonly Pick<PricedLine, 'offerId' | 'quantity'>[],
  offers: readonly SaleOffer[],
  before: ReadonlyMap<string, Pick<PricedLine, 'quantity'>> = new Map(),
): void {
  const more = lines.filter(({ offerId, quantity }) => quantity > (before.get(offerId)?.quantity ?? 0));
  const farms = more.flatMap(({ offerId }) =>
    offers.filter(({ id, payable }) => id === offerId && !payable).map(({ producerName }) => producerName),
  );
  if (farms.length > 0) throw new Refused('FARM_CANT_BE_PAID', { farms: [...new Set(farms)].join(', ') });
}

/** Who never signed in can't pay online. @throws Refused ONLINE_NEEDS_ACCOUNT */
export function assertCanPay(flow: string, member: { accountId: string | null }, name: string): void {
  if (flow === 'AGENCY' && member.accountId === null)
    throw new Refused('ONLINE_NEEDS_ACCOUNT', { member: name });
}
