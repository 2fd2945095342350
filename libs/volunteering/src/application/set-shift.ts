import { Inject, Injectable } from '@nestjs/common';
import { collectiveSettings, difference, writeAudit } from '@cabas/identity';
import { addDays, InvalidInput, newId, NotFound, Refused, toInstant, type FieldProblem } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { distributionById, setDueTask } from '@cabas/sales';
import { shiftById, type ShiftView } from '../data-access/shifts.query.ts';
import { insertShift, updateShift, type ShiftFields } from '../data-access/shifts.ts';
import { REMIND_SHIFT } from '../domain/events.ts';

const WATCHED = ['label', 'day', 'windowStart', 'windowEnd', 'needed'] as const;

/** What is needed at a distribution, or on a day of its own. */
@Injectable()
export class SetShift {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput, Refused SHIFT_TAKEN_BY_MORE, SHIFT_CANCELLED. */
  async run(shiftId: string | undefined, fields: ShiftFields): Promise<ShiftView> {
    assertTimes(fields);
    return this.uow.write(async (tx) => {
      if (fields.distributionId !== null) await assertHeld(tx, fields.distributionId);
      const before = shiftId === undefined ? undefined : await shiftById(tx, shiftId);
      if (shiftId !== undefined && before === undefined) throw new NotFound();
      const id = shiftId ?? newId();
      if (before === undefined) await insertShift(tx, id, fields);
      else if (before.cancelled) throw new Refused('SHIFT_CANCELLED');
      else if (!(await updateShift(tx, id, fields)))
        throw new Refused('SHIFT_TAKEN_BY_MORE', { taken: before.taken });
      await setReminder(tx, id, fields.day);
      const after = await shiftById(tx, id);
      if (after === undefined) throw new NotFound();
      await audit(tx, before, after);
      return after;
    });
  }
}

function assertTimes({ distributionId, day, windowStart, windowEnd }: ShiftFields): void {
  const problems: FieldProblem[] = [];
  if ((distributionId === null) === (day === null)) problems.push({ path: 'day', code: 'REQUIRED' });
  if (windowEnd <= windowStart) problems.push({ path: 'windowEnd', code: 'WINDOW_ENDS_BEFORE_START' });
  if (problems.length > 0) throw new InvalidInput(problems);
}

async function assertHeld(tx: Unit, distributionId: string): Promise<void> {
  if ((await distributionById(tx, distributionId)).status === 'CANCELLED')
    throw new Refused('SHIFT_CANCELLED');
}

/** The evening before at six; what belongs to a distribution is reminded with its pick-ups, wherever that moves. */
async function setReminder(tx: Unit, id: string, day: string | null): Promise<void> {
  const { timeZone } = await collectiveSettings(tx);
  await setDueTask(
    tx,
    REMIND_SHIFT,
    id,
    day === null ? undefined : toInstant(addDays(day, -1), '18:00', timeZone),
    newId(),
  );
}

async function audit(tx: Unit, before: ShiftView | undefined, after: ShiftView): Promise<void> {
  const changed = before && difference(before, after, WATCHED);
  if (before !== undefined && changed === undefined) return;
  await writeAudit(tx, {
    action: before === undefined ? 'turn.added' : 'turn.changed',
    subjectId: after.id,
    detail: { name: after.label, ...changed },
  });
}
