import { addDays, formatDay, toLocal } from '@cabas/kernel';
import type { SaleData } from './data/collective.ts';
import type { Made } from './collective.ts';

export const TIME_ZONE = 'Europe/Paris';
/** Past sales are planned in the days to come, as the API asks, and moved back by whole weeks once they are filled. */
const WEEK = 7;

export interface PlannedSale {
  readonly data: SaleData;
  readonly id: string;
  /** Days that the sale is to be moved back. */
  readonly shift: number;
  readonly distributions: readonly {
    readonly id: string;
    readonly slots: readonly { readonly id: string }[];
    /** A round that brings baskets home to these. */
    readonly delivery: { readonly areas: readonly string[] } | null;
  }[];
}

export interface Offer {
  readonly id: string;
  readonly producerId: string;
  readonly category: string;
  readonly sellingMode: string;
  readonly priceCents: number;
  readonly step: number;
  readonly minimum: number;
  readonly remaining: number | null;
}

/** Plans a sale and opens it. `place`: among the past ones, so that no two of a name meet on one day while they are planned. */
export async function openSale(made: Made, data: SaleData, place = 0): Promise<PlannedSale> {
  const sale = await openSaleIfFree(made, data, place);
  if (sale === undefined) throw new Error(`no sale planned: ${data.name}`);
  return sale;
}

/** Undefined when there is a sale of that name on that day already. */
export async function openSaleIfFree(
  { admin, scope, points }: Made,
  data: SaleData,
  place = 0,
): Promise<PlannedSale | undefined> {
  const today = toLocal(new Date(), TIME_ZONE).date;
  const shift = data.closes > 0 ? 0 : (Math.ceil((2 - data.closes) / WEEK) + 10 * place) * WEEK;
  const day = (offset: number) => addDays(today, offset + shift);
  const pickups = points.flatMap((pickupPointId, index) => {
    const offset = data.pickups[index];
    return offset === undefined
      ? []
      : [
          {
            pickupPointId,
            pickupDate: day(offset),
            windowStart: data.window[0],
            windowEnd: data.window[1],
            closesOn: day(data.closes),
            closesAt: data.closesAt,
            ...(data.slots && { slots: slotsOf(data.window, data.slots) }),
          },
        ];
  });
  const first = Math.min(...data.pickups.filter((offset) => offset !== undefined));
  const input = {
    name: data.name.replace('{day}', formatDay(addDays(today, first), 'fr')),
    opensOn: shift === 0 ? day(data.opens) : today,
    opensAt: shift === 0 ? '08:00' : '00:00',
    words: data.words,
    distributions: pickups,
    ...(data.repeat && {
      repeat: { frequency: data.repeat.frequency, until: addDays(today, first + data.repeat.days) },
    }),
  };
  const { cycles } = await admin.act<{ cycles: Pick<PlannedSale, 'id' | 'distributions'>[] }>(
    'planSale(input: PlanSaleInput!)',
    'PlannedSales',
    'cycles { id distributions { id slots { id } delivery { areas } } }',
    { input },
    scope,
  );
  const [cycle, ...later] = cycles;
  if (cycle === undefined) return undefined;
  await admin.act(
    'publishSale(cycleId: UUID!, now: Boolean)',
    'SalesCycle',
    'id',
    { cycleId: cycle.id, now: true },
    scope,
  );
  for (const { id } of later)
    await admin.act('publishSale(cycleId: UUID!)', 'SalesCycle', 'id', { cycleId: id }, scope);
  return { data, id: cycle.id, shift, distributions: cycle.distributions };
}

/** A window of whole hours in slots of equal length. */
function slotsOf([from, to]: SaleData['window'], { minutes, capacity }: NonNullable<SaleData['slots']>) {
  const start = Number(from.slice(0, 2)) * 60 + Number(from.slice(3));
  const end = Number(to.slice(0, 2)) * 60 + Number(to.slice(3));
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return Array.from({ length: Math.floor((end - start) / minutes) }, (_, index) => ({
    startsAt: clock(start + index * minutes),
    endsAt: clock(start + (index + 1) * minutes),
    capacity,
  }));
}

/** What can be ordered. */
export async function offersOf({ admin, scope }: Made, cycleId: string): Promise<Offer[]> {
  const offers = await admin.query<{ edges: { node: Offer }[] }>(
    `query($id: UUID!) { offers(cycleId: $id, first: 500) { edges { node { id producerId category sellingMode priceCents step minimum remaining } } } }`,
    { id: cycleId },
    scope,
  );
  return offers.edges.map(({ node }) => node);
}
