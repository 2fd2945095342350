import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { SendAnnouncement } from '../application/send-announcement.ts';
import { announcements } from '../data-access/announcements.query.ts';
import { newsFor } from '../data-access/news.query.ts';

export class AnnouncementInput {
  @IsString() @MaxLength(120) subject!: string;
  @IsString() @MaxLength(5000) words!: string;
  @IsOptional() @IsString() distributionId?: string;
}

/** News of farms and messages of the collective. */
@Resolver()
export class NewsResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(SendAnnouncement) private readonly sending: SendAnnouncement,
  ) {}

  @Requires('sale.read')
  @Query('news')
  news() {
    return this.uow.read(newsFor);
  }

  @Requires('messages.write')
  @Query('announcements')
  announcements() {
    return this.uow.read(announcements);
  }

  @Requires('messages.write')
  @Query('announcementAudience')
  announcementAudience(@Args('distributionId') distributionId?: string) {
    return this.sending.audience(distributionId ?? undefined);
  }

  @Requires('messages.write')
  @Mutation('sendAnnouncement')
  async sendAnnouncement(@Args('input') { subject, words, distributionId }: AnnouncementInput) {
    return as(
      'Announcement',
      await this.sending.run({ subject, words, distributionId: distributionId ?? undefined }),
    );
  }
}
