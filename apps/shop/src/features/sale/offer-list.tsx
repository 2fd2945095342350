/** The products: search, categories, filters, order, and one row each. */
import type { Scope, ShopOfferFragment } from '@cabas/client';
import { Button, EmptyState, Field, FilterChips, Select, Skeleton } from '@cabas/ui';
import { IconBasket } from '@tabler/icons-react';
import { Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useNavigationType } from 'react-router';
import { Failure } from '../../shared/failure.tsx';
import { groupBy } from '../../shared/group-by.ts';
import { later } from '../../shared/later.tsx';
import { useWords } from '../../shared/words.tsx';
import type { Quantities } from './basket.ts';
import { filterOffers } from './filter-offers.ts';
import { cheapest, OFFER_SORTS, sorted } from './offer-choice.ts';
import { type OfferChip, OfferChips, passing, usefulChips } from './offer-chips.tsx';
import { OfferRow } from './offer-row.tsx';
import { SameAsLastTime } from './same-again.tsx';
import { OfferSearch } from './offer-search.tsx';
import { useOfferSearch, type useOffers } from './sale-queries.ts';
import { STALL_ORDER, WHOLE_STALL } from './stall-view.ts';
import type { Basket } from './use-basket.ts';
import { type Habits, useHabits } from './use-habits.ts';
import { useGrowing } from './use-growing.ts';
import { useStallView } from './use-stall-view.ts';
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
  /** I have not ordered here yet. */
  readonly first: boolean;
  readonly order: ReturnType<typeof useSubmitOrder>;
  readonly locked: boolean;
}

const OfferFilters = later(async () => (await import('./offer-filters.tsx')).OfferFilters);

export function OfferList(props: OfferListProps) {
  const { t } = useWords();
  const { shown } = props;
  const { view, look, restart, moved } = useStallView();
  const { search, category, chips: chosen, filter, sort } = view;
  const habits = useHabits(props.cycleId, props.scope);
  const chips = useChips(shown, habits);
  const found = useOfferSearch(props.cycleId, props.distributionId, search, props.scope);
  const asked = useMemo(
    () =>
      sorted(
        passing(
          filterOffers(shown, filter).filter(
            (offer) => (found?.has(offer.id) ?? true) && (category === 'ALL' || offer.category === category),
          ),
          chips,
          chosen,
        ),
        sort,
        habits.usual,
      ),
    [shown, found, category, filter, chips, chosen, sort, habits.usual],
  );
  const matching = useDeferredValue(asked);
  const present = useMemo(
    () => STALL_ORDER.filter((one) => shown.some((offer) => offer.category === one)),
    [shown],
  );
  const clear = () => restart(WHOLE_STALL);
  const arrived = useArrival(search !== '');

  if (props.offers.data === undefined)
    return props.offers.error ? (
      <Failure error={props.offers.error} retry={() => void props.offers.refetch()} />
    ) : (
      <Skeleton lines={6} shape="cards" />
    );
  return (
    <div className="sh-offers">
      <div className="sh-offers__tools">
        <OfferSearch key={moved} initial={search} onSearch={(text) => look({ search: text })} />
        <FilterChips
          label={t('shop.offers.categories')}
          value={category}
          onChange={(next) => look({ category: next })}
          options={[
            { value: 'ALL' as const, label: t('shop.offers.all') },
            ...present.map((one) => ({ value: one, label: t(`common.productCategory.${one}`) })),
          ]}
        />
        <OfferChips chips={chips} chosen={chosen} onChoose={(next) => look({ chips: next })} />
        <div className="sh-offers__filters">
          <OfferFilters
            offers={shown}
            filter={filter}
            remaining={matching.length}
            onChange={(next) => look({ filter: next })}
          />
        </div>
        <Field label={t('shop.sort.label')}>
          <Select
            className="sh-sort"
            value={sort}
            onChange={(event) =>
              look({ sort: OFFER_SORTS.find((one) => one === event.target.value) ?? 'STALL' })
            }
            options={OFFER_SORTS.map((value) => ({ value, label: t(`shop.sort.${value}`) }))}
          />
        </Field>
      </div>
      <div className="sh-offers__stall" ref={arrived}>
        {props.words ? <OpeningWords words={props.words} /> : null}
        {props.first && habits.lastOrder && props.offers.complete && !props.locked ? (
          <SameAsLastTime last={habits.lastOrder} offers={shown} mine={props.mine} basket={props.basket} />
        ) : null}
        <p className="cb-hidden" role="status">
          {search || chosen.size > 0 ? t('shop.offers.found', { count: matching.length }) : ''}
        </p>
        {/* taken over by itself where the page came drawn: what stands above it answers meanwhile */}
        <Suspense>
          <Rows {...props} matching={matching} grouped={sort === 'STALL'} habits={habits} />
        </Suspense>
        {matching.length === 0 ? (
          <EmptyState
            icon={IconBasket}
            title={t('shop.offers.none')}
            action={shown.length > 0 ? <Button onClick={clear}>{t('shop.offers.clear')}</Button> : undefined}
          >
            {shown.length > 0 ? t('shop.offers.noneText') : t('shop.offers.empty')}
          </EmptyState>
        ) : null}
      </div>
    </div>
  );
}

