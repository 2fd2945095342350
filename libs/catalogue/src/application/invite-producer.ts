import { Inject, Injectable } from '@nestjs/common';
import { AttemptLimits, createInvitation, writeAudit } from '@cabas/identity';
import { NotFound, Refused } from '@cabas/kernel';
import { CONFIG, UnitOfWork, type Config } from '@cabas/platform';
import { participationOf } from '../data-access/participations.query.ts';

/** Asks the farm by mail to keep its own catalogue. Nothing changes until it accepts. */
@Injectable()
export class InviteProducer {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(AttemptLimits) private readonly limits: AttemptLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws NotFound, Refused (`PRODUCER_KEEPS_ITS_CATALOGUE`, `EMAIL_MISSING`, `TOO_MANY_ATTEMPTS`) */
  async run(producerId: string): Promise<{ ok: true }> {
    await this.limits.invitation((await this.uow.read((tx) => participationOf(tx, producerId)))?.email);
    return this.uow.write(async (tx) => {
      const producer = await participationOf(tx, producerId);
      if (producer === undefined) throw new NotFound();
      if (producer.claimed) throw new Refused('PRODUCER_KEEPS_ITS_CATALOGUE');
      if (producer.email === null) throw new Refused('EMAIL_MISSING');
      await createInvitation(
        tx,
        { kind: 'PRODUCER', subjectId: producerId, email: producer.email },
        this.config,
      );
      await writeAudit(tx, {
        action: 'producer.invited',
        subjectId: producerId,
        detail: { name: producer.name },
      });
      return { ok: true };
    });
  }
}
