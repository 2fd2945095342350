import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '@cabas/platform';

@Controller()
export class HealthController {
  constructor(@Inject(DataSource) private readonly db: DataSource) {}

  /** The process lives. */
  @Public()
  @Get('healthz')
  alive(): { ok: true } {
    return { ok: true };
  }

  /** It can serve: the database answers. Redis may be away: orders are still taken. */
  @Public()
  @Get('readyz')
  async ready(): Promise<{ ok: true }> {
    try {
      await this.db.query('select 1');
    } catch {
      throw new ServiceUnavailableException();
    }
    return { ok: true };
  }
}
