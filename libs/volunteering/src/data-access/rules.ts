import type { Unit } from '@cabas/platform';

/** What a collective expects of its members, and until when a turn may be left. */
export interface TurnRules {
  readonly owed: number;
  readonly seasonMonth: number;
  readonly leaveHours: number;
}

const RULES = `turns_owed as owed, turns_season_month as "seasonMonth", turns_leave_hours as "leaveHours"`;

export function turnRules(tx: Unit): Promise<TurnRules> {
  return tx.one<TurnRules>(`select ${RULES} from collectives where id = $1`, [tx.collectiveId]);
}

export function setTurnRules(tx: Unit, rules: TurnRules): Promise<TurnRules> {
  return tx.one<TurnRules>(
    `update collectives set turns_owed = $2, turns_season_month = $3, turns_leave_hours = $4 where id = $1 returning ${RULES}`,
    [tx.collectiveId, rules.owed, rules.seasonMonth, rules.leaveHours],
  );
}
