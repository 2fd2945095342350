import { Controller, Get, Inject, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { collectiveSettings } from '@cabas/identity';
import { NotFound } from '@cabas/kernel';
import { CountedAs, Requires, UnitOfWork, type Unit } from '@cabas/platform';
import { readPeriod } from '../application/read-period.ts';
import { farmStatement, memberStatement, type LedgerStatement } from '../data-access/statement.query.ts';
import { drawStatement } from '../papers/statement.ts';

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
    const { statement, collective, now } = await this.uow.read(async (tx) => ({
      statement: await read(tx),
      collective: await collectiveSettings(tx),
      ...(await tx.one<{ now: Date }>('select clock_timestamp() as now')),
    }));
    if (statement === undefined) throw new NotFound();
    const { name, currency, locale } = collective;
    const pdf = await drawStatement({
      ...statement,
      ...{ collectiveName: name, currency, locale, madeAt: now.toISOString() },
    });
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `inline; filename="releve-${statement.from}-${statement.to}.pdf"`,
    });
  }
}
