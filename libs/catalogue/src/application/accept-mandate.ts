import { Inject, Injectable } from '@nestjs/common';
import { normalizeName, NotFound, Refused } from '@cabas/kernel';
import { CONFIG, UnitOfWork, type Config, type Unit } from '@cabas/platform';
import { noteMandateAct } from '../data-access/mandate-acts.ts';
import { acceptOffer, endMandate, offerWaiting } from '../data-access/mandate-writes.ts';
import { farmInScope, type Farm } from '../data-access/farms.query.ts';
import { MANDATE_ENDING } from '../domain/events.ts';
import { FieldProblems } from '../domain/field-problems.ts';
import { bindingText } from '../papers/mandate-text.ts';
import { mailMandate } from './mail-mandate.ts';

/**
 * The farm accepts that a collective issues papers in its name: who, when, the very words and their fingerprint are kept with the mandate and
 * mailed to the farm. One that was in force is replaced by it.
 */
@Injectable()
export class AcceptMandate {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** `sha256`: of the words that were read, where given. @throws NotFound, InvalidInput, Refused (`MANDATE_NOT_OFFERED`, `MANDATE_CHANGED`) */
  run(collectiveId: string, name: string, sha256?: string | null): Promise<Farm> {
    return this.uow.write(async (tx) => {
      new FieldProblems().text('name', normalizeName(name), { min: 1, max: 120 }).throwIfAny();
      await assertSellsThrough(tx, collectiveId);
      const offer = await offerWaiting(tx, collectiveId);
      if (offer === undefined) throw new Refused('MANDATE_NOT_OFFERED');
      const words = bindingText(offer);
      if (sha256 && sha256 !== words.sha256) throw new Refused('MANDATE_CHANGED');
      const accepted = await acceptOffer(tx, offer, { name: normalizeName(name), ...words });
      mailMandate(tx, this.config, 'mandate-accepted', accepted);
      if (accepted.warnAt !== null) tx.record(MANDATE_ENDING, { mandateId: accepted.id }, accepted.warnAt);
      await noteMandateAct(tx, collectiveId, 'mandate.accepted');
      return farmInScope(tx);
    });
  }
}

/** The farm ends its mandate: from now on nothing is issued in its name; what was issued stays. */
@Injectable()
export class RevokeMandate {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** @throws NotFound: there is none to end. */
  run(collectiveId: string): Promise<Farm> {
    return this.uow.write(async (tx) => {
      mailMandate(tx, this.config, 'mandate-revoked', await endMandate(tx, collectiveId));
      await noteMandateAct(tx, collectiveId, 'mandate.revoked');
      return farmInScope(tx);
    });
  }
}

async function assertSellsThrough(tx: Unit, collectiveId: string): Promise<void> {
  const { collectives } = await farmInScope(tx);
  if (!collectives.some(({ collective }) => collective.id === collectiveId)) throw new NotFound();
}
