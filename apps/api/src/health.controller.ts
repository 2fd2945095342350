import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '@cabas/platform';
import { Drain } from './edge/drain.ts';

@Controller()
export class HealthController {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(Drain) private readonly drain: Drain,
  ) {}

  /** The process lives. */
  @Public()
  @Get('healthz')
  alive(): { ok: true } {
    return { ok: true };
  }

  /** It can serve: it is not about to stop, and the database answers. Redis may be away: orders are still taken. */
  @Public()
  @Get('readyz')
  async ready(): Promise<{ ok: true }> {
    if (this.drain.isLeaving) throw new ServiceUnavailableException();
    try {
      await this.db.query('select 1');
    } catch {
      throw new ServiceUnavailableException();
    }
    return { ok: true };
  }
}
