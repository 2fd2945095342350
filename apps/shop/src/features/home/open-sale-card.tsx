import { graphql, type ShopOpenSaleCardFragment } from '@cabas/client';
import { Card, Deadline, LinkButton, Money } from '@cabas/ui';
import { IconCircleCheck } from '@tabler/icons-react';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

graphql(`
  fragment ShopOpenSaleCard on OpenSale {
    collective {
      slug
      name
      currency
      timeZone
    }
    cycle {
      id
      name
      words
      offerCount
      distributions {
        id
        status
        pickupDate
        windowStart
        windowEnd
        closesAt
        pickupPoint {
          id
          name
        }
      }
    }
    orders {
      id
      status
      totalCents
      distribution {
        id
      }
    }
  }
`);

export function OpenSaleCard({ sale }: { sale: ShopOpenSaleCardFragment }) {
  const { t } = useWords();
  const { collective, cycle } = sale;
  const orders = sale.orders.filter(({ status }) => status === 'PLACED');
  const open = cycle.distributions
    .filter(({ status }) => status === 'OPEN')
    .sort((a, b) => a.closesAt.localeCompare(b.closesAt));
  const [first] = open;
  const path = `/c/${collective.slug}/sales/${cycle.id}`;
  return (
    <Card className="sh-sale-card">
      <div>
        <p className="sh-soft">{collective.name}</p>
        <h3>{cycle.name}</h3>
      </div>
      {first ? (
        <Deadline at={first.closesAt} timeZone={collective.timeZone} verb={t('shop.sale.closes')} />
      ) : null}
      <Where distributions={open} />
      {orders.map((order) => (
        <p key={order.id} className="sh-sale-card__order">
          <IconCircleCheck size={20} aria-hidden />
          <span>
            {t('shop.home.sale.ordered')}{' '}
            <strong>
              <Money cents={order.totalCents} currency={collective.currency} />
            </strong>
          </span>
        </p>
      ))}
      <div className="sh-actions">
        {orders.length === 0 ? (
          <LinkButton variant="primary" to={path}>
            {t('shop.home.sale.order')}
            <span className="cb-hidden"> : {cycle.name}</span>
          </LinkButton>
        ) : (
          <LinkButton to={path}>
            {t('shop.home.sale.change')}
            <span className="cb-hidden"> : {cycle.name}</span>
          </LinkButton>
        )}
        {orders.length === 0 ? (
          <span className="sh-soft">{t('shop.home.sale.products', { count: cycle.offerCount })}</span>
        ) : null}
      </div>
    </Card>
  );
}

function Where({ distributions }: { distributions: ShopOpenSaleCardFragment['cycle']['distributions'] }) {
  const { t } = useWords();
  const formats = useFormats();
  const [first] = distributions;
  if (first === undefined) return null;
  if (distributions.length > 1)
    return <p className="sh-soft">{t('shop.home.sale.points', { count: distributions.length })}</p>;
  return (
    <p className="sh-soft">
      {t('shop.home.sale.pickup', {
        day: formats.day(first.pickupDate),
        hours: formats.hours(first),
        place: first.pickupPoint.name,
      })}
    </p>
  );
}
