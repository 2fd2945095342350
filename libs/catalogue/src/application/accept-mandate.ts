import { Inject, Injectable } from '@nestjs/common';
import { normalizeName, NotFound, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { noteMandateAct } from '../data-access/mandate-acts.ts';
import { farmInScope, type Farm } from '../data-access/farms.query.ts';
import { FieldProblems } from '../domain/field-problems.ts';

/** The farm accepts that a collective issues papers in its name: who, when, and which text are kept with the mandate. */
@Injectable()
export class AcceptMandate {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput, Refused (`MANDATE_NOT_OFFERED`) */
  run(collectiveId: string, name: string): Promise<Farm> {
    return this.uow.write(async (tx) => {
      new FieldProblems().text('name', normalizeName(name), { min: 1, max: 120 }).throwIfAny();
      const farm = await farmInScope(tx);
      const with_ = farm.collectives.find(({ collective }) => collective.id === collectiveId);
      if (with_ === undefined) throw new NotFound();
      if (with_.mandate !== 'OFFERED' || !(await accept(tx, collectiveId, normalizeName(name))))
        throw new Refused('MANDATE_NOT_OFFERED');
      await noteMandateAct(tx, collectiveId, 'mandate.accepted');
      return farmInScope(tx);
    });
  }
}

/** The farm ends its mandate: from now on nothing is issued in its name; what was issued stays. */
@Injectable()
export class RevokeMandate {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound: there is none to end. */
  run(collectiveId: string): Promise<Farm> {
    return this.uow.write(async (tx) => {
      await tx.one(
        `update mandates set status = 'REVOKED', revoked_at = clock_timestamp()
         where collective_id = $1 and status = 'ACCEPTED' returning id`,
        [collectiveId],
      );
      await noteMandateAct(tx, collectiveId, 'mandate.revoked');
      return farmInScope(tx);
    });
  }
}

async function accept(tx: Unit, collectiveId: string, name: string): Promise<boolean> {
  const rows = await tx.query(
    `update mandates set status = 'ACCEPTED', accepted_at = clock_timestamp(), accepted_by = $2, accepted_name = $3
     where collective_id = $1 and status = 'OFFERED' returning id`,
    [collectiveId, tx.accountId, name],
  );
  return rows.length === 1;
}
