/** Everything I have to fetch, in all my collectives, soonest first. */
import { graphql, useScopedQuery } from '@cabas/client';
import { EmptyState, LinkButton } from '@cabas/ui';
import { IconShoppingBag } from '@tabler/icons-react';
import { Answer } from '../../shared/answer.tsx';
import { later } from '../../shared/later.tsx';
import { Page } from '../../shared/page.tsx';
import { PickupCard } from '../../shared/pickup-card.tsx';
import { useWords } from '../../shared/words.tsx';

const KeepCodes = later(async () => (await import('../kept-codes/keep-codes.tsx')).KeepCodes);

const PickupsQuery = graphql(`
  query ShopPickups {
    pickups {
      ...ShopPickupCard
    }
  }
`);

export function PickupsPage() {
  const { t } = useWords();
  const query = useScopedQuery(PickupsQuery);
  return (
    <Page title={t('shop.pickups.title')} lead={t('shop.pickups.lead')}>
      {query.data ? <KeepCodes cards={query.data.pickups} /> : null}
      <Answer query={query}>
        {({ pickups }) =>
          pickups.length > 0 ? (
            pickups.map((card) => <PickupCard key={card.orders[0]?.id} card={card} level="h2" />)
          ) : (
            <EmptyState
              icon={IconShoppingBag}
              title={t('shop.pickups.none')}
              action={
                <LinkButton variant="primary" to="/">
                  {t('shop.orders.toSales')}
                </LinkButton>
              }
            >
              {t('shop.pickups.noneText')}
            </EmptyState>
          )
        }
      </Answer>
    </Page>
  );
}
