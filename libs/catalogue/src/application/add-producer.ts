import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { newId, NotFound } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { ParticipationSchema } from '../data-access/participation.schema.ts';
import { participationOf, type Participation } from '../data-access/participations.query.ts';
import { insertProducer } from '../data-access/producers.ts';
import { newFarm, type FarmChange } from '../domain/producer.ts';

/** A farm the collective works with: a record private to it, until the farm comes. */
@Injectable()
export class AddProducer {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws InvalidInput */
  run(input: FarmChange): Promise<Participation> {
    return this.uow.write(async (tx) => {
      const farm = newFarm(input);
      const producerId = await insertProducer(tx, farm);
      await tx.manager.getRepository(ParticipationSchema).insert({ id: newId(), producerId });
      await writeAudit(tx, { action: 'producer.added', subjectId: producerId, detail: { name: farm.name } });
      const participation = await participationOf(tx, producerId);
      if (participation === undefined) throw new NotFound();
      return participation;
    });
  }
}
