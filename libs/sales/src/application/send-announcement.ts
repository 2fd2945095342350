import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { cleanText, InvalidInput, newId, NotFound, Refused, type FieldProblem } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import {
  addressees,
  announcementById,
  insertAnnouncement,
  type AnnouncementView,
} from '../data-access/announcements.query.ts';
import { distributionById } from '../data-access/cycle-views.query.ts';
import { ANNOUNCEMENT_SENT } from '../domain/events.ts';

/** A message of the collective to its active members, or to those who ordered for one distribution. */
@Injectable()
export class SendAnnouncement {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** How many it would reach. @throws NotFound. */
  async audience(distributionId: string | undefined): Promise<number> {
    return this.uow.read(async (tx) => {
      if (distributionId !== undefined) await distributionById(tx, distributionId);
      return (await addressees(tx, distributionId ?? null)).length;
    });
  }

  /** @throws InvalidInput, NotFound, Refused NOBODY_TO_TELL. */
  async run(message: {
    subject: string;
    words: string;
    distributionId: string | undefined;
  }): Promise<AnnouncementView> {
    const subject = cleanText(message.subject, 120);
    const words = cleanText(message.words, 5000);
    assertWritten({ subject, words });
    return this.uow.write(async (tx) => {
      if (message.distributionId !== undefined) await distributionById(tx, message.distributionId);
      const distributionId = message.distributionId ?? null;
      const people = await addressees(tx, distributionId);
      if (people.length === 0) throw new Refused('NOBODY_TO_TELL');
      const id = newId();
      await insertAnnouncement(tx, { id, subject: subject ?? '', words: words ?? '', distributionId });
      await writeAudit(tx, {
        action: 'message.sent',
        subjectId: id,
        detail: { name: subject, people: people.length },
      });
      tx.record(ANNOUNCEMENT_SENT, { announcementId: id });
      const view = await announcementById(tx, id);
      if (view === undefined) throw new NotFound();
      return view;
    });
  }
}

function assertWritten(texts: Readonly<Record<string, string | undefined>>): void {
  const problems: FieldProblem[] = Object.entries(texts).flatMap(([path, text]) =>
    text === undefined || text === '' ? [{ path, code: text === '' ? 'REQUIRED' : 'TOO_LONG' }] : [],
  );
  if (problems.length > 0) throw new InvalidInput(problems);
}
