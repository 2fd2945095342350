import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@cabas/platform';
import { CalendarFeed } from '../application/calendar-feed.ts';

/** My calendar's secret address. */
@Resolver()
export class CalendarResolver {
  constructor(@Inject(CalendarFeed) private readonly feed: CalendarFeed) {}

  @Requires('person')
  @Query('calendarFeed')
  async calendarFeed() {
    return (await this.feed.address()) ?? null;
  }

  @Requires('person')
  @Mutation('renewCalendarFeed')
  renewCalendarFeed() {
    return this.feed.renew();
  }

  @Requires('person')
  @Mutation('revokeCalendarFeed')
  async revokeCalendarFeed() {
    await this.feed.revoke();
    return { ok: true };
  }
}
