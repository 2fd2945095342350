import { Controller, Get, Inject, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { CountedAs, Requires, Sensitive, UnitOfWork } from '@cabas/platform';
import { exportContent } from '../data-access/data-exports.ts';

/** The copy of a person's data: only theirs, only while they prove who they are, for some days. */
@Controller('files')
export class DataExportController {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @Requires('person')
  @Sensitive()
  @CountedAs('papers')
  @Get('me/data/:id.zip')
  async take(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const content = await this.uow.read((tx) => exportContent(tx, id));
    return new StreamableFile(content, {
      type: 'application/zip',
      disposition: 'attachment; filename="cabas.zip"',
    });
  }
}
