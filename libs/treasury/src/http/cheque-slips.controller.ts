import { Controller, Get, Inject, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { collectiveSettings } from '@cabas/identity';
import { CountedAs, Requires, UnitOfWork } from '@cabas/platform';
import { chequeSlip } from '../data-access/cheques.query.ts';
import { drawChequeSlip } from '../papers/cheque-slip.ts';

/** The paper that goes with cheques to their farm, or to the bank. */
@Controller('files')
export class ChequeSlipsController {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @Requires('money.read')
  @CountedAs('papers')
  @Get('c/:collectiveId/cheque-slips/:id.pdf')
  async slip(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { slip, cheques, collective } = await this.uow.read(async (tx) => ({
      ...(await chequeSlip(tx, id)),
      collective: await collectiveSettings(tx),
    }));
    const pdf = await drawChequeSlip({
      ...{ number: slip.number, on: slip.on, madeAt: slip.at.toISOString(), payeeName: slip.payeeName },
      ...{ collective, locale: collective.locale, toAFarm: slip.producerId !== null, cheques },
    });
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `inline; filename="cheques-${slip.number}.pdf"`,
    });
  }
}
