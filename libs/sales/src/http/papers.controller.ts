import { Controller, Get, Header, Inject, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { CountedAs, currentContext, Requires } from '@cabas/platform';
import { PrintPaper } from '../application/print-paper.ts';
import type { PrintKind } from '../data-access/paper-prints.ts';
import {
  drawBasketLabels,
  drawCrossTable,
  drawDeliveryList,
  drawHandoutSheets,
  drawPreparationSlips,
  drawSortingList,
  type DistributionPaper,
} from '../papers/index.ts';

const PDF = 'application/pdf';
const FILE_NAME: Readonly<Record<PrintKind, string>> = {
  HANDOUT: 'remise',
  SLIPS: 'bons',
  SORTING: 'tri',
  CROSS_TABLE: 'tableau',
  LABELS: 'etiquettes',
  DELIVERY: 'livraison',
};

/** Papers of a distribution, drawn as it stands now: `/files/c/<collective>/distributions/<id>/<paper>.pdf`. */
@Controller('files/c/:collectiveId/distributions/:distributionId')
export class PapersController {
  constructor(@Inject(PrintPaper) private readonly print: PrintPaper) {}

  /** Every producer's slip, or one's with `?producerId=`. */
  @Requires('papers.print')
  @CountedAs('papers')
  @Get('slips.pdf')
  @Header('content-type', PDF)
  slips(
    @Param('distributionId', ParseUUIDPipe) id: string,
    @Query('producerId') producerId?: string,
  ): Promise<StreamableFile> {
    return this.draw(id, 'SLIPS', (paper) => {
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
    return this.draw(id, 'SORTING', drawSortingList);
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
    return this.draw(id, 'HANDOUT', (paper) =>
      drawHandoutSheets(paper, { prices: true, onePerPage: pages === '1' }),
    );
  }

  @Requires('papers.print')
  @CountedAs('papers')
  @Get('cross-table.pdf')
  @Header('content-type', PDF)
  crossTable(@Param('distributionId', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.draw(id, 'CROSS_TABLE', drawCrossTable);
  }

  /** Stickers for the baskets, three by eight on A4; `?skip=5` leaves those already used free. */
  @Requires('papers.print')
  @CountedAs('papers')
  @Get('labels.pdf')
  @Header('content-type', PDF)
  labels(
    @Param('distributionId', ParseUUIDPipe) id: string,
    @Query('skip') skip?: string,
  ): Promise<StreamableFile> {
    return this.draw(id, 'LABELS', (paper) =>
      drawBasketLabels(paper, /^\d{1,2}$/.test(skip ?? '') ? Number(skip) : 0),
    );
  }

  /** For who drives: by commune and street, with phone and note; empty where baskets are fetched. */
  @Requires('papers.print')
  @CountedAs('papers')
  @Get('delivery.pdf')
  @Header('content-type', PDF)
  delivery(@Param('distributionId', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.draw(id, 'DELIVERY', drawDeliveryList);
  }

  private async draw(
    id: string,
    kind: PrintKind,
    fn: (paper: DistributionPaper) => Promise<Uint8Array>,
  ): Promise<StreamableFile> {
    const { locale } = currentContext();
    const { file, paper } = await this.print.run(id, kind, locale, fn);
    return new StreamableFile(file, {
      disposition: `inline; filename="${FILE_NAME[kind]}-${paper.pickupDate}.pdf"`,
      type: PDF,
    });
  }
}
