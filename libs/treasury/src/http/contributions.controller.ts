import { Controller, Get, Inject, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { NotFound, slugify } from '@cabas/kernel';
import { CountedAs, Requires, UnitOfWork } from '@cabas/platform';
import { contributionOf } from '../data-access/dues.query.ts';
import { letterOf } from '../data-access/letter-of.query.ts';
import { drawDuesReceipt } from '../papers/dues-receipt.ts';

/** Receipts of dues and gifts, through the reader's own door. */
@Controller('files')
export class ContributionsController {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @Requires('money.read')
  @CountedAs('papers')
  @Get('c/:collectiveId/contributions/:id.pdf')
  forTreasurer(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.draw(id);
  }

  @Requires('person')
  @CountedAs('papers')
  @Get('me/contributions/:id.pdf')
  forMember(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.draw(id);
  }

  /** None for what was taken back. */
  private async draw(id: string): Promise<StreamableFile> {
    const { contribution, collective } = await this.uow.read(async (tx) => ({
      contribution: await contributionOf(tx, id),
      collective: await letterOf(tx, id),
    }));
    if (contribution.takenBack) throw new NotFound();
    const { at, ...paper } = contribution;
    const pdf = await drawDuesReceipt({
      ...paper,
      at: at.toISOString(),
      collective,
      locale: collective.locale,
    });
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `inline; filename="${slugify(`cotisation ${contribution.memberName} ${contribution.on}`)}.pdf"`,
    });
  }
}
