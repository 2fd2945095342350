import { Controller, Get, Inject, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { NotFound, slugify } from '@cabas/kernel';
import { CountedAs, currentContext, Requires, toCsv, UnitOfWork } from '@cabas/platform';
import { lotById, recipientsOf } from '../data-access/lots.ts';
import { lotRecipientsTable } from '../papers/lot-recipients.ts';

/** Who got a lot, with how to reach them: `/files/c/<collective>/lots/<id>.csv`, for a recall. */
@Controller('files/c/:collectiveId/lots')
export class LotsController {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @Requires('exports.read')
  @CountedAs('exports')
  @Get(':id.csv')
  async recipients(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('dialect') dialect?: string,
  ): Promise<StreamableFile> {
    const { lot, rows } = await this.uow.read(async (tx) => {
      const found = await lotById(tx, id);
      if (found === undefined) throw new NotFound();
      return { lot: found, rows: await recipientsOf(tx, found) };
    });
    // who takes names and numbers out of the house stands in the log, before the file leaves
    const detail = { name: lot.productName, by: 'lot', type: 'csv' };
    await this.uow.write((tx) => writeAudit(tx, { action: 'export.taken', subjectId: id, detail }));
    const table = lotRecipientsTable(rows, currentContext().locale);
    const title = `${slugify(`lot ${lot.productName} ${lot.numbers.join(' ')}`)}.csv`;
    return new StreamableFile(
      Buffer.from(toCsv(table, dialect === 'machine' ? 'machine' : 'french'), 'utf8'),
      {
        type: 'text/csv; charset=utf-8',
        disposition: `attachment; filename="${title}"`,
      },
    );
  }
}
