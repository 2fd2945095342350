import { Inject, Injectable } from '@nestjs/common';
import { difference, writeAudit } from '@cabas/identity';
import { newId } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';

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
}

export type PickupPointFields = Partial<Omit<PickupPointView, 'id'>>;

const POINT = `id, name, address_line1 as "addressLine1", postcode, city, directions, active,
  order_minimum_cents as "orderMinimumCents", total_minimum_cents as "totalMinimumCents"`;

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

@Injectable()
export class AddPickupPoint {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(fields: PickupPointFields & { name: string }): Promise<PickupPointView> {
    return this.uow.write(async (tx) => {
      const point = await tx.one<PickupPointView>(
        `insert into pickup_points (id, name, address_line1, postcode, city, directions, order_minimum_cents, total_minimum_cents)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${POINT}`,
        [
          newId(),
          fields.name,
          fields.addressLine1 ?? '',
          fields.postcode ?? '',
          fields.city ?? '',
          fields.directions ?? '',
          fields.orderMinimumCents ?? 0,
          fields.totalMinimumCents ?? 0,
        ],
      );
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

  /** @throws NotFound. */
  async run(id: string, fields: PickupPointFields): Promise<PickupPointView> {
    return this.uow.write(async (tx) => {
      const before = await tx.one<PickupPointView>(
        `select ${POINT} from pickup_points where id = $1 for update`,
        [id],
      );
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
      const changed = difference(before, after, WATCHED);
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
