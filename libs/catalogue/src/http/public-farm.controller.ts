import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { isUuid } from '@cabas/kernel';
import { CountedByAddress, currentContext, Public } from '@cabas/platform';
import { ReadPublicFarm } from '../application/read-public-farm.ts';
import { farmWebPage, noFarmWebPage } from '../papers/farm-web-page.ts';
import { FARM_WEB_STYLE } from '../papers/farm-web-style.ts';

/** A farm's page for anyone who has its address, from the sheet at the hand-out: what the farm chose to publish, without signing in. */
@Controller('farms')
export class PublicFarmController {
  constructor(@Inject(ReadPublicFarm) private readonly read: ReadPublicFarm) {}

  @Get('page.css')
  @Public()
  style(@Res({ passthrough: true }) response: ServerResponse): string {
    response.setHeader('content-type', 'text/css; charset=utf-8');
    response.setHeader('cache-control', 'public, max-age=86400');
    return FARM_WEB_STYLE;
  }

  /** Unknown and unpublished answer the same, word for word. */
  @Get(':producerId')
  @Public()
  @CountedByAddress('publicPages')
  async page(
    @Param('producerId') producerId: string,
    @Query('at') at: unknown,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<string> {
    const { locale } = currentContext();
    const slug = typeof at === 'string' && /^[a-z0-9-]{1,80}$/.test(at) ? at : undefined;
    const farm = await this.read.run(producerId);
    response.statusCode = farm === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // what is withdrawn is gone within minutes; an address without a page may have one in a moment
    response.setHeader('cache-control', farm === undefined ? 'no-store' : 'public, max-age=300');
    response.setHeader('vary', 'accept-language');
    response.setHeader('x-robots-tag', 'noindex');
    return farm === undefined
      ? noFarmWebPage(locale, isUuid(producerId) ? producerId : undefined, slug)
      : farmWebPage(farm, locale, slug);
  }
}
