import { Inject, Injectable } from '@nestjs/common';
import { difference, writeAudit } from '@cabas/identity';
import { newId, NotFound, Refused, VersionConflict } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { distributionById } from '../data-access/cycle-views.query.ts';
import { setDueTask } from '../data-access/cycles.ts';
import { changeRound } from '../data-access/deliveries.ts';
import type { DistributionView } from '../data-access/order-view.ts';
import { readTerms, type OpenTerms, type Round, type TypedTerms } from '../domain/delivery.ts';
import { TELL_ROUND } from '../domain/events.ts';
import { soon } from './set-offer.ts';

export interface ChangeRoundCommand {
  readonly distributionId: string;
  /** The version seen. */
  readonly version: number;
  readonly delivery: TypedTerms;
}

/**
 * Other terms for a round whose sale is open. Orders keep what they agreed to, or get the better of the two when they change; those whom
 * it concerns are told. Its rate of VAT stays. @throws NotFound, InvalidInput, VersionConflict, Refused NOT_A_ROUND, ROUND_NOT_OPEN, ROUND_TAKEN.
 */
@Injectable()
export class ChangeRound {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run({ distributionId, version, delivery }: ChangeRoundCommand): Promise<DistributionView> {
    const terms = readTerms(delivery);
    return this.uow.write(async (tx) => {
      // orders under way end first, by the terms they saw
      const at = await tx.maybeOne<{ orderable: boolean }>(
        `select status = 'OPEN' and closes_at > clock_timestamp() as orderable from distributions where id = $1 for no key update`,
        [distributionId],
      );
      if (at === undefined) throw new NotFound();
      const { delivery: before, pickupPoint, cycleId } = await distributionById(tx, distributionId);
      if (before === null) throw new Refused('NOT_A_ROUND');
      if (!at.orderable) throw new Refused('ROUND_NOT_OPEN');
      if (before.version !== version) throw new VersionConflict(before.version);
      const taken = before.capacity === null ? 0 : before.capacity - (before.left ?? 0);
      if (terms.capacity !== null && terms.capacity < taken) throw new Refused('ROUND_TAKEN', { taken });
      const changed = difference(flat(before), flat(terms), [
        'feeCents',
        'thresholdCents',
        'freeFromCents',
        'capacity',
        'area',
      ]);
      if (changed === undefined) return distributionById(tx, distributionId);
      if (!(await changeRound(tx, distributionId, terms)))
        throw new Refused('ROUND_TAKEN', { taken: terms.capacity ?? 0 });
      await writeAudit(tx, {
        action: 'sale.round-changed',
        subjectId: cycleId,
        detail: { name: pickupPoint.name, ...changed },
      });
      await setDueTask(tx, TELL_ROUND, distributionId, await soon(tx), newId());
      return distributionById(tx, distributionId);
    });
  }
}

/** Terms as values that can be compared, the area as one. */
function flat({ feeCents, thresholdCents, freeFromCents, capacity, areas }: OpenTerms | Round) {
  return { feeCents, thresholdCents, freeFromCents, capacity, area: areas.join(', ') };
}
