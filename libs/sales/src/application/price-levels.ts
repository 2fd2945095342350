import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { InvalidInput, newId, NotFound, type FieldProblem } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import {
  chooseLevel,
  priceLevels,
  writeLevels,
  type PriceLevelsView,
  type PriceLevelView,
} from '../data-access/price-levels.query.ts';

type WantedLevel = Omit<PriceLevelView, 'id'> & { readonly id: string | undefined };

/** What each level makes of a price is told apart: a half less or more at most, and never the price itself. */
const MOST_BP = 5000;

/**
 * What price levels a collective offers (resale only; a sale in direct keeps the farms' prices). Those not named are offered
 * no more: who had chosen one pays the listed price at the next confirmation. @throws NotFound, InvalidInput.
 */
@Injectable()
export class SetPriceLevels {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(wanted: readonly WantedLevel[]): Promise<PriceLevelsView> {
    assertRates(wanted);
    return this.uow.write(async (tx) => {
      const before = (await priceLevels(tx)).levels;
      if (wanted.some(({ id }) => id !== undefined && !before.some((level) => level.id === id)))
        throw new NotFound();
      await writeLevels(
        tx,
        wanted.map((level) => ({ ...level, id: level.id ?? newId() })),
      );
      const after = await priceLevels(tx);
      await writeAudit(tx, {
        action: 'collective.levels-set',
        subjectId: tx.collectiveId,
        detail: { before: before.map(brief), after: after.levels.map(brief) },
      });
      return after;
    });
  }
}

/**
 * A member chooses the level their orders are priced at from the next confirmation on; null: the listed price. Nobody else
 * reads it, and no log tells (docs/adr/0014-price-levels.md). @throws NotFound.
 */
@Injectable()
export class ChoosePriceLevel {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(levelId: string | null): Promise<PriceLevelsView> {
    return this.uow.write(async (tx) => {
      if (levelId === null)
        await tx.query('delete from price_choices where membership_id = $1', [tx.member.id]);
      else if (!(await chooseLevel(tx, levelId))) throw new NotFound();
      return priceLevels(tx);
    });
  }
}

function assertRates(wanted: readonly WantedLevel[]): void {
  const problems = wanted.flatMap(({ rateBp }, index): FieldProblem[] => {
    const path = `levels.${index}.rateBp`;
    if (rateBp === 0) return [{ path, code: 'REQUIRED' }];
    return Math.abs(rateBp) > MOST_BP ? [{ path, code: 'TOO_LARGE', data: { max: MOST_BP } }] : [];
  });
  if (problems.length > 0) throw new InvalidInput(problems);
}

function brief({ name, rateBp }: PriceLevelView): { name: string; rateBp: number } {
  return { name, rateBp };
}
