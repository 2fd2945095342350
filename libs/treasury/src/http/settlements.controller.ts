import { Controller, Get, Inject, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { CountedAs, Requires, UnitOfWork } from '@cabas/platform';
import { settlements } from '../data-access/settlements.query.ts';
import { inFile } from '../domain/settlement.ts';
import { creditTransfers } from '../papers/credit-transfers.ts';

/** The file that the collective gives to its bank. */
@Controller('files')
export class SettlementsController {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @Requires('money.send')
  @CountedAs('papers')
  @Get('c/:collectiveId/settlements/:id.xml')
  async file(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const [settlement] = await this.uow.read((tx) => settlements(tx, id));
    const lines = settlement?.lines.filter(inFile) ?? [];
    if (settlement === undefined || lines.length === 0) throw new NotFound();
    return new StreamableFile(Buffer.from(creditTransfers({ ...settlement, lines }), 'utf8'), {
      type: 'application/xml',
      disposition: `attachment; filename="virements-${settlement.number}.xml"`,
    });
  }
}
