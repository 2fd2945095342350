import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { choicesOf, saveChoices, type Reader } from '../data-access/reminder-choices.ts';
import { completed, kindsFor, type Reminder } from '../domain/reminders.ts';

/** How a collective's reminders reach who asks: a member, or the second person of a household. */
@Injectable()
export class ChooseReminders {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async read(): Promise<Reminder[]> {
    return this.uow.read(async (tx) => completed(await choicesOf(tx, readerOf(tx)), readerOf(tx)));
  }

  /** A kind that is named twice counts as named last; one not named stays as it is. */
  async run(choices: readonly Reminder[]): Promise<Reminder[]> {
    return this.uow.write(async (tx) => {
      const reader = readerOf(tx);
      const theirs = choices.filter(({ kind }) => kindsFor(reader).includes(kind));
      await saveChoices(tx, reader, [...new Map(theirs.map((one) => [one.kind, one])).values()]);
      return completed(await choicesOf(tx, reader), reader);
    });
  }
}

const readerOf = (tx: Unit): Reader => ({ memberId: tx.member.id, second: tx.isSecond });
