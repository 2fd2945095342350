/** A sale in a few lines: whose, until when, where and when to fetch, and whether I have ordered. */
import { graphql, type ShopMySaleFragment } from '@cabas/client';
import { Card, Deadline, Money } from '@cabas/ui';
import { IconCircleCheck, IconMapPin } from '@tabler/icons-react';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

graphql(`
  fragment ShopMySale on OpenSale {
    collective {
      slug
      name
      currency
      timeZone
    }
    cycle {
      id
      name
      status
      opensAt
      distributions {
        id
        status
        pickupDate
        windowStart
        windowEnd
        closesAt
        pickupPoint {
          name
        }
      }
    }
    orders {
      id
      status
      totalCents
    }
  }
`);

export function SaleRow({ sale }: { sale: ShopMySaleFragment }) {
  const { t } = useWords();
  const formats = useFormats();
  const { collective, cycle } = sale;
  const isOpen = cycle.status === 'OPEN';
  const points = cycle.distributions.filter(({ status }) => status === (isOpen ? 'OPEN' : 'PLANNED'));
  const closesAt = points.map((point) => point.closesAt).sort()[0];
  const ordered = sale.orders.filter(({ status }) => status !== 'CANCELLED');
  const card = (
    <>
      <p className="sh-soft">{collective.name}</p>
      <h3>{cycle.name}</h3>
      {isOpen && closesAt ? (
        <Deadline at={closesAt} timeZone={collective.timeZone} verb={t('shop.sale.closes')} />
      ) : (
        <Deadline
          at={cycle.opensAt}
          timeZone={collective.timeZone}
          verb={t('shop.sales.opens')}
          urgentHours={0}
        />
      )}
      <ul className="sh-sale-row__points">
        {points.map((point) => (
          <li key={point.id}>
            <IconMapPin size={17} aria-hidden />
            <span>
              {t('shop.sales.at', {
                day: formats.day(point.pickupDate),
                hours: formats.hours(point),
                place: point.pickupPoint.name,
              })}
            </span>
          </li>
        ))}
      </ul>
      {ordered.map((order) => (
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
    </>
  );
  return isOpen ? (
    <Card to={`/c/${collective.slug}/sales/${cycle.id}`} className="sh-sale-row">
      {card}
    </Card>
  ) : (
    <Card className="sh-sale-row">{card}</Card>
  );
}
