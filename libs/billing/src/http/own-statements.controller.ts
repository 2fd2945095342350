import { Controller, Get, Inject, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { CountedAs, Requires, UnitOfWork } from '@cabas/platform';
import { readPeriod } from '../application/read-period.ts';
import { farmAccountStatement, type FarmAccountKind } from '../data-access/farm-account.query.ts';
import { ownStatement } from '../data-access/own-statement.query.ts';
import { statementCsv, statementPdf, statementToDraw } from './statement-file.ts';

const KINDS: ReadonlyMap<string, FarmAccountKind> = new Map([
  ['goods', 'GOODS'],
  ['services', 'SERVICES'],
  ['members', 'MEMBERS'],
]);

interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** One's own account, through one's own door: a member's with a payee, a farm's with a collective. */
@Controller('files')
export class OwnStatementsController {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @Requires('person')
  @CountedAs('papers')
  @Get('me/statements/:collectiveId.pdf')
  async ofMember(
    @Param('collectiveId', ParseUUIDPipe) collectiveId: string,
    @Query() days: Days,
    @Query('producerId', new ParseUUIDPipe({ optional: true })) producerId?: string,
  ): Promise<StreamableFile> {
    const period = readPeriod(days);
    const of = { collectiveId, producerId: producerId ?? null };
    return statementPdf(
      await this.uow.read((tx) => statementToDraw(tx, collectiveId, () => ownStatement(tx, of, period))),
    );
  }

  @Requires('farm.read')
  @CountedAs('papers')
  @Get('p/:producerId/statements/:collectiveId/:paper')
  async ofFarm(
    @Param('collectiveId', ParseUUIDPipe) collectiveId: string,
    @Param('paper') file: string,
    @Query() days: Days,
  ): Promise<StreamableFile> {
    const [, name = '', type] = /^([a-z]+)\.(pdf|csv)$/.exec(file) ?? [];
    const kind = KINDS.get(name);
    if (kind === undefined) throw new NotFound();
    const period = readPeriod(days);
    const found = await this.uow.read((tx) =>
      statementToDraw(tx, collectiveId, () => farmAccountStatement(tx, { collectiveId, kind }, period)),
    );
    return type === 'pdf' ? statementPdf(found) : statementCsv(found);
  }
}
