import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CountedAs, Public, RateLimited } from '@cabas/platform';
import { CalendarFeed } from '../application/calendar-feed.ts';

/** `/files/calendar/<secret>.ics`: no session, the address itself opens. */
@Controller('files/calendar')
export class CalendarController {
  constructor(@Inject(CalendarFeed) private readonly feed: CalendarFeed) {}

  @Public()
  @CountedAs('calendars')
  @Get(':token.ics')
  async read(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const text = await this.feed.read(token).catch((error: unknown) => {
      if (error instanceof RateLimited) response.setHeader('retry-after', error.seconds);
      throw error;
    });
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    response.setHeader('etag', etag);
    response.setHeader('cache-control', 'private, no-cache'); // kept by its reader, asked again each time
    if (asksFor(request.headers['if-none-match'], etag)) {
      response.status(304).end();
      return;
    }
    response.setHeader('content-disposition', 'inline; filename="cabas.ics"');
    response.type('text/calendar; charset=utf-8').send(text);
  }
}

function asksFor(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
