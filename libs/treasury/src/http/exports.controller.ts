import { Controller, Get, Inject, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { NotFound, slugify } from '@cabas/kernel';
import { CountedAs, Requires, toCsv, toXlsx, UnitOfWork, type Spreadsheet } from '@cabas/platform';
import { exportLines } from '../data-access/export-lines.query.ts';
import { byPoint, byProducer, linesExport } from '../papers/exports.ts';

const FILE_NAMES: Readonly<Record<string, string>> = {
  points: 'par-lieu',
  producers: 'par-producteur',
  lines: 'lignes',
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The treasurer's files: `…/export-{points,producers,lines}.{csv,xlsx}` of a distribution or of a whole sale. XLSX: a summary, then a
 * sheet per drop point or producer. CSV: the summary; `?dialect=machine` for programs.
 */
@Controller('files/c/:collectiveId')
export class ExportsController {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @Requires('exports.read')
  @CountedAs('exports')
  @Get('distributions/:id/:file')
  ofDistribution(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('file') file: string,
    @Query('dialect') dialect?: string,
  ): Promise<StreamableFile> {
    return this.send('distribution', id, file, dialect);
  }

  @Requires('exports.read')
  @CountedAs('exports')
  @Get('cycles/:id/:file')
  ofCycle(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('file') file: string,
    @Query('dialect') dialect?: string,
  ): Promise<StreamableFile> {
    return this.send('cycle', id, file, dialect);
  }

  private async send(
    of: 'distribution' | 'cycle',
    id: string,
    file: string,
    dialect: string | undefined,
  ): Promise<StreamableFile> {
    const [, by, type] = /^export-(points|producers|lines)\.(csv|xlsx)$/.exec(file) ?? [];
    if (by === undefined) throw new NotFound();
    const { lines, resale, levelsCents, name, locale } = await this.uow.read((tx) => exportLines(tx, of, id));
    // who takes names and sums out of the house stands in the log, before the file leaves
    await this.uow.write((tx) =>
      writeAudit(tx, { action: 'export.taken', subjectId: id, detail: { name, by, type } }),
    );
    const deposits = lines.some(({ depositCents }) => depositCents > 0);
    const delivery = resale && lines.some(({ service = false }) => service);
    const options = { locale, resale, levelsCents, deposits, delivery };
    const sheets: Spreadsheet[] =
      by === 'points'
        ? byPoint(lines, options)
        : by === 'producers'
          ? byProducer(lines, options)
          : [linesExport(lines, options)];
    const date = lines.map(({ pickupDate }) => pickupDate).sort()[0] ?? '';
    const title = `${slugify(`${name} ${name.includes(date) ? '' : date}`)}-${FILE_NAMES[by] ?? by}.${type}`;
    if (type === 'xlsx')
      return new StreamableFile(await toXlsx(sheets), {
        type: XLSX,
        disposition: `attachment; filename="${title}"`,
      });
    const csv = toCsv(sheets[0] as Spreadsheet, dialect === 'machine' ? 'machine' : 'french');
    return new StreamableFile(Buffer.from(csv, 'utf8'), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${title}"`,
    });
  }
}
