/** What the sale's page reads: the sale through the collective's door, one's own orders through one's own. */
import { graphql, type Scope, scopedKey, useScopedPages, useScopedQuery } from '@cabas/client';
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { MyOrdersInSales, SaleQuery } from '../../shared/first-questions.ts';
import { firstDay } from './sale-dates.tsx';

graphql(`
  fragment ShopSaleDistribution on Distribution {
    id
    status
    pickupDate
    windowStart
    windowEnd
    closesAt
    pickupPoint {
      ...ShopPlace
      id
      orderMinimumCents
    }
    delivery {
      version
      feeCents
      thresholdCents
      freeFromCents
      left
      areas
    }
    slots {
      id
      startsAt
      endsAt
      left
    }
  }
`);
graphql(`
  fragment ShopShortfall on Shortfall {
    kind
    producerId
    distributionId
    name
    minimumCents
    missingCents
  }
`);
graphql(`
  fragment ShopSale on SalesCycle {
    id
    name
    status
    opensAt
    flow
    words
    minimumCents
    seriesId
    shortfalls {
      ...ShopShortfall
    }
    distributions {
      ...ShopSaleDistribution
    }
  }
`);
export function useSale(id: string, scope: Scope) {
  return useScopedQuery(SaleQuery, { id }, { scope, refetchInterval: 60_000 });
}

graphql(`
  fragment ShopSavedOrder on Order {
    id
    status
    version
    note
    totalCents
    changeable
    distribution {
      id
      delivery {
        feeCents
        thresholdCents
        freeFromCents
        areas
      }
    }
    slot {
      id
    }
    deliveredTo {
      ...ShopDeliveryAddress
    }
    lines {
      offerId
      producerId
      producerName
      name
      sellingMode
      weighed
      contentAmount
      contentUnit
      quantity
      priceCents
      listPriceCents
      depositCents
      toleranceBp
    }
    dues {
      ...ShopDue
    }
  }
`);
graphql(`
  fragment ShopOpenDate on OpenSale {
    collective {
      id
    }
    cycle {
      id
      seriesId
      distributions {
        id
        status
        pickupDate
      }
    }
    orders {
      id
      status
    }
  }
`);
/** My orders in this sale that still stand; once it has closed, as they were last seen. */
export function useMyOrders(cycleId: string) {
  const { data: answer, error, refetch } = useScopedQuery(MyOrdersInSales);
  const [seen, setSeen] = useState(answer);
  if (seen !== answer && answer?.openSales.some(({ cycle }) => cycle.id === cycleId)) setSeen(answer);
  const data = useMemo(
    () =>
      (seen?.openSales.some(({ cycle }) => cycle.id === cycleId) ? seen : answer)?.openSales
        .filter(({ cycle }) => cycle.id === cycleId)
        .flatMap(({ orders }) => orders.filter(({ status }) => status !== 'CANCELLED')),
    [answer, seen, cycleId],
  );
  return { data, error, refetch };
}

/** The open dates of a repeated sale, by day; none for a sale that stands alone. */
export function useOpenDates(seriesId: string | null) {
  const { data } = useScopedQuery(MyOrdersInSales);
  return useMemo(
    () =>
      (data?.openSales ?? [])
        .filter(({ cycle }) => seriesId !== null && cycle.seriesId === seriesId)
        .sort((a, b) => firstDay(a.cycle).localeCompare(firstDay(b.cycle))),
    [data, seriesId],
  );
}

/** My orders may have moved: in another tab, or on another device. */
export function useReadOrdersAgain(): () => void {
  const client = useQueryClient();
  return useCallback(() => void client.invalidateQueries({ queryKey: scopedKey(MyOrdersInSales) }), [client]);
}

const OffersQuery = graphql(`
  query ShopOffers($cycleId: UUID!, $distributionId: UUID!, $after: String) {
    offers(cycleId: $cycleId, distributionId: $distributionId, first: 100, after: $after) {
      edges {
        node {
          ...ShopOffer
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Everything on sale at one point, page after page: a basket needs all of its offers. */
export function useOffers(cycleId: string, distributionId: string, scope: Scope) {
  const query = useScopedPages(
    OffersQuery,
    { cycleId, distributionId },
    { scope, page: ({ offers }) => offers },
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const data = useMemo(
    () => query.data?.pages.flatMap(({ offers }) => offers.edges.map(({ node }) => node)),
    [query.data],
  );
  return { data, error: query.error, refetch: query.refetch, complete: !hasNextPage };
}

const SearchQuery = graphql(`
  query ShopSearchOffers($cycleId: UUID!, $distributionId: UUID!, $search: String!) {
    offers(cycleId: $cycleId, distributionId: $distributionId, search: $search, first: 500) {
      edges {
        node {
          id
        }
      }
    }
  }
`);

/** Ids of the offers that match; null when nothing is searched. */
export function useOfferSearch(
  cycleId: string,
  distributionId: string,
  search: string,
  scope: Scope,
): ReadonlySet<string> | null {
  const enabled = search !== '';
  const { data } = useScopedQuery(
    SearchQuery,
    { cycleId, distributionId, search },
    { scope, enabled, placeholderData: keepPreviousData },
  );
  return useMemo(
    () => (enabled && data ? new Set(data.offers.edges.map(({ node }) => node.id)) : null),
    [enabled, data],
  );
}
