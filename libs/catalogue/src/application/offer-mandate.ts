import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { InvalidInput, newId, NotFound } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { MandateSchema } from '../data-access/mandate.schema.ts';
import { participationOf, type Participation } from '../data-access/participations.query.ts';
import { MANDATE_VERSION } from '../domain/mandate.ts';

/**
 * Proposes that the collective issues papers in the farm's name, until a day or without end; only the farm can accept. Offered twice, it is
 * one offer, with the last end. One in force is offered again when it has an end or older words, and holds until the new one is accepted.
 */
@Injectable()
export class OfferMandate {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput (`endsOn` IN_THE_PAST) */
  run(producerId: string, endsOn: string | null = null): Promise<Participation> {
    return this.uow.write(async (tx) => {
      const now = await participationOf(tx, producerId);
      if (now === undefined) throw new NotFound();
      await assertToCome(tx, endsOn);
      if (isAsWanted(now, endsOn)) return now;
      if (now.mandateOffer === null)
        await tx.manager
          .createQueryBuilder()
          .insert()
          .into(MandateSchema)
          .values({ id: newId(), producerId, textVersion: MANDATE_VERSION, status: 'OFFERED', endsOn })
          .orIgnore()
          .execute();
      else
        await tx.query(
          `update mandates set ends_on = $2, text_version = $3, offered_at = clock_timestamp() where producer_id = $1 and status = 'OFFERED'`,
          [producerId, endsOn, MANDATE_VERSION],
        );
      await writeAudit(tx, {
        action: 'mandate.offered',
        subjectId: producerId,
        detail: { name: now.name, version: MANDATE_VERSION, endsOn },
      });
      return (await participationOf(tx, producerId)) ?? now;
    });
  }
}

function isAsWanted({ mandate, mandateProof, mandateOffer }: Participation, endsOn: string | null): boolean {
  if (mandateOffer !== null)
    return mandateOffer.endsOn === endsOn && mandateOffer.version === MANDATE_VERSION;
  return mandate === 'ACCEPTED' && mandateProof?.endsOn === null && mandateProof.version === MANDATE_VERSION;
}

async function assertToCome(tx: Unit, day: string | null): Promise<void> {
  if (day === null) return;
  const { past } = await tx.one<{ past: boolean }>(
    'select $1::date < (clock_timestamp() at time zone time_zone)::date as past from collectives where id = $2',
    [day, tx.collectiveId],
  );
  if (past) throw new InvalidInput([{ path: 'endsOn', code: 'IN_THE_PAST' }]);
}
