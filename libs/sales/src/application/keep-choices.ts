import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import {
  choicesAt,
  whereChosen,
  writeChoices,
  type Choices,
  type ChosenLine,
} from '../data-access/choices.query.ts';
import { DistributionClosed } from '../domain/errors.ts';

/**
 * Keeps what a member has chosen and not confirmed, so that their other devices show it. It reserves nothing and is merged line
 * by line: the later choice of a line stays, no line is lost. @throws NotFound, DistributionClosed.
 */
@Injectable()
export class KeepChoices {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** Answers all that is chosen there now, other devices' lines included. */
  async run(distributionId: string, lines: readonly ChosenLine[]): Promise<Choices> {
    return this.uow.write(async (tx) => {
      const at = await whereChosen(tx, distributionId);
      if (at === undefined) throw new NotFound();
      if (!at.orderable) throw new DistributionClosed(at.closedAt ?? at.closesAt);
      if (lines.length > 0) await writeChoices(tx, { distributionId, cycleId: at.cycleId }, lines);
      return choicesAt(tx, distributionId);
    });
  }
}
