import { Controller, Get, Header, HttpCode, Inject, Param, Post, Redirect } from '@nestjs/common';
import { NotFound, Refused } from '@cabas/kernel';
import { CountedAs, Public } from '@cabas/platform';
import { Unsubscribe } from '../application/unsubscribe.ts';

/**
 * The address in a mail's `List-Unsubscribe`: a mail program's POST ends the mails without a page (RFC 8058); a GET, which
 * scanners send too, only leads to the page with its button.
 */
@Controller('files/unsubscribe')
export class UnsubscribeController {
  constructor(@Inject(Unsubscribe) private readonly ending: Unsubscribe) {}

  @Public()
  @CountedAs('changes')
  @Post(':token')
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  async oneClick(@Param('token') token: string): Promise<string> {
    await this.ending.run(token).catch((error: unknown) => {
      throw error instanceof Refused ? new NotFound() : error;
    });
    return 'OK';
  }

  @Public()
  @CountedAs('changes')
  @Get(':token')
  @Redirect('/', 302)
  page(@Param('token') token: string): { url: string } {
    return { url: `/unsubscribe?token=${encodeURIComponent(token)}` };
  }
}
