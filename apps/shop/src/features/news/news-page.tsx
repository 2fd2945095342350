/** News of the farms and messages of my collectives. */
import { EmptyState } from '@cabas/ui';
import { IconNews } from '@tabler/icons-react';
import { Answer } from '../../shared/answer.tsx';
import { Page } from '../../shared/page.tsx';
import { type Membership, useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { NewsCard, useNews } from './news-list.tsx';

export function NewsPage() {
  const { t } = useWords();
  const active = (useViewer()?.memberships ?? []).filter(({ status }) => status === 'ACTIVE');
  return (
    <Page title={t('shop.news.title')}>
      {active.length === 0 ? (
        <EmptyState icon={IconNews} title={t('shop.news.none')}>
          {t('shop.news.noneText')}
        </EmptyState>
      ) : (
        active.map(({ collective }) => <NewsOf key={collective.id} collective={collective} />)
      )}
    </Page>
  );
}

function NewsOf({ collective }: Pick<Membership, 'collective'>) {
  const { t } = useWords();
  const query = useNews(collective.id);
  return (
    <section className="sh-section">
      <h2>{collective.name}</h2>
      <Answer query={query}>
        {({ news }) =>
          news.length === 0 ? (
            <p className="sh-soft">{t('shop.news.noneText')}</p>
          ) : (
            news.map((item) => <NewsCard key={item.id} item={item} collective={collective} />)
          )
        }
      </Answer>
    </section>
  );
}
