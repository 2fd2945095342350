/** A sale being planned: dates on the collective's clock, sensible ones proposed. */
import { addDays, daysBetween, type Frequency, weekday } from '@cabas/kernel';
import type { DistributionInput, MarginMode, MoneyFlow, PlanSaleInput } from '@cabas/client';
import { movedSlots, type SlotDraft, slotInputs } from './slot-draft.ts';

export interface PointDraft {
  /** Of an existing distribution, when a sale is changed. */
  readonly id?: string;
  readonly pickupPointId: string;
  readonly pickupDate: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly closesOn: string;
  readonly closesAt: string;
  /** Parts of the window to choose from; absent or none: any time in it. */
  readonly slots?: readonly SlotDraft[];
}

export interface OfferDraft {
  readonly included: boolean;
  /** Indexes of points; null: everywhere. */
  readonly points: readonly number[] | null;
  readonly cap: number | null | undefined;
  readonly priceCents: number | null | undefined;
}

export interface SaleDraft {
  readonly name: string;
  readonly opensOn: string;
  readonly opensAt: string;
  readonly words: string;
  readonly minimumCents: number | null | undefined;
  readonly points: readonly PointDraft[];
  /** By listing; a listing that is absent is offered everywhere at its price. */
  readonly offers: Readonly<Record<string, OfferDraft>>;
  readonly frequency: Frequency | '';
  readonly until: string;
  /** Null: as the collective has it. */
  readonly weeksAhead?: number | null;
  /** How its money flows; absent: as the collective's. */
  readonly terms?: SaleTerms | undefined;
}

export interface SaleTerms {
  readonly flow: MoneyFlow | null;
  readonly marginBp: number | null | undefined;
  readonly marginMode: MarginMode;
}

const FRIDAY = 5;
const plainOffer: OfferDraft = { included: true, points: null, cap: null, priceCents: null };

/** Orders until two days before, fetched on the second Friday evening from now. */
export function newSale(today: string): SaleDraft {
  const friday = addDays(today, ((FRIDAY - weekday(today) + 7) % 7) + 7);
  return {
    name: '',
    opensOn: today,
    opensAt: '08:00',
    words: '',
    minimumCents: null,
    points: [newPoint(friday)],
    offers: {},
    frequency: '',
    until: addDays(friday, 84),
  };
}

export function newPoint(pickupDate: string, like?: PointDraft): PointDraft {
  return {
    pickupPointId: '',
    pickupDate,
    windowStart: like?.windowStart ?? '17:30',
    windowEnd: like?.windowEnd ?? '19:00',
    closesOn: like?.closesOn ?? addDays(pickupDate, -2),
    closesAt: like?.closesAt ?? '20:00',
    ...(like?.slots && { slots: like.slots }),
  };
}

/** Another start takes the slots with it. */
export function withWindowStart(point: PointDraft, windowStart: string): PointDraft {
  const slots = point.slots && movedSlots(point.slots, point.windowStart, windowStart);
  return { ...point, windowStart, ...(slots && { slots }) };
}

/** Another pick-up day takes the closing with it, so that a week's change is one field. */
export function withPickupDate(point: PointDraft, pickupDate: string): PointDraft {
  if (pickupDate === '' || point.pickupDate === '' || point.closesOn === '') return { ...point, pickupDate };
  return {
    ...point,
    pickupDate,
    closesOn: addDays(point.closesOn, daysBetween(point.pickupDate, pickupDate)),
  };
}

/** The flow of another sale, where it may still be used and is not the collective's own way already. */
export function termsLike(
  sale: SaleTerms,
  own: SaleTerms,
  flows: readonly MoneyFlow[],
): SaleTerms | undefined {
  const { flow, marginBp, marginMode } = sale;
  if (flow === null || !flows.includes(flow)) return undefined;
  const same =
    flow === own.flow && (flow !== 'RESALE' || (marginBp === own.marginBp && marginMode === own.marginMode));
  return same ? undefined : { flow, marginBp, marginMode };
}

export function offerOf(draft: SaleDraft, listingId: string): OfferDraft {
  return draft.offers[listingId] ?? plainOffer;
}

export const distributionInputs = (points: readonly PointDraft[]): DistributionInput[] =>
  points.map(({ slots, ...point }) => ({ ...point, ...(slots && { slots: slotInputs(slots) }) }));

/** Without any choice by hand, every active listing is offered, also one added meanwhile. */
export function planInput(draft: SaleDraft, listingIds: readonly string[]): PlanSaleInput {
  const chosen = Object.keys(draft.offers).length > 0;
  const offers = listingIds
    .map((listingId) => ({ listingId, ...offerOf(draft, listingId) }))
    .filter((offer) => offer.included);
  return {
    name: draft.name,
    opensOn: draft.opensOn,
    opensAt: draft.opensAt,
    words: draft.words || null,
    minimumCents: draft.minimumCents ?? null,
    distributions: distributionInputs(draft.points),
    ...(draft.terms && {
      flow: draft.terms.flow,
      ...(draft.terms.flow === 'RESALE' && {
        marginBp: draft.terms.marginBp ?? 0,
        marginMode: draft.terms.marginMode,
      }),
    }),
    offers: chosen
      ? offers.map(({ listingId, points, cap, priceCents }) => ({
          listingId,
          distributionIndexes: points === null ? null : [...points],
          cap: cap ?? null,
          priceCents: priceCents ?? null,
        }))
      : null,
    repeat:
      draft.frequency === ''
        ? null
        : {
            frequency: draft.frequency,
            until: draft.until,
            ...(draft.weeksAhead != null && { weeksAhead: draft.weeksAhead }),
          },
  };
}
