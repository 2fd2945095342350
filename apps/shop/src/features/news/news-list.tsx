/** What farms and one collective have told lately; the newest first. */
import { graphql, scopeOf, type ShopNewsQuery, useScopedQuery } from '@cabas/client';
import { Card } from '@cabas/ui';
import { IconPlant2, IconSpeakerphone } from '@tabler/icons-react';
import { formatDay, toLocal } from '@cabas/kernel';
import type { Membership } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';

const News = graphql(`
  query ShopNews {
    news {
      id
      kind
      title
      words
      at
    }
  }
`);

export function useNews(collectiveId: string) {
  return useScopedQuery(News, {}, { scope: scopeOf.collective(collectiveId), staleTime: 300_000 });
}

type Item = ShopNewsQuery['news'][number];

export function NewsCard({ item, collective }: { item: Item } & Pick<Membership, 'collective'>) {
  const { locale } = useWords();
  const Icon = item.kind === 'FARM' ? IconPlant2 : IconSpeakerphone;
  return (
    <Card>
      <article className="sh-news">
        <h3>
          <Icon size={20} aria-hidden /> {item.title}
        </h3>
        <p className="sh-soft sh-small">
          {formatDay(toLocal(new Date(item.at), collective.timeZone).date, locale)}
        </p>
        <p className="sh-prose">{item.words}</p>
      </article>
    </Card>
  );
}
