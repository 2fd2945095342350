import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { currentContext, Requires, UnitOfWork } from '@cabas/platform';
import { readPeriod } from '../application/read-period.ts';
import { farmStatement, memberStatement, type LedgerStatement } from '../data-access/statement.query.ts';
import { shownStatement } from './shown-statement.ts';

/** An account over a period, on screen. */
@Resolver('LedgerStatement')
export class StatementResolver {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @Requires('money.read')
  @Query('memberStatement')
  async memberStatement(
    @Args('memberId') memberId: string,
    @Args('from') from: string,
    @Args('to') to: string,
    @Args('producerId') producerId?: string,
  ) {
    const period = readPeriod({ from, to });
    const found = await this.uow.read((tx) =>
      memberStatement(tx, { memberId, producerId: producerId ?? null }, period),
    );
    return shown(found, `members/${memberId}`, producerId);
  }

  @Requires('money.read')
  @Query('farmStatement')
  async farmStatement(
    @Args('producerId') producerId: string,
    @Args('from') from: string,
    @Args('to') to: string,
  ) {
    const period = readPeriod({ from, to });
    return shown(await this.uow.read((tx) => farmStatement(tx, producerId, period)), `farms/${producerId}`);
  }
}

function shown(statement: LedgerStatement | undefined, of: string, producerId?: string) {
  const { scope } = currentContext();
  if (statement === undefined || scope.kind !== 'collective') return null;
  return shownStatement(statement, `/files/c/${scope.collectiveId}/statements/${of}`, { producerId });
}
