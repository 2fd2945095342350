import { Inject, Injectable } from '@nestjs/common';
import { difference, writeAudit } from '@cabas/identity';
import { InvalidInput, NotFound, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { ParticipationSchema } from '../data-access/participation.schema.ts';
import { participationOf, type Participation } from '../data-access/participations.query.ts';
import { updateProducer } from '../data-access/producers.ts';
import {
  changedFarm,
  changedTerms,
  changesIdentity,
  type FarmChange,
  type TermsChange,
} from '../domain/producer.ts';

export type ProducerChange = FarmChange &
  TermsChange & {
    readonly producerId: string;
    /** A member of the collective; null: nobody. */
    readonly referentId?: string | null | undefined;
  };

const WATCHED = [
  'name',
  'status',
  'paperwork',
  'paymentNote',
  'paymentTerms',
  'minimumCents',
  'serviceFeeBp',
  'vatRegime',
] as const;

/** Terms are the collective's at any time; who the farm is, only until the farm says so itself. */
@Injectable()
export class ChangeProducer {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput, Refused */
  run(change: ProducerChange): Promise<Participation> {
    return this.uow.write(async (tx) => {
      const now = await found(tx, change.producerId);
      if (now.claimed && changesIdentity(change)) throw new Refused('PRODUCER_KEEPS_ITS_CATALOGUE');
      const { paymentTerms, ...terms } = changedTerms(now, change);
      if (changesIdentity(change)) await updateProducer(tx, now.producerId, changedFarm(now, change));
      if (change.referentId != null) await assertMember(tx, change.referentId);
      await tx.manager.getRepository(ParticipationSchema).update(
        { id: now.id },
        {
          ...terms,
          ...(change.referentId !== undefined && { referentId: change.referentId }),
          paymentMeans: paymentTerms && [...paymentTerms.means],
          paymentMoment: paymentTerms && paymentTerms.moment,
          paymentDays: paymentTerms && paymentTerms.days,
        },
      );
      const { producerId, ...rest } = change;
      const fields = Object.entries(rest)
        .filter(([, value]) => value !== undefined)
        .map(([field]) => field);
      const after = await found(tx, producerId);
      await writeAudit(tx, {
        action: 'producer.changed',
        subjectId: producerId,
        // how to reach a farm is named, never told
        detail: { name: after.name, fields, ...difference(now, after, WATCHED) },
      });
      return after;
    });
  }
}

/** @throws InvalidInput: nobody who belongs to the collective now. */
async function assertMember(tx: Unit, memberId: string): Promise<void> {
  const member = await tx.maybeOne(`select 1 from memberships where id = $1 and status = 'ACTIVE'`, [
    memberId,
  ]);
  if (member === undefined) throw new InvalidInput([{ path: 'referentId', code: 'UNKNOWN' }]);
}

async function found(tx: Unit, producerId: string): Promise<Participation> {
  const participation = await participationOf(tx, producerId);
  if (participation === undefined) throw new NotFound();
  return participation;
}
