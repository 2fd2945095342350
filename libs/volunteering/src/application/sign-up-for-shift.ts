import { Inject, Injectable } from '@nestjs/common';
import { collectiveSettings, memberById, memberName, writeAudit } from '@cabas/identity';
import { newId, NotFound, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { shiftById, type ShiftView } from '../data-access/shifts.query.ts';
import { insertSignup, removeSignup, shiftState, takePlace } from '../data-access/shifts.ts';

/** Members choose and leave their turns; those who run sales write down what was said on the spot. */
@Injectable()
export class SignUpForShift {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, Refused SHIFT_CANCELLED, SHIFT_STARTED, SHIFT_FULL. Asked twice, it is done once. */
  async take(shiftId: string): Promise<void> {
    await this.uow.write(async (tx) => {
      const state = await shiftState(tx, shiftId);
      if (state.calledOff) throw new Refused('SHIFT_CANCELLED');
      if (state.started) throw new Refused('SHIFT_STARTED');
      await enter(tx, shiftId, tx.member.id);
    });
  }

  /** @throws NotFound (no such turn of mine), Refused TOO_LATE_TO_LEAVE with whom to write to. */
  async leave(shiftId: string): Promise<void> {
    await this.uow.write(async (tx) => {
      const state = await shiftState(tx, shiftId);
      if (state.lateToLeave && !state.calledOff) {
        const { contactEmail, name } = await collectiveSettings(tx);
        throw new Refused('TOO_LATE_TO_LEAVE', { contact: contactEmail ?? name });
      }
      if (!(await removeSignup(tx, shiftId, tx.member.id))) throw new NotFound();
    });
  }

  /** Also while it goes on. @throws NotFound, Refused SHIFT_CANCELLED, SHIFT_STARTED, SHIFT_FULL, MEMBER_NOT_ACTIVE. */
  async enrol(shiftId: string, memberId: string): Promise<ShiftView> {
    return this.uow.write(async (tx) => {
      const state = await shiftState(tx, shiftId);
      const member = await memberById(tx, memberId);
      if (member === undefined) throw new NotFound();
      if (member.status !== 'ACTIVE') throw new Refused('MEMBER_NOT_ACTIVE');
      if (state.calledOff) throw new Refused('SHIFT_CANCELLED');
      if (state.ended) throw new Refused('SHIFT_STARTED');
      const entered = await enter(tx, shiftId, memberId);
      const shift = await reread(tx, shiftId);
      if (entered) await note(tx, 'turn.member-enrolled', shift, memberName(member));
      return shift;
    });
  }

  /** @throws NotFound. */
  async withdraw(shiftId: string, memberId: string): Promise<ShiftView> {
    return this.uow.write(async (tx) => {
      await shiftState(tx, shiftId);
      const member = await memberById(tx, memberId);
      if (member === undefined || !(await removeSignup(tx, shiftId, memberId))) throw new NotFound();
      const shift = await reread(tx, shiftId);
      await note(tx, 'turn.member-withdrawn', shift, memberName(member));
      return shift;
    });
  }
}

/** False when the name was there already. The place is taken last: until then nobody waits for us. */
async function enter(tx: Unit, shiftId: string, memberId: string): Promise<boolean> {
  if (!(await insertSignup(tx, { id: newId(), shiftId, memberId }))) return false;
  if (!(await takePlace(tx, shiftId))) throw new Refused('SHIFT_FULL');
  return true;
}

async function reread(tx: Unit, shiftId: string): Promise<ShiftView> {
  const shift = await shiftById(tx, shiftId);
  if (shift === undefined) throw new NotFound();
  return shift;
}

function note(tx: Unit, action: string, shift: ShiftView, who: string): Promise<void> {
  return writeAudit(tx, { action, subjectId: shift.id, detail: { name: `${shift.label} : ${who}` } });
}
