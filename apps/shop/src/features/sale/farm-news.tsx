/** At the head of a stall: what its farms have told in the last two weeks, folded. */
import { graphql, scopeOf, useScopedQuery } from '@cabas/client';
import { useWords } from '../../shared/words.tsx';

const News = graphql(`
  query ShopSaleNews {
    news {
      id
      kind
      title
      words
      at
    }
  }
`);
const FRESH_MS = 14 * 24 * 3_600_000;

/** Waits for nobody: the stall is there without it. */
export function FarmNews({ collectiveId }: { collectiveId: string }) {
  const { t } = useWords();
  const { data } = useScopedQuery(News, {}, { scope: scopeOf.collective(collectiveId), staleTime: 300_000 });
  const fresh = (data?.news ?? []).filter(
    ({ kind, at }) => kind === 'FARM' && Date.now() - Date.parse(at) < FRESH_MS,
  );
  if (fresh.length === 0) return null;
  return (
    <details className="sh-words">
      <summary>{t('shop.news.farms', { count: fresh.length })}</summary>
      {fresh.map(({ id, title, words }) => (
        <p key={id} className="sh-prose">
          <strong>{title}</strong> : {words}
        </p>
      ))}
    </details>
  );
}
