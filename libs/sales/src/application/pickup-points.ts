import { Inject, Injectable } from '@nestjs/common';
import { difference, writeAudit } from '@cabas/identity';
import { newId, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { readTerms, type DeliveryTerms, type TypedTerms } from '../domain/delivery.ts';

/** A place where baskets are fetched. */
export interface PickupPointView {
  readonly id: string;
  readonly name: string;
  readonly addressLine1: string;
  readonly postcode: string;
  readonly city: string;
  readonly directions: string;
  readonly active: boolean;
  /** Of one order there; 0: none. */
  readonly orderMinimumCents: number;
  /** Of all orders of a sale there, for the point to be held; said, not enforced. 0: none. */
  readonly totalMinimumCents: number;
  /** Baskets are brought home from there. */
  readonly home: boolean;
  /** Where its rounds go and what they cost, for the next sales; null: a place where one comes. */
  readonly delivery: DeliveryTerms | null;
}

export type PickupPointFields = Partial<Omit<PickupPointView, 'id' | 'home' | 'delivery'>> & {
  readonly delivery?: TypedTerms | null | undefined;
};

const POINT = `id, name, address_line1 as "addressLine1", postcode, city, directions, active,
  order_minimum_cents as "orderMinimumCents", total_minimum_cents as "totalMinimumCents", home,
  (select json_build_object('feeCents', t.fee_cents, 'vatCategory', t.vat_category, 'thresholdCents', t.threshold_cents,
     'freeFromCents', t.free_from_cents, 'capacity', t.capacity, 'areas', t.areas)
   from delivery_terms t where t.collective_id = pickup_points.collective_id and t.pickup_point_id = pickup_points.id) as delivery`;

const WATCHED = [
  'name',
  'addressLine1',
  'postcode',
  'city',
  'directions',
  'active',
  'orderMinimumCents',
  'totalMinimumCents',
] as const;

export async function pickupPoints(tx: Unit): Promise<PickupPointView[]> {
  return tx.query<PickupPointView>(`select ${POINT} from pickup_points order by active desc, name, id`);
}

/** Terms as one value, for the log. */
function flat(point: PickupPointView) {
  return { ...point, terms: point.delivery === null ? '' : JSON.stringify(point.delivery) };
}

async function writeTerms(tx: Unit, pointId: string, terms: DeliveryTerms): Promise<void> {
  await tx.query(
    `insert into delivery_terms (pickup_point_id, fee_cents, vat_category, threshold_cents, free_from_cents, capacity, areas)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (collective_id, pickup_point_id) do update set fee_cents = excluded.fee_cents, vat_category = excluded.vat_category,
       threshold_cents = excluded.threshold_cents, free_from_cents = excluded.free_from_cents, capacity = excluded.capacity, areas = excluded.areas`,
    [
      pointId,
      terms.feeCents,
      terms.vatCategory,
      terms.thresholdCents,
      terms.freeFromCents,
      terms.capacity,
      terms.areas,
    ],
  );
}

@Injectable()
export class AddPickupPoint {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** With `delivery`: a round that brings baskets home from there, for good. @throws InvalidInput. */
  async run(fields: PickupPointFields & { name: string }): Promise<PickupPointView> {
    const terms = fields.delivery == null ? undefined : readTerms(fields.delivery);
    return this.uow.write(async (tx) => {
      const id = newId();
      await tx.query(
        `insert into pickup_points (id, name, address_line1, postcode, city, directions, order_minimum_cents, total_minimum_cents, home)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          fields.name,
          fields.addressLine1 ?? '',
          fields.postcode ?? '',
          fields.city ?? '',
          fields.directions ?? '',
          fields.orderMinimumCents ?? 0,
          fields.totalMinimumCents ?? 0,
          terms !== undefined,
        ],
      );
      if (terms !== undefined) await writeTerms(tx, id, terms);
      const point = await tx.one<PickupPointView>(`select ${POINT} from pickup_points where id = $1`, [id]);
      await writeAudit(tx, {
        action: 'pickup-point.added',
        subjectId: point.id,
        detail: { name: point.name },
      });
      return point;
    });
  }
}

@Injectable()
export class ChangePickupPoint {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** New terms count for sales that open from now on. @throws NotFound, InvalidInput, Refused NOT_A_ROUND. */
  async run(id: string, fields: PickupPointFields): Promise<PickupPointView> {
    const terms = fields.delivery == null ? undefined : readTerms(fields.delivery);
    return this.uow.write(async (tx) => {
      const before = await tx.one<PickupPointView>(
        `select ${POINT} from pickup_points where id = $1 for update`,
        [id],
      );
      if (terms !== undefined && !before.home) throw new Refused('NOT_A_ROUND');
      if (terms !== undefined) await writeTerms(tx, id, terms);
      const after = await tx.one<PickupPointView>(
        `update pickup_points set name = coalesce($2, name), address_line1 = coalesce($3, address_line1), postcode = coalesce($4, postcode),
           city = coalesce($5, city), directions = coalesce($6, directions), active = coalesce($7, active),
           order_minimum_cents = coalesce($8, order_minimum_cents), total_minimum_cents = coalesce($9, total_minimum_cents) where id = $1 returning ${POINT}`,
        [
          id,
          fields.name ?? null,
          fields.addressLine1 ?? null,
          fields.postcode ?? null,
          fields.city ?? null,
          fields.directions ?? null,
          fields.active ?? null,
          fields.orderMinimumCents ?? null,
          fields.totalMinimumCents ?? null,
        ],
      );
      const changed = difference(flat(before), flat(after), [...WATCHED, 'terms']);
      if (changed !== undefined)
        await writeAudit(tx, {
          action: 'pickup-point.changed',
          subjectId: id,
          detail: { name: after.name, ...changed },
        });
      return after;
    });
  }
}
