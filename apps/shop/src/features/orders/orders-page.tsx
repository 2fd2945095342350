/** All my orders in all my collectives, newest first. */
import { graphql, type ShopOrderRowFragment, useScopedPages } from '@cabas/client';
import { Button, Card, EmptyState, LinkButton, Money } from '@cabas/ui';
import { IconBasket } from '@tabler/icons-react';
import { Answer } from '../../shared/answer.tsx';
import { useFormats } from '../../shared/formats.ts';
import { Page } from '../../shared/page.tsx';
import { useWords } from '../../shared/words.tsx';
import { OrderBadge } from './order-badge.tsx';
import './orders.css';

graphql(`
  fragment ShopOrderRow on Order {
    id
    status
    cycleName
    totalCents
    collective {
      name
      currency
    }
    distribution {
      pickupDate
      pickupPoint {
        id
        name
      }
    }
  }
`);
const MyOrdersQuery = graphql(`
  query ShopMyOrders($after: String) {
    myOrders(first: 20, after: $after) {
      edges {
        node {
          ...ShopOrderRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export function OrdersPage() {
  const { t } = useWords();
  const query = useScopedPages(MyOrdersQuery, {}, { page: ({ myOrders }) => myOrders });
  return (
    <Page title={t('shop.nav.orders')} lead={t('shop.orders.lead')}>
      <Answer query={query}>
        {({ pages }) => {
          const orders = pages.flatMap(({ myOrders }) => myOrders.edges.map(({ node }) => node));
          if (orders.length === 0) return <NoOrders />;
          return (
            <ul className="sh-list">
              {orders.map((order) => (
                <Row key={order.id} order={order} />
              ))}
            </ul>
          );
        }}
      </Answer>
      {query.hasNextPage ? (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('common.action.showMore')}
        </Button>
      ) : null}
    </Page>
  );
}

function NoOrders() {
  const { t } = useWords();
  return (
    <EmptyState
      icon={IconBasket}
      title={t('shop.orders.none')}
      action={
        <LinkButton variant="primary" to="/">
          {t('shop.orders.toSales')}
        </LinkButton>
      }
    >
      {t('shop.orders.noneText')}
    </EmptyState>
  );
}

function Row({ order }: { order: ShopOrderRowFragment }) {
  const formats = useFormats();
  const { distribution, collective } = order;
  return (
    <li>
      <Card to={`/orders/${order.id}`} className="sh-order-row">
        <span className="sh-order-row__what">
          <span className="sh-strong sh-capital">{formats.dayWithYear(distribution.pickupDate)}</span>
          <span>{order.cycleName}</span>
          <span className="sh-soft sh-small">
            {collective.name} · {distribution.pickupPoint.name}
          </span>
        </span>
        <span className="sh-order-row__end">
          <strong>
            <Money cents={order.totalCents} currency={collective.currency} />
          </strong>
          <OrderBadge status={order.status} />
        </span>
      </Card>
    </li>
  );
}
