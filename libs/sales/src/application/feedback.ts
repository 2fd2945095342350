import { Inject, Injectable } from '@nestjs/common';
import { InvalidInput, newId, Refused } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import {
  feedbackOnLine,
  lockSpokenLine,
  planDigest,
  saveAnswer,
  saveFeedback,
  type FeedbackMark,
  type LineFeedback,
} from '../data-access/feedback.ts';
import { FEEDBACK_DIGEST } from '../domain/events.ts';

export interface FeedbackCommand {
  readonly lineId: string;
  readonly mark: FeedbackMark;
  readonly words: string;
  /** The farm may read the name. */
  readonly named: boolean;
}

/** A member says how a product was, for two weeks after the hand-out; the farm hears of it once a week at most. */
@Injectable()
export class GiveFeedback {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound; Refused NOT_HANDED_OUT_YET, FEEDBACK_OVER, FEEDBACK_ANSWERED */
  async run(command: FeedbackCommand): Promise<LineFeedback> {
    return this.uow.write(async (tx) => {
      const line = await lockSpokenLine(tx, command.lineId);
      if (!line.handedOut) throw new Refused('NOT_HANDED_OUT_YET');
      if (!line.inTime) throw new Refused('FEEDBACK_OVER');
      if (line.answered) throw new Refused('FEEDBACK_ANSWERED');
      await saveFeedback(tx, { id: newId(), line, ...command });
      await planDigest(tx, newId(), FEEDBACK_DIGEST, line.producerId);
      return feedbackOnLine(tx, command.lineId);
    });
  }
}

/** The farm answers; again, to mend its words. */
@Injectable()
export class AnswerFeedback {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound; InvalidInput REQUIRED */
  async run(feedbackId: string, answer: string): Promise<LineFeedback> {
    if (answer.trim() === '') throw new InvalidInput([{ path: 'answer', code: 'REQUIRED' }]);
    return this.uow.write((tx) => saveAnswer(tx, feedbackId, answer.trim()));
  }
}
