import { Inject, Injectable } from '@nestjs/common';
import { listingSnapshots } from '@cabas/catalogue';
import { difference, writeAudit } from '@cabas/identity';
import { newId, NotFound, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { distributionsOf } from '../data-access/cycle-views.query.ts';
import { lockCycle, offerPrices, setDueTask, writeOffers } from '../data-access/cycles.ts';
import { offerById, type OfferView } from '../data-access/offers.query.ts';
import { TELL_PRICES } from '../domain/events.ts';
import { takeIn } from './agency.ts';
import { databaseNow } from './plan-sale.ts';

export interface SetOfferCommand {
  readonly cycleId: string;
  readonly listingId: string;
  readonly distributionIds: readonly string[] | null | undefined;
  readonly cap: number | null | undefined;
  readonly minimum: number | undefined;
  /** The farm's price for this sale. */
  readonly priceCents: number | null | undefined;
  readonly active: boolean | undefined;
}

/**
 * Adds a listing to a sale, or changes its terms on purpose. A new price never touches lines already ordered,
 * and those who ordered are told.
 * @throws NotFound, Refused CYCLE_NOT_EDITABLE, CAP_BELOW_SOLD, ONLINE_NOT_ALLOWED, FARMS_NOT_ONLINE.
 */
@Injectable()
export class SetOffer {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(command: SetOfferCommand): Promise<OfferView> {
    return this.uow.write(async (tx) => {
      const cycle = await lockCycle(tx, command.cycleId);
      if (!['DRAFT', 'SCHEDULED', 'OPEN'].includes(cycle.status)) throw new Refused('CYCLE_NOT_EDITABLE');
      const distributions = await distributionsOf(tx, [cycle.id]);
      if (command.distributionIds?.some((id) => !distributions.some((d) => d.id === id)))
        throw new NotFound();
      const existing = await tx.maybeOne<OfferRow>(
        `select id, producer_id as "producerId", sold, distribution_ids as "distributionIds", cap, minimum, active, price_cents as "priceCents"
         from offers where cycle_id = $1 and listing_id = $2 for update`,
        [cycle.id, command.listingId],
      );
      if (existing === undefined) {
        const listings = await listingSnapshots(tx, [command.listingId], distributions[0]?.pickupDate ?? '');
        if (listings.length === 0) throw new NotFound();
        await writeOffers(
          tx,
          cycle,
          listings,
          () => ({
            distributionIds: command.distributionIds ?? null,
            cap: command.cap ?? null,
            minimum: command.minimum ?? null,
            priceCents: command.priceCents ?? null,
          }),
          newId,
        );
        if (cycle.status === 'OPEN') await takeIn(tx, cycle, listings[0]?.producerId);
        return audited(tx, { cycleId: cycle.id, listingId: command.listingId }, undefined);
      }
      if (command.cap != null && command.cap < existing.sold)
        throw new Refused('CAP_BELOW_SOLD', { sold: existing.sold });
      const prices = command.priceCents == null ? undefined : offerPrices(cycle, command.priceCents);
      await tx.query(
        `update offers set distribution_ids = case when $2 then $3::uuid[] else distribution_ids end, cap = case when $4 then $5::bigint else cap end,
           minimum = coalesce($6, minimum), active = coalesce($7, active), own_price_cents = coalesce($8, own_price_cents),
           price_cents = coalesce($9, price_cents), purchase_price_cents = coalesce($10, purchase_price_cents) where id = $1`,
        [
          existing.id,
          command.distributionIds !== undefined,
          command.distributionIds ?? null,
          command.cap !== undefined,
          command.cap ?? null,
          command.minimum ?? null,
          command.active ?? null,
          command.priceCents ?? null,
          prices?.saleCents ?? null,
          prices?.purchaseCents ?? null,
        ],
      );
      if (cycle.status === 'OPEN' && command.active === true && !existing.active)
        await takeIn(tx, cycle, existing.producerId);
      const offer = await audited(tx, { cycleId: cycle.id, listingId: command.listingId }, existing);
      if (cycle.status === 'OPEN' && existing.sold > 0 && offer.priceCents !== existing.priceCents)
        await setDueTask(tx, TELL_PRICES, cycle.id, await soon(tx), newId());
      return offer;
    });
  }
}

/** Several terms of an open sale changed one after the other are told once. */
const QUIET_MINUTES = 10;
export async function soon(tx: Unit): Promise<Date> {
  return new Date((await databaseNow(tx)).getTime() + QUIET_MINUTES * 60_000);
}

interface OfferRow {
  readonly id: string;
  readonly producerId: string;
  readonly sold: number;
  readonly distributionIds: readonly string[] | null;
  readonly cap: number | null;
  readonly minimum: number;
  readonly active: boolean;
  readonly priceCents: number;
}

/** A price or a place of an open sale concerns those who order: who changed it, from what to what. */
async function audited(
  tx: Unit,
  at: { cycleId: string; listingId: string },
  before: OfferRow | undefined,
): Promise<OfferView> {
  const offer = await offerById(tx, at);
  const { name, priceCents } = offer;
  const changed =
    before === undefined
      ? { priceCents }
      : difference<Terms>(before, offer, ['priceCents', 'cap', 'minimum', 'active', 'distributionIds']);
  if (changed !== undefined)
    await writeAudit(tx, {
      action: before === undefined ? 'offer.added' : 'offer.changed',
      subjectId: at.cycleId,
      detail: { name, ...changed },
    });
  return offer;
}
type Terms = Pick<OfferRow, 'priceCents' | 'cap' | 'minimum' | 'active' | 'distributionIds'>;
