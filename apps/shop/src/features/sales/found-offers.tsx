/** What a search found, over all my open sales; each leads to its stall, with the product in sight. */
import { formatContent } from '@cabas/kernel';
import { graphql, type ShopFoundOfferFragment, useScopedPages } from '@cabas/client';
import { Button, Card, Deadline, EmptyState, Money, ProductPicture } from '@cabas/ui';
import { IconSearchOff } from '@tabler/icons-react';
import { Answer } from '../../shared/answer.tsx';
import { useGoodsWords } from '../../shared/goods-words.ts';
import { useWords } from '../../shared/words.tsx';

graphql(`
  fragment ShopFoundOffer on FoundOffer {
    id
    cycleId
    cycleName
    collective {
      slug
      name
      currency
      timeZone
    }
    producerName
    name
    category
    sellingMode
    contentAmount
    contentUnit
    priceCents
    unitPriceCents
    unitPriceUnit
    distributionId
    closesAt
    payable
  }
`);
const SearchQuery = graphql(`
  query ShopFoundOffers($search: String!, $after: String) {
    foundOffers(search: $search, first: 30, after: $after) {
      edges {
        node {
          ...ShopFoundOffer
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export function FoundOffers({ search, onClear }: { search: string; onClear: () => void }) {
  const { t } = useWords();
  const query = useScopedPages(SearchQuery, { search }, { page: ({ foundOffers }) => foundOffers });
  return (
    <Answer query={query}>
      {({ pages }) => {
        const offers = pages.flatMap(({ foundOffers }) => foundOffers.edges.map(({ node }) => node));
        const count = offers.length;
        return (
          <section className="sh-section" aria-label={t('shop.sales.search')}>
            <p role="status" className="sh-soft">
              {t(query.hasNextPage ? 'shop.sales.foundMore' : 'shop.sales.found', { count })}
            </p>
            <ul className="sh-found">
              {offers.map((offer) => (
                <li key={offer.id}>
                  <Found offer={offer} />
                </li>
              ))}
            </ul>
            {query.hasNextPage ? (
              <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('shop.sales.more')}
              </Button>
            ) : null}
            {count === 0 ? (
              <EmptyState
                icon={IconSearchOff}
                title={t('shop.sales.nothing')}
                action={<Button onClick={onClear}>{t('shop.sales.clear')}</Button>}
              >
                {t('shop.sales.nothingText')}
              </EmptyState>
            ) : null}
          </section>
        );
      }}
    </Answer>
  );
}

function Found({ offer }: { offer: ShopFoundOfferFragment }) {
  const { t, locale } = useWords();
  const goods = useGoodsWords();
  const { collective } = offer;
  const money = (cents: number) => <Money cents={cents} currency={collective.currency} />;
  const content = formatContent(offer, locale);
  const per = offer.unitPriceUnit === 'LITRE' ? t('shop.offer.litre') : t('shop.offer.kg');
  const byPiece = offer.sellingMode === 'PIECE';
  const stall = new URLSearchParams({ search: offer.name, at: offer.distributionId });
  return (
    <Card to={`/c/${collective.slug}/sales/${offer.cycleId}?${stall.toString()}`} className="sh-found__card">
      <ProductPicture category={offer.category} photo={null} className="sh-found__picture" />
      <div className="sh-found__words">
        <h3>{offer.name}</h3>
        <p className="sh-soft sh-small">{offer.producerName}</p>
        <p className="sh-small">
          {collective.name} · {offer.cycleName}
        </p>
        {offer.payable ? null : (
          <p className="sh-small sh-strong">
            {goods('goods.facts.cantBePaid', { farm: offer.producerName })}
          </p>
        )}
        <p className="sh-small">
          <Deadline
            at={offer.closesAt}
            timeZone={collective.timeZone}
            verb={t('shop.sale.closes')}
            icon={false}
          />
        </p>
      </div>
      <p className="sh-found__price">
        <span>
          <strong>{money(offer.priceCents)}</strong>
          {byPiece ? null : ` / ${per}`}
        </span>
        {content ? <span className="sh-soft sh-small">{content}</span> : null}
        {byPiece && offer.unitPriceCents !== null ? (
          <span className="sh-soft sh-small">
            {money(offer.unitPriceCents)} / {per}
          </span>
        ) : null}
      </p>
    </Card>
  );
}
