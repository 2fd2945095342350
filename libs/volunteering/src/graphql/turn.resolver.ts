import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { CancelShift } from '../application/cancel-shift.ts';
import { ChangeTurnRules } from '../application/change-turn-rules.ts';
import { SetShift } from '../application/set-shift.ts';
import { SignUpForShift } from '../application/sign-up-for-shift.ts';
import { myTurns } from '../data-access/my-turns.query.ts';
import { turnRules } from '../data-access/rules.ts';
import { shifts } from '../data-access/shifts.query.ts';
import { ShiftInput, TurnRulesInput } from './turn.inputs.ts';

/** Turns on duty: what is needed, and who comes. */
@Resolver()
export class TurnResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(SetShift) private readonly setting: SetShift,
    @Inject(CancelShift) private readonly cancelling: CancelShift,
    @Inject(SignUpForShift) private readonly signing: SignUpForShift,
    @Inject(ChangeTurnRules) private readonly ruling: ChangeTurnRules,
  ) {}

  @Requires('person')
  @Query('myTurns')
  myTurns() {
    return this.uow.read(myTurns);
  }

  @Requires('sales.watch')
  @Query('shifts')
  shifts(@Args('distributionId') distributionId?: string) {
    return this.uow.read((tx) => shifts(tx, distributionId ?? undefined));
  }

  @Requires('sales.watch')
  @Query('turnRules')
  turnRules() {
    return this.uow.read(turnRules);
  }

  @Requires('turns.take')
  @Mutation('takeTurn')
  async takeTurn(@Args('shiftId') shiftId: string) {
    await this.signing.take(shiftId);
    return as('Done', { ok: true });
  }

  @Requires('turns.take')
  @Mutation('leaveTurn')
  async leaveTurn(@Args('shiftId') shiftId: string) {
    await this.signing.leave(shiftId);
    return as('Done', { ok: true });
  }

  @Requires('turns.change')
  @Mutation('setShift')
  async setShift(@Args('input') input: ShiftInput) {
    const { shiftId, distributionId, day, label, windowStart, windowEnd, needed } = input;
    const fields = {
      label,
      windowStart,
      windowEnd,
      needed,
      distributionId: distributionId ?? null,
      day: day ?? null,
    };
    return as('Shift', await this.setting.run(shiftId ?? undefined, fields));
  }

  @Requires('turns.change')
  @Mutation('cancelShift')
  async cancelShift(@Args('shiftId') shiftId: string, @Args('reason') reason: string) {
    return as('Shift', await this.cancelling.run(shiftId, reason));
  }

  @Requires('turns.change')
  @Mutation('enrolMember')
  async enrolMember(@Args('shiftId') shiftId: string, @Args('memberId') memberId: string) {
    return as('Shift', await this.signing.enrol(shiftId, memberId));
  }

  @Requires('turns.change')
  @Mutation('withdrawMember')
  async withdrawMember(@Args('shiftId') shiftId: string, @Args('memberId') memberId: string) {
    return as('Shift', await this.signing.withdraw(shiftId, memberId));
  }

  @Requires('turns.change')
  @Mutation('changeTurnRules')
  async changeTurnRules(@Args('input') { owed, seasonMonth, leaveHours }: TurnRulesInput) {
    return as('TurnRules', await this.ruling.run({ owed, seasonMonth, leaveHours }));
  }
}
