import { Controller, Get, Inject, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { slugify } from '@cabas/kernel';
import { CountedAs, Requires, SigningKey, UnitOfWork } from '@cabas/platform';
import { closedRecords, closing } from '../data-access/closings.query.ts';
import { bookOf } from '../data-access/journal.query.ts';
import { closingArchive } from '../papers/closing-archive.ts';

/** The signed archive of a closed period of a book. */
@Controller('files')
export class ClosingsController {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(SigningKey) private readonly signer: SigningKey,
  ) {}

  @Requires('accounting.export')
  @CountedAs('papers')
  @Get('c/:collectiveId/closings/:id.zip')
  async archive(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { row, book, records, closings } = await this.uow.write(async (tx) => {
      const found = await closing(tx, id);
      const payee = await bookOf(tx, found.producerId);
      await writeAudit(tx, {
        action: 'export.taken',
        subjectId: id,
        detail: { name: `${payee.name} ${found.firstDay} – ${found.lastDay}`, by: 'closing', type: 'zip' },
      });
      return { row: found, book: payee, ...(await closedRecords(tx, found)) };
    });
    const { period, firstDay, lastDay, at } = row;
    const bytes = closingArchive({
      ...{ book: book.name, siren: book.siren, locale: book.locale, period, firstDay, lastDay },
      ...{ closedAt: at.toISOString(), records, closings, signer: this.signer },
    });
    return new StreamableFile(bytes, {
      type: 'application/zip',
      disposition: `attachment; filename="${slugify(`${book.name} cloture ${firstDay} ${lastDay}`)}.zip"`,
    });
  }
}
