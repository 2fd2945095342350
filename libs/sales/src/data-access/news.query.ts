import { recentFarmNews } from '@cabas/catalogue';
import type { Unit } from '@cabas/platform';
import { announcementsFor } from './announcements.query.ts';

/** What a member reads: a farm's news, or a message of the collective. */
export interface NewsItem {
  readonly id: string;
  readonly kind: 'FARM' | 'COLLECTIVE';
  readonly title: string;
  readonly words: string;
  readonly at: Date;
  readonly producerId: string | null;
}

const SHOWN_DAYS = 60;

/** Of the last two months, newest first. */
export async function newsFor(tx: Unit): Promise<NewsItem[]> {
  const farms = (await recentFarmNews(tx, { days: SHOWN_DAYS })).map(
    ({ id, producerId, producerName, words, writtenAt }): NewsItem => ({
      id,
      kind: 'FARM',
      title: producerName,
      words,
      at: writtenAt,
      producerId,
    }),
  );
  const messages = (await announcementsFor(tx, tx.member.id, SHOWN_DAYS)).map(
    ({ id, subject, words, sentAt }): NewsItem => ({
      id,
      kind: 'COLLECTIVE',
      title: subject,
      words,
      at: sentAt,
      producerId: null,
    }),
  );
  return [...farms, ...messages].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, 50);
}
