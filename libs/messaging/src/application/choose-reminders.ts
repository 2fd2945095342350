import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { choicesOf, saveChoices } from '../data-access/reminder-choices.ts';
import { completed, type Reminder } from '../domain/reminders.ts';

/** How a collective's reminders reach the member who asks. */
@Injectable()
export class ChooseReminders {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async read(): Promise<Reminder[]> {
    return this.uow.read(async (tx) => completed(await choicesOf(tx, tx.member.id)));
  }

  /** A kind that is named twice counts as named last; one not named stays as it is. */
  async run(choices: readonly Reminder[]): Promise<Reminder[]> {
    return this.uow.write(async (tx) => {
      await saveChoices(tx, tx.member.id, [...new Map(choices.map((one) => [one.kind, one])).values()]);
      return completed(await choicesOf(tx, tx.member.id));
    });
  }
}