/** Who comes from a search over all sales finds the product in sight, not the head of the page. */
function useArrival(searching: boolean): (stall: HTMLElement | null) => void {
  const way = useNavigationType();
  const [led] = useState(searching && way === 'PUSH');
  // a frame later: a new page has gone to its top by then
  return useCallback(
    (stall) => {
      if (led && stall) requestAnimationFrame(() => stall.scrollIntoView());
    },
    [led],
  );
}

/** What the stall can be narrowed to; those of which nothing is there are not shown. */
function useChips(offers: readonly ShopOfferFragment[], { favourites }: Habits): readonly OfferChip[] {
  const { t } = useWords();
  return useMemo(() => {
    const shelf = cheapest(offers);
    const all: readonly OfferChip[] = [
      {
        id: 'favourites',
        label: t('shop.filter.favourites'),
        matches: ({ productId }) => favourites.has(productId),
      },
      { id: 'cheap', label: t('shop.filter.cheap'), matches: ({ id }) => shelf.has(id) },
    ];
    return usefulChips(all, offers);
  }, [offers, favourites, t]);
}

interface RowsProps extends OfferListProps {
  readonly matching: readonly ShopOfferFragment[];
  /** By category, as on a market; else one list in the order asked for. */
  readonly grouped: boolean;
  readonly habits: Habits;
}

function Rows(props: RowsProps) {
  const { t } = useWords();
  const { grouped } = props;
  const drawn = useGrowing(props.matching.length);
  const matching = grouped ? props.matching : props.matching.slice(0, drawn);
  const rows = (offers: readonly ShopOfferFragment[]) => (
    <ul className="sh-list">
      {offers.map((offer) => (
        <Row key={offer.id} offer={offer} {...props} />
      ))}
    </ul>
  );
  if (!grouped)
    return matching.length === 0 ? null : (
      <section aria-labelledby="all-offers" className="sh-offers__group">
        <h2 id="all-offers" className="cb-hidden">
          {t('shop.offers.all')}
        </h2>
        {rows(matching)}
      </section>
    );
  const groups = groupBy(matching, (offer) => offer.category);
  let left = drawn;
  return STALL_ORDER.filter((one) => groups.has(one)).map((one) => {
    const own = (groups.get(one) ?? []).slice(0, left);
    left -= own.length;
    return own.length === 0 ? null : (
      <section key={one} aria-labelledby={`category-${one}`} className="sh-offers__group">
        <h2 id={`category-${one}`}>{t(`common.productCategory.${one}`)}</h2>
        {rows(own)}
      </section>
    );
  });
}

function Row({
  offer,
  basket,
  mine,
  order,
  currency,
  locked,
  habits,
}: RowsProps & { offer: ShopOfferFragment }) {
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
      favourite={habits.favourites.has(offer.productId)}
      onLike={habits.like}
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
