import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { newId, NotFound } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { MandateSchema } from '../data-access/mandate.schema.ts';
import { participationOf, type Participation } from '../data-access/participations.query.ts';
import { MANDATE_VERSION } from '../domain/mandate.ts';

/** Proposes that the collective issues papers in the farm's name; only the farm can accept. Offered twice, it is one offer. */
@Injectable()
export class OfferMandate {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound */
  run(producerId: string): Promise<Participation> {
    return this.uow.write(async (tx) => {
      const now = await participationOf(tx, producerId);
      if (now === undefined) throw new NotFound();
      if (now.mandate === 'OFFERED' || now.mandate === 'ACCEPTED') return now;
      await tx.manager
        .createQueryBuilder()
        .insert()
        .into(MandateSchema)
        .values({ id: newId(), producerId, textVersion: MANDATE_VERSION, status: 'OFFERED' })
        .orIgnore()
        .execute();
      await writeAudit(tx, {
        action: 'mandate.offered',
        subjectId: producerId,
        detail: { name: now.name, version: MANDATE_VERSION },
      });
      return { ...now, mandate: 'OFFERED' };
    });
  }
}
