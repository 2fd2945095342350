import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { collectiveSettings } from '@cabas/identity';
import { NotFound, slugify } from '@cabas/kernel';
import { CountedAs, Requires, UnitOfWork } from '@cabas/platform';
import {
  archivedDocuments,
  archivedPapers,
  documentArchive as archiveRow,
} from '../data-access/document-archives.ts';
import { documentArchive } from '../papers/document-archive.ts';

/** All documents of a period, while the archive is there: put together as it is sent. */
@Controller('files')
export class DocumentArchivesController {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @Requires('accounting.export')
  @CountedAs('exports')
  @Get('c/:collectiveId/document-archives/:id.zip')
  async take(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { name, pieces } = await this.uow.read(async (tx) => {
      const { readyAt, expiresAt, firstDay, lastDay } = await archiveRow(tx, id);
      if (readyAt === null || expiresAt === null || expiresAt <= new Date()) throw new NotFound();
      const collective = await collectiveSettings(tx);
      return {
        name: slugify(`${collective.name} documents ${firstDay} ${lastDay}`),
        pieces: documentArchive(archivedDocuments(tx, id), () => archivedPapers(tx, id), {
          locale: collective.locale,
          at: readyAt,
        }),
      };
    });
    return new StreamableFile(Readable.from(pieces), {
      type: 'application/zip',
      disposition: `attachment; filename="${name}.zip"`,
    });
  }
}
