import { Controller, Get, Header, Inject, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { CountedAs, currentContext, Requires, UnitOfWork } from '@cabas/platform';
import { distributionPaper } from '../data-access/distribution-paper.query.ts';
import {
  drawCrossTable,
  drawHandoutSheets,
  drawPreparationSlips,
  drawSortingList,
  type DistributionPaper,
} from '../papers/index.ts';

const PDF = 'application/pdf';

/** Papers of a distribution, drawn as it stands now: `/files/c/<collective>/distributions/<id>/<paper>.pdf`. */
@Controller('files/c/:collectiveId/distributions/:distributionId')
export class PapersController {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** Every producer's slip, or one's with `?producerId=`. */
  @Requires('papers.print')
  @CountedAs('papers')
  @Get('slips.pdf')
  @Header('content-type', PDF)
  slips(
    @Param('distributionId', ParseUUIDPipe) id: string,
    @Query('producerId') producerId?: string,
  ): Promise<StreamableFile> {
    return this.draw(id, 'bons', (paper) => {
      const producers = new Map(
        paper.orders.flatMap(({ lines }) => lines.map((line) => [line.producerId, line.producerName])),
      );
      const wanted = [...producers].filter(([farm]) => producerId === undefined || farm === producerId);
      if (wanted.length === 0 && producerId !== undefined) throw new NotFound();
      return drawPreparationSlips(
        paper,
        wanted.map(([farm, name]) => ({ producerId: farm, producerName: name, detail: true })),
      );
    });
  }

  @Requires('papers.print')
  @CountedAs('papers')
  @Get('sorting.pdf')
  @Header('content-type', PDF)
  sorting(@Param('distributionId', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.draw(id, 'tri', drawSortingList);
  }

  /** One block per member; `?pages=1` gives each a page of its own. */
  @Requires('papers.print')
  @CountedAs('papers')
  @Get('handout.pdf')
  @Header('content-type', PDF)
  handout(
    @Param('distributionId', ParseUUIDPipe) id: string,
    @Query('pages') pages?: string,
  ): Promise<StreamableFile> {
    return this.draw(id, 'remise', (paper) =>
      drawHandoutSheets(paper, { prices: true, onePerPage: pages === '1' }),
    );
  }

  @Requires('papers.print')
  @CountedAs('papers')
  @Get('cross-table.pdf')
  @Header('content-type', PDF)
  crossTable(@Param('distributionId', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.draw(id, 'tableau', drawCrossTable);
  }

  private async draw(
    id: string,
    name: string,
    fn: (paper: DistributionPaper) => Promise<Uint8Array>,
  ): Promise<StreamableFile> {
    const { locale } = currentContext();
    const paper = await this.uow.read((tx) => distributionPaper(tx, id, locale));
    return new StreamableFile(await fn(paper), {
      disposition: `inline; filename="${name}-${paper.pickupDate}.pdf"`,
      type: PDF,
    });
  }
}
