/** At the head of a stall: what its farms have told in the last two weeks, folded. */
import { graphql, type ShopSaleNewsFragment } from '@cabas/client';
import { useWords } from '../../shared/words.tsx';

graphql(`
  fragment ShopSaleNews on NewsItem {
    id
    kind
    title
    words
    at
  }
`);
const FRESH_MS = 14 * 24 * 3_600_000;

export function FarmNews({ news }: { news: readonly ShopSaleNewsFragment[] }) {
  const { t } = useWords();
  const fresh = news.filter(({ kind, at }) => kind === 'FARM' && Date.now() - Date.parse(at) < FRESH_MS);
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
