import { type AdminFarmDeliveryFragment, graphql, useScopedQuery } from '@cabas/client';
import { capital } from '@cabas/kernel';
import { IconTruckDelivery } from '@tabler/icons-react';
import { Card, EmptyState, Money, UiProvider } from '@cabas/ui';
import { Answer } from '../../shared/answer.tsx';
import { DistributionBadge } from '../../shared/badges.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import { FarmLots } from './farm-lots.tsx';
import { useFarm } from './farm-query.ts';

graphql(`
  fragment AdminFarmDelivery on FarmDelivery {
    cycleName
    totalCents
    depositCents
    collective {
      id
      name
      flow
      timeZone
      currency
    }
    distribution {
      id
      status
      pickupDate
      windowStart
      windowEnd
      closesAt
      pickupPoint {
        id
        name
        addressLine1
        postcode
        city
      }
    }
    products {
      offerId
      name
      sellingMode
      contentAmount
      contentUnit
      quantity
      measure
      saleCents
    }
    customers {
      orderId
      name
      phone
      basketNumber
      amountCents
      lines {
        id
        name
        sellingMode
        contentAmount
        contentUnit
        quantity
      }
    }
  }
`);
const Query = graphql(`
  query AdminFarmDeliveries {
    farmDeliveries {
      ...AdminFarmDelivery
    }
  }
`);

type Delivery = AdminFarmDeliveryFragment;

/** What to bring, by day, with collectives as sections. */
export function BringPage() {
  const { t } = useWords();
  const { scope } = useFarm();
  const query = useScopedQuery(Query, {}, { scope });
  return (
    <Answer query={query}>
      {({ farmDeliveries }) => {
        const past = farmDeliveries.filter(({ distribution }) => distribution.status === 'HANDED_OUT');
        const next = farmDeliveries.filter(({ distribution }) => distribution.status !== 'HANDED_OUT');
        return (
          <div className="ad-stack ad-stack--wide">
            {next.length === 0 ? (
              <EmptyState icon={IconTruckDelivery} title={t('admin.farm.nothing')}>
                {t('admin.farm.nothingText')}
              </EmptyState>
            ) : (
              <Days deliveries={next} />
            )}
            {past.length > 0 ? (
              <details>
                <summary>{t('admin.farm.past', { count: past.length })}</summary>
                <Days deliveries={past.toReversed()} />
              </details>
            ) : null}
          </div>
        );
      }}
    </Answer>
  );
}

function Days({ deliveries }: { deliveries: readonly Delivery[] }) {
  const { locale } = useWords();
  const { dayWithYear } = useFormats();
  return [...Map.groupBy(deliveries, (one) => one.distribution.pickupDate)].map(([date, ofDay]) => (
    <section key={date} className="ad-stack">
      <h2>{capital(dayWithYear(date), locale)}</h2>
      {ofDay.length > 1 ? <DayTotal deliveries={ofDay} /> : null}
      {ofDay.map((delivery) => (
        <DeliveryCard key={delivery.distribution.id} delivery={delivery} />
      ))}
    </section>
  ));
}

/** What to load in the van: each product once, over all places and collectives. */
function DayTotal({ deliveries }: { deliveries: readonly Delivery[] }) {
  const { t } = useWords();
  const { quantity, content } = useFormats();
  const collectives = new Set(deliveries.map(({ collective }) => collective.id)).size;
  return (
    <Card roomy>
      <h3>{t('admin.farm.dayTotal', { count: collectives })}</h3>
      <ul className="ad-list">
        {totalsOf(deliveries).map((product) => (
          <li key={keyOf(product)} className="ad-row ad-row--between">
            <span>
              {product.name} <span className="ad-soft ad-small">{content(product)}</span>
            </span>
            <strong className="ad-nowrap">{quantity(product, product.quantity)}</strong>
          </li>
        ))}
      </ul>
    </Card>
  );
}

type Product = Delivery['products'][number];

/** A collective may sell under another name; two sizes of one product are two. */
const keyOf = ({ name, sellingMode, contentAmount, contentUnit }: Product): string =>
  [name, sellingMode, contentAmount, contentUnit].join();

function totalsOf(deliveries: readonly Delivery[]): Product[] {
  const totals = new Map<string, Product>();
  for (const product of deliveries.flatMap(({ products }) => products)) {
    const before = totals.get(keyOf(product));
    totals.set(keyOf(product), { ...product, quantity: product.quantity + (before?.quantity ?? 0) });
  }
  return [...totals.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

function DeliveryCard({ delivery }: { delivery: Delivery }) {
  const { locale } = useWords();
  const { collective } = delivery;
  return (
    <UiProvider locale={locale} currency={collective.currency} timeZone={collective.timeZone}>
      <Inside delivery={delivery} />
    </UiProvider>
  );
}

const CUSTOMERS = {
  DIRECT: 'admin.farm.customersDirect',
  RESALE: 'admin.farm.customers',
  AGENCY: 'admin.farm.customersAgency',
} as const;

function Inside({ delivery }: { delivery: Delivery }) {
  const { t } = useWords();
  const { hours, quantity, moment, phone } = useFormats();
  const { distribution: at, collective } = delivery;
  const sells = collective.flow !== 'RESALE';
  return (
    <Card roomy>
      <div className="ad-stack">
        <div className="ad-row ad-row--between ad-row--top" style={{ flexWrap: 'nowrap' }}>
          <div>
            <h3>{collective.name}</h3>
            <p className="ad-soft">
              {at.pickupPoint.name}, {hours(at)}
            </p>
          </div>
          <div style={{ textAlign: 'right' }}>
            <span className="ad-big">
              <Money cents={delivery.totalCents} />
            </span>
            {delivery.depositCents > 0 ? (
              <>
                <br />
                <span className="ad-soft ad-small">
                  {t('admin.farm.deposits')} <Money cents={delivery.depositCents} />
                </span>
              </>
            ) : null}
            <br />
            <DistributionBadge status={at.status} />
          </div>
        </div>
        {at.status === 'OPEN' || at.status === 'PLANNED' ? (
          <p className="ad-soft">{t('admin.farm.moving', { when: moment(at.closesAt) })}</p>
        ) : null}
        <ul className="ad-list">
          {delivery.products.map((product) => (
            <li key={product.offerId} className="ad-row ad-row--between">
              <span>{product.name}</span>
              <strong className="ad-nowrap">{quantity(product, product.quantity)}</strong>
            </li>
          ))}
        </ul>
        <FarmLots distributionId={at.id} products={delivery.products} />
        <details>
          <summary>
            {t(CUSTOMERS[collective.flow], {
              count: delivery.customers.length,
            })}
          </summary>
          <ul className="ad-list">
            {delivery.customers.map((one) => (
              <li key={one.orderId}>
                <div className="ad-row ad-row--between">
                  <strong>
                    {one.basketNumber === null ? '' : `${one.basketNumber}. `}
                    {one.name}
                  </strong>
                  {one.phone ? <a href={`tel:${one.phone}`}>{phone(one.phone)}</a> : null}
                  {sells ? (
                    <strong>
                      <Money cents={one.amountCents} />
                    </strong>
                  ) : null}
                </div>
                <p className="ad-soft ad-small">
                  {one.lines.map((line) => `${line.name} (${quantity(line, line.quantity)})`).join(', ')}
                </p>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Card>
  );
}
