import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NotFound } from '@cabas/kernel';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { CountTill } from '../application/count-till.ts';
import { eveningOf } from '../data-access/evening.query.ts';
import { CountTillInput } from './evening.inputs.ts';

@Resolver('Evening')
export class EveningResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CountTill) private readonly counting: CountTill,
  ) {}

  @Requires('money.read')
  @Query('evening')
  evening(@Args('distributionId') distributionId: string) {
    return this.uow.read((tx) =>
      eveningOf(tx, distributionId).catch((error: unknown) => {
        if (error instanceof NotFound) return null;
        throw error;
      }),
    );
  }

  @Requires('money.record')
  @Mutation('countTill')
  async countTill(@Args('input') { distributionId, number, lines, reason, note }: CountTillInput) {
    return as(
      'Evening',
      await this.counting.run({
        ...{ distributionId, number, reason: reason?.trim() ?? '', note: note?.trim() ?? '' },
        lines: lines.map(({ producerId, means, floatCents, countedCents }) => ({
          ...{ producerId: producerId ?? null, means, floatCents: floatCents ?? 0, countedCents },
        })),
      }),
    );
  }
}
