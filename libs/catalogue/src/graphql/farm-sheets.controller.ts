import { Controller, Get, Inject, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { slugify } from '@cabas/kernel';
import { CountedAs, type PosterSize, Requires } from '@cabas/platform';
import { PrintFarmSheet } from '../application/print-farm-sheet.ts';

/** A farm's sheet to put up, A5 unless `?size=A4`: for whoever reads its page, and for the farm. */
@Controller('files')
export class FarmSheetsController {
  constructor(@Inject(PrintFarmSheet) private readonly print: PrintFarmSheet) {}

  @Requires('sale.read')
  @CountedAs('papers')
  @Get('c/:collectiveId/producers/:producerId/sheet.pdf')
  async here(
    @Param('producerId', ParseUUIDPipe) producerId: string,
    @Query('size') size?: string,
  ): Promise<StreamableFile> {
    return pdf(await this.print.here(producerId, sizeOf(size)), sizeOf(size));
  }

  @Requires('farm.read')
  @CountedAs('papers')
  @Get('p/:producerId/sheets/:collectiveId.pdf')
  async atTheFarm(
    @Param('collectiveId', ParseUUIDPipe) collectiveId: string,
    @Query('size') size?: string,
  ): Promise<StreamableFile> {
    return pdf(await this.print.atTheFarm(collectiveId, sizeOf(size)), sizeOf(size));
  }
}

function sizeOf(size: string | undefined): PosterSize {
  return size === 'A4' ? 'A4' : 'A5';
}

function pdf({ name, file }: { name: string; file: Uint8Array }, size: PosterSize): StreamableFile {
  return new StreamableFile(file, {
    type: 'application/pdf',
    disposition: `inline; filename="${slugify(`fiche ${name}`)}-${size.toLowerCase()}.pdf"`,
  });
}
