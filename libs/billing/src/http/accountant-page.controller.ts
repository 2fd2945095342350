import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { participationsOf } from '@cabas/catalogue';
import { collectiveSettings } from '@cabas/identity';
import { localeOf } from '@cabas/messages';
import { CountedAs, Requires, UnitOfWork } from '@cabas/platform';
import { flowsInUse } from '@cabas/sales';
import { drawAccountantPage } from '../papers/accountant-page.ts';

/** One page for the accountant, with the collective's own choices marked: `…/accountant-page.pdf`, `?lang=en` in another language. */
@Controller('files/c/:collectiveId')
export class AccountantPageController {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @Requires('collective.read')
  @CountedAs('papers')
  @Get('accountant-page.pdf')
  async page(@Query('lang') lang?: string): Promise<StreamableFile> {
    const { collective, farms, flows, now } = await this.uow.read(async (tx) => ({
      collective: await collectiveSettings(tx),
      farms: await participationsOf(tx),
      flows: await flowsInUse(tx),
      ...(await tx.one<{ now: Date }>('select clock_timestamp() as now')),
    }));
    const pdf = await drawAccountantPage({
      collective,
      ...{ flows, paperwork: collective.paperwork },
      others: farms.flatMap(({ name, status, paperwork }) =>
        status === 'ACTIVE' && paperwork !== null && paperwork !== collective.paperwork
          ? [{ name, paperwork }]
          : [],
      ),
      locale: localeOf(lang ?? collective.locale),
      printedAt: now.toISOString(),
    });
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: 'inline; filename="pour-votre-comptable.pdf"',
    });
  }
}
