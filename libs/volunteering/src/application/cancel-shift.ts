import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { cleanText, InvalidInput, NotFound, Refused } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { shiftById, type ShiftView } from '../data-access/shifts.query.ts';
import { markShiftCancelled } from '../data-access/shifts.ts';
import { SHIFT_CANCELLED } from '../domain/events.ts';

/** Nobody is needed any more: those who said they come are told once, with the reason. */
@Injectable()
export class CancelShift {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput, Refused SHIFT_CANCELLED. */
  async run(shiftId: string, reason: string): Promise<ShiftView> {
    const words = cleanText(reason, 500);
    if (words === undefined || words === '')
      throw new InvalidInput([{ path: 'reason', code: words === undefined ? 'BAD_CHARACTERS' : 'REQUIRED' }]);
    return this.uow.write(async (tx) => {
      const shift = await shiftById(tx, shiftId);
      if (shift === undefined) throw new NotFound();
      if (!(await markShiftCancelled(tx, shiftId))) throw new Refused('SHIFT_CANCELLED');
      await writeAudit(tx, {
        action: 'turn.cancelled',
        subjectId: shiftId,
        reason: words,
        detail: { name: shift.label, people: shift.people.length },
      });
      if (shift.people.length > 0) tx.record(SHIFT_CANCELLED, { shiftId, reason: words });
      return { ...shift, cancelled: true };
    });
  }
}
