import type { Person, TestCollective } from '@cabas/testing';
import { act, type Answer, type Wanted } from './sales-acts.ts';

export interface Slot {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly capacity: number;
  readonly left: number;
}
export type SlotOrder = Answer & {
  readonly id: string;
  readonly version: number;
  readonly totalCents: number;
  readonly slot: Slot | null;
  readonly slots: readonly Slot[];
  readonly distribution: { readonly slots: readonly Slot[] };
};

const SLOT = 'id startsAt endsAt capacity left';
const ANSWER = `... on Order { id version totalCents slot { ${SLOT} } distribution { slots { ${SLOT} } } } ... on SlotFull { slots { ${SLOT} } }`;

/** From 17:30 on, a quarter of an hour each, with room for so many. */
export const quarters = (...capacities: number[]) =>
  capacities.map((capacity, index) => ({ startsAt: clock(index), endsAt: clock(index + 1), capacity }));

function clock(quarter: number): string {
  const minute = 30 + quarter * 15;
  return `${17 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

export const orderIn = (
  person: Person,
  at: TestCollective,
  distributionId: string,
  slotId: string | null | undefined,
  lines: Wanted,
) =>
  act<SlotOrder>(
    person,
    at,
    'placeOrder',
    { distributionId, slotId, lines, idempotencyKey: crypto.randomUUID() },
    ANSWER,
  );

export const moveTo = (
  person: Person,
  at: TestCollective,
  order: { readonly id: string; readonly version: number },
  slotId: string | null | undefined,
  lines: Wanted,
) =>
  act<SlotOrder>(
    person,
    at,
    'changeOrder',
    { orderId: order.id, version: order.version, slotId, lines },
    ANSWER,
  );

export const enterIn = (
  at: TestCollective,
  memberId: string,
  distributionId: string,
  slotId: string | null,
  lines: Wanted,
) => act<SlotOrder>(at.admin, at, 'enterOrder', { memberId, distributionId, slotId, lines }, ANSWER);

interface ReadSale {
  readonly id: string;
  readonly version: number;
  readonly distributions: readonly (Required<DistributionFields> & { readonly slots: readonly Slot[] })[];
}
interface DistributionFields {
  readonly id: string;
  readonly pickupPoint: { readonly id: string };
  readonly pickupDate: string;
  readonly windowStart: string;
  readonly windowEnd: string;
}

/** A sale as a member or staff read it. */
export async function readSlots(person: Person, { scope }: TestCollective, id: string): Promise<ReadSale> {
  const { salesCycle } = await person.gql<{ salesCycle: ReadSale }>(
    `query($id: UUID!) { salesCycle(id: $id) { id version distributions { id pickupPoint { id } pickupDate windowStart windowEnd slots { ${SLOT} } } } }`,
    { id },
    scope,
  );
  return salesCycle;
}

/** Changes the sale's only pick-up, all else as it is; closing the day before. */
export async function changePickup(
  at: TestCollective,
  cycleId: string,
  closesOn: string,
  change: object,
): Promise<Answer> {
  const { version, distributions } = await readSlots(at.admin, at, cycleId);
  const [one] = distributions;
  if (one === undefined) throw new Error('no pick-up');
  const { id, pickupPoint, pickupDate, windowStart, windowEnd } = one;
  const distribution = { id, pickupPointId: pickupPoint.id, pickupDate, windowStart, windowEnd };
  return act<Answer>(
    at.admin,
    at,
    'changeSale',
    { cycleId, version, distributions: [{ ...distribution, closesOn, closesAt: '20:00', ...change }] },
    '',
  );
}
