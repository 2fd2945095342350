import { Controller, Get, Inject, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { CountedAs, Requires, UnitOfWork, type Unit } from '@cabas/platform';
import { readPeriod } from '../application/read-period.ts';
import { farmStatement, memberStatement, type LedgerStatement } from '../data-access/statement.query.ts';
import { statementPdf, statementToDraw } from './statement-file.ts';

/** An account over a period, on paper. */
@Controller('files')
export class StatementsController {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @Requires('money.read')
  @CountedAs('papers')
  @Get('c/:collectiveId/statements/members/:memberId.pdf')
  ofMember(
    @Param('memberId', ParseUUIDPipe) memberId: string,
    @Query('from') from?: string,
    @Query('to') to?: string,
    @Query('producerId', new ParseUUIDPipe({ optional: true })) producerId?: string,
  ): Promise<StreamableFile> {
    const period = readPeriod({ from, to });
    return this.draw((tx) => memberStatement(tx, { memberId, producerId: producerId ?? null }, period));
  }

  @Requires('money.read')
  @CountedAs('papers')
  @Get('c/:collectiveId/statements/farms/:producerId.pdf')
  ofFarm(
    @Param('producerId', ParseUUIDPipe) producerId: string,
    @Query('from') from?: string,
    @Query('to') to?: string,
  ): Promise<StreamableFile> {
    const period = readPeriod({ from, to });
    return this.draw((tx) => farmStatement(tx, producerId, period));
  }

  private async draw(read: (tx: Unit) => Promise<LedgerStatement | undefined>): Promise<StreamableFile> {
    return statementPdf(await this.uow.read((tx) => statementToDraw(tx, tx.collectiveId, () => read(tx))));
  }
}
