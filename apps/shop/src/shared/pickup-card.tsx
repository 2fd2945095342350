/** One card per place and day: when, where, what, and what to pay to whom. */
import { graphql, type ShopPickupCardFragment } from '@cabas/client';
import { Card, Deadline, LinkButton, useNow } from '@cabas/ui';
import { IconListCheck } from '@tabler/icons-react';
import { formatDeadline, formatQuantity } from '@cabas/kernel';
import { BasketCodeButton } from './basket-code-button.tsx';
import { Dues, useDuesInWords } from './dues.tsx';
import { useFormats } from './formats.ts';
import { groupBy } from './group-by.ts';
import { DirectionsLink, Place, placeOf } from './place.tsx';
import { useWords } from './words.tsx';

graphql(`
  fragment ShopPickupCard on PickupCard {
    collective {
      id
      name
      currency
      timeZone
    }
    pickupPoint {
      ...ShopPlace
    }
    pickupDate
    windowStart
    windowEnd
    startsAt
    itemCount
    totalCents
    orders {
      id
      cycleName
      basketNumber
      slot {
        startsAt
        endsAt
      }
      changeable
      deliveredTo {
        ...ShopDeliveryAddress
      }
      distribution {
        id
        closesAt
      }
      lines {
        id
        name
        producerName
        quantity
        sellingMode
        contentAmount
        contentUnit
      }
    }
    dues {
      ...ShopDue
    }
  }
`);

export function PickupCard({ card, level = 'h3' }: { card: ShopPickupCardFragment; level?: 'h2' | 'h3' }) {
  const { t } = useWords();
  const formats = useFormats();
  const inWords = useDuesInWords();
  const Heading = level;
  const { currency, name } = card.collective;
  return (
    <Card className="sh-pickup">
      <div className="sh-pickup__when">
        <p className="sh-soft">{name}</p>
        <Heading className="sh-capital">{formats.day(card.pickupDate)}</Heading>
        <p className="sh-pickup__hours">
          {hoursOf(card, formats)} <StartsIn card={card} />
        </p>
      </div>
      <Place place={placeOf(card.pickupPoint, homeOf(card), t('shop.pickup.home'))} hints />
      <details className="sh-pickup__money">
        <summary>
          {t('shop.pickup.items', { count: card.itemCount })} ·{' '}
          <strong>{inWords(card.dues, card.totalCents, currency)}</strong>
        </summary>
        <Goods card={card} />
        <Dues dues={card.dues} currency={currency} />
      </details>
      <ChangeableUntil card={card} />
      <div className="sh-actions">
        {card.orders.map((order) => (
          <LinkButton key={order.id} to={`/orders/${order.id}`} icon={IconListCheck}>
            {card.orders.length === 1
              ? t('shop.pickup.list')
              : t('shop.pickup.listOf', { sale: order.cycleName })}
          </LinkButton>
        ))}
        {homeOf(card) ? null : <DirectionsLink place={card.pickupPoint} />}
        <MyCode card={card} />
      </div>
    </Card>
  );
}

/** One opens all that I fetch there that day. */
function MyCode({ card }: { card: ShopPickupCardFragment }) {
  const [order] = card.orders;
  if (order === undefined || homeOf(card)) return null;
  const code = { collectiveId: card.collective.id, day: card.pickupDate, orderId: order.id };
  return <BasketCodeButton code={code} />;
}

/** Where it is brought; null: I fetch it. */
function homeOf(card: ShopPickupCardFragment) {
  return card.orders.find(({ deliveredTo }) => deliveredTo !== null)?.deliveredTo ?? null;
}

/** My slots where I chose some, else the window: several orders of one evening are fetched as they were chosen. */
export function hoursOf(card: ShopPickupCardFragment, formats: ReturnType<typeof useFormats>): string {
  const slots = card.orders.flatMap(({ slot }) => (slot === null ? [] : formats.slotHours(slot)));
  return slots.length === 0 ? formats.hours(card) : [...new Set(slots)].join(', ');
}

/** A later pick-up, in two lines. */
export function PickupRow({ card }: { card: ShopPickupCardFragment }) {
  const { t } = useWords();
  const formats = useFormats();
  const inWords = useDuesInWords();
  const [order] = card.orders;
  return (
    <Card
      to={order && card.orders.length === 1 ? `/orders/${order.id}` : '/pickups'}
      className="sh-pickup-row"
    >
      <span className="sh-strong sh-capital">
        {formats.day(card.pickupDate)}, {hoursOf(card, formats)}
      </span>
      <span className="sh-soft">
        {homeOf(card) ? t('shop.pickup.home') : card.pickupPoint.name} ·{' '}
        {inWords(card.dues, card.totalCents, card.collective.currency)}
      </span>
    </Card>
  );
}

/** What to fetch and from whom, farm by farm. */
function Goods({ card }: { card: ShopPickupCardFragment }) {
  const { locale } = useWords();
  const lines = card.orders.flatMap((order) => order.lines);
  return (
    <ul className="sh-goods">
      {[...groupBy(lines, ({ producerName }) => producerName)].map(([farm, goods]) => (
        <li key={farm}>
          <span className="sh-strong">{farm}</span>
          {goods.map((line) => (
            <span key={line.id} className="sh-line sh-small">
              {line.name} <span className="sh-soft">· {formatQuantity(line, line.quantity, locale)}</span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Until when the order may still be changed; the first of several. */
function ChangeableUntil({ card }: { card: ShopPickupCardFragment }) {
  const { t } = useWords();
  const [first] = card.orders
    .filter(({ changeable }) => changeable)
    .map(({ distribution }) => distribution.closesAt)
    .sort();
  if (first === undefined) return null;
  return (
    <Deadline at={first} timeZone={card.collective.timeZone} verb={t('shop.pickup.change')} urgentHours={0} />
  );
}

function StartsIn({ card }: { card: ShopPickupCardFragment }) {
  const { locale } = useWords();
  const now = useNow();
  if (new Date(card.startsAt) <= now) return null;
  const { relative } = formatDeadline(new Date(card.startsAt), now, card.collective.timeZone, locale);
  return <span className="sh-soft">· {relative}</span>;
}
