/** The products: search, categories, and one row each. */
import type { Scope, ShopOfferFragment } from '@cabas/client';
import { Button, EmptyState, Field, FilterChips, Skeleton, TextInput } from '@cabas/ui';
import { IconSearchOff } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { groupBy } from '../../shared/group-by.ts';
import { useWords } from '../../shared/words.tsx';
import { useGoodsWords } from '../../shared/goods-words.ts';
import type { Quantities } from './basket.ts';
import { filterOffers, NO_FILTER } from './filter-offers.ts';
import { OfferFilters } from './offer-filters.tsx';
import { OfferRow } from './offer-row.tsx';
import { useOfferSearch, type useOffers } from './sale-queries.ts';
import type { Basket } from './use-basket.ts';
import type { Shortage, useSubmitOrder } from './use-submit-order.ts';

interface OfferListProps {
  /** What the collective says when the sale opens. */
  readonly words: string;
  readonly offers: ReturnType<typeof useOffers>;
  readonly shown: readonly ShopOfferFragment[];
  readonly cycleId: string;
  readonly distributionId: string;
  readonly scope: Scope;
  readonly currency: string;
  readonly basket: Basket;
  /** What my saved order holds. */
  readonly mine: Quantities;
  readonly order: ReturnType<typeof useSubmitOrder>;
  readonly locked: boolean;
}

type Category = ShopOfferFragment['category'];
const STALL_ORDER: readonly Category[] = [
  'VEGETABLE',
  'FRUIT',
  'BREAD',
  'DAIRY',
  'EGGS',
  'MEAT',
  'HONEY',
  'GROCERY',
  'DRINK',
  'CARE',
  'OTHER',
];

export function OfferList(props: OfferListProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [category, setCategory] = useState<Category | 'ALL'>('ALL');
  const [filter, setFilter] = useState(NO_FILTER);
  const tGoods = useGoodsWords();
  const search = useSettled(typed.trim());
  const found = useOfferSearch(props.cycleId, props.distributionId, search, props.scope);
  const searched = useDeferredValue(
    found === null ? props.shown : props.shown.filter(({ id }) => found.has(id)),
  );
  const matching = useMemo(() => filterOffers(searched, filter), [searched, filter]);
  const groups = groupBy(matching, (offer) => offer.category);
  const present = STALL_ORDER.filter((one) => props.shown.some((offer) => offer.category === one));
  const visible = STALL_ORDER.filter((one) => groups.has(one) && (category === 'ALL' || one === category));
  const clear = () => {
    setTyped('');
    setCategory('ALL');
    setFilter(NO_FILTER);
  };

  if (props.offers.data === undefined)
    return props.offers.error ? (
      <Failure error={props.offers.error} retry={() => void props.offers.refetch()} />
    ) : (
      <Skeleton lines={6} shape="cards" />
    );
  return (
    <div className="sh-offers">
      <div className="sh-offers__tools">
        <Field label={t('shop.offers.searchLabel')} labelHidden>
          <TextInput
            type="search"
            value={typed}
            placeholder={t('shop.offers.search')}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
        <FilterChips
          label={t('shop.offers.categories')}
          value={category}
          onChange={setCategory}
          options={[
            { value: 'ALL' as const, label: t('shop.offers.all') },
            ...present.map((one) => ({ value: one, label: t(`common.productCategory.${one}`) })),
          ]}
        />
        <OfferFilters offers={props.shown} filter={filter} remaining={matching.length} onChange={setFilter} />
      </div>
      <div className="sh-offers__stall">
        {props.words ? <OpeningWords words={props.words} /> : null}
        <p className="cb-hidden" role="status">
          {search ? t('shop.offers.found', { count: matching.length }) : ''}
        </p>
        {filter.sort === 'STALL' ? null : (
          <section aria-labelledby="by-price" className="sh-offers__group">
            <h2 id="by-price">
              {tGoods(filter.sort === 'PRICE' ? 'goods.filter.cheapest' : 'goods.filter.cheapestUnit')}
            </h2>
            <ul className="sh-list">
              {matching
                .filter((offer) => category === 'ALL' || offer.category === category)
                .map((offer) => (
                  <Row key={offer.id} offer={offer} {...props} />
                ))}
            </ul>
          </section>
        )}
        {(filter.sort === 'STALL' ? visible : []).map((one) => (
          <section key={one} aria-labelledby={`category-${one}`} className="sh-offers__group">
            <h2 id={`category-${one}`}>{t(`common.productCategory.${one}`)}</h2>
            <ul className="sh-list">
              {groups.get(one)?.map((offer) => (
                <Row key={offer.id} offer={offer} {...props} />
              ))}
            </ul>
          </section>
        ))}
        {visible.length === 0 ? (
          <EmptyState
            icon={IconSearchOff}
            title={t('shop.offers.none')}
            action={
              props.shown.length > 0 ? <Button onClick={clear}>{t('shop.offers.clear')}</Button> : undefined
            }
          >
            {props.shown.length > 0 ? t('shop.offers.noneText') : t('shop.offers.empty')}
          </EmptyState>
        ) : null}
      </div>
    </div>
  );
}

function Row({
  offer,
  basket,
  mine,
  order,
  currency,
  locked,
}: OfferListProps & { offer: ShopOfferFragment }) {
  const shortages = order.obstacle?.kind === 'shortages' ? order.obstacle.shortages : NO_SHORTAGES;
  return (
    <OfferRow
      offer={offer}
      currency={currency}
      quantity={basket.quantities[offer.id] ?? 0}
      mine={mine[offer.id] ?? 0}
      locked={locked}
      shortage={shortages.find(({ offerId }) => offerId === offer.id)}
      onChoose={basket.choose}
    />
  );
}

const NO_SHORTAGES: readonly Shortage[] = [];

function OpeningWords({ words }: { words: string }) {
  const { t } = useWords();
  return (
    <details className="sh-words" open={words.length < 280}>
      <summary>{t('shop.sale.words')}</summary>
      <p className="sh-prose">{words}</p>
    </details>
  );
}

/** The text once typing pauses: one question a word, not one a letter. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), 250);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}
