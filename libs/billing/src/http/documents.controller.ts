import { Controller, Get, Inject, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { CountedAs, Requires, UnitOfWork } from '@cabas/platform';
import type { DocumentSnapshot } from '../papers/document-snapshot.ts';
import { renderDocument } from '../papers/render-document.ts';

/** PDFs of issued documents, drawn from their snapshot, through the reader's own door. */
@Controller('files')
export class DocumentsController {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @Requires('documents.read')
  @CountedAs('papers')
  @Get('c/:collectiveId/documents/:id.pdf')
  forTreasurer(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.draw(id);
  }

  @Requires('farm.read')
  @CountedAs('papers')
  @Get('p/:producerId/documents/:id.pdf')
  forFarm(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.draw(id);
  }

  @Requires('person')
  @CountedAs('papers')
  @Get('me/documents/:id.pdf')
  forMember(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.draw(id);
  }

  private async draw(id: string): Promise<StreamableFile> {
    const { snapshot } = await this.uow.read((tx) =>
      tx.one<{ snapshot: DocumentSnapshot }>('select snapshot from documents where id = $1', [id]),
    );
    return new StreamableFile(await renderDocument(snapshot), {
      type: 'application/pdf',
      disposition: `inline; filename="${snapshot.number}.pdf"`,
    });
  }
}
