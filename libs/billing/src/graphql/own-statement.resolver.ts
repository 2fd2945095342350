import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { currentContext, Requires, UnitOfWork } from '@cabas/platform';
import { readPeriod } from '../application/read-period.ts';
import {
  farmAccounts,
  farmAccountStatement,
  type FarmAccountKind,
} from '../data-access/farm-account.query.ts';
import { ownAccounts, ownStatement } from '../data-access/own-statement.query.ts';
import { shownStatement } from './shown-statement.ts';

/** One's own account, through one's own door: a member's with a payee, a farm's with a collective. */
@Resolver()
export class OwnStatementResolver {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @Requires('person')
  @Query('myAccounts')
  myAccounts() {
    return this.uow.read((tx) => ownAccounts(tx));
  }

  @Requires('person')
  @Query('myStatement')
  async myStatement(
    @Args('collectiveId') collectiveId: string,
    @Args('from') from: string,
    @Args('to') to: string,
    @Args('producerId') producerId?: string | null,
  ) {
    const period = readPeriod({ from, to });
    const of = { collectiveId, producerId: producerId ?? null };
    const found = await this.uow.read((tx) => ownStatement(tx, of, period));
    return found && shownStatement(found, `/files/me/statements/${collectiveId}`, { producerId });
  }

  @Requires('farm.read')
  @Query('farmAccounts')
  farmAccounts() {
    return this.uow.read((tx) => farmAccounts(tx));
  }

  @Requires('farm.read')
  @Query('farmAccountStatement')
  async farmAccountStatement(
    @Args('collectiveId') collectiveId: string,
    @Args('kind') kind: FarmAccountKind,
    @Args('from') from: string,
    @Args('to') to: string,
  ) {
    const period = readPeriod({ from, to });
    const found = await this.uow.read((tx) => farmAccountStatement(tx, { collectiveId, kind }, period));
    const { scope } = currentContext();
    if (found === undefined || scope.kind !== 'producer') return null;
    const base = `/files/p/${scope.producerId}`;
    return shownStatement(found, `${base}/statements/${collectiveId}/${kind.toLowerCase()}`, {
      documents: `${base}/documents`,
      csv: true,
    });
  }
}
