import { Inject, Injectable } from '@nestjs/common';
import { difference, writeAudit } from '@cabas/identity';
import { UnitOfWork } from '@cabas/platform';
import { setTurnRules, turnRules, type TurnRules } from '../data-access/rules.ts';

/** How many turns a member owes, from which month on, and until when one may be left. */
@Injectable()
export class ChangeTurnRules {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(rules: TurnRules): Promise<TurnRules> {
    return this.uow.write(async (tx) => {
      const before = await turnRules(tx);
      const after = await setTurnRules(tx, rules);
      const changed = difference(before, after, ['owed', 'seasonMonth', 'leaveHours']);
      if (changed !== undefined)
        await writeAudit(tx, { action: 'turn.rules-changed', subjectId: tx.collectiveId, detail: changed });
      return after;
    });
  }
}
