/** Shows nothing: puts the codes of what is to be fetched on the phone, whenever the list was read. */
import { formatQuantity } from '@cabas/kernel';
import { graphql, type ShopPickupCardFragment, useScopedQuery } from '@cabas/client';
import { useEffect } from 'react';
import { useFormats } from '../../shared/formats.ts';
import { groupBy } from '../../shared/group-by.ts';
import { addressOf } from '../../shared/place.tsx';
import { hoursOf } from '../../shared/pickup-card.tsx';
import { useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { keepCodes, type KeptCode } from './store.ts';

const PickupsQuery = graphql(`
  query ShopPickupsToKeep {
    pickups {
      ...ShopPickupCard
    }
  }
`);

export function KeepCodes({ cards }: { cards: readonly ShopPickupCardFragment[] }) {
  const person = useViewer();
  const formats = useFormats();
  const { locale } = useWords();
  useEffect(() => {
    if (person === null) return;
    const name = `${person.givenName} ${person.familyName}`.trim();
    const codes = cards.flatMap((card) => toKeep(card, formats, locale));
    keepCodes({ personId: person.id, name, locale, codes });
  }, [person, cards, formats, locale]);
  return null;
}

/** On a page that shows one order: asks for all that is to be fetched. */
export function KeepCodesOfAll() {
  const { data } = useScopedQuery(PickupsQuery);
  return data ? <KeepCodes cards={data.pickups} /> : null;
}

/** What is brought home needs no code. */
function toKeep(
  card: ShopPickupCardFragment,
  formats: ReturnType<typeof useFormats>,
  locale: 'fr' | 'en',
): KeptCode[] {
  const [order] = card.orders;
  if (order === undefined || card.orders.some(({ deliveredTo }) => deliveredTo !== null)) return [];
  const lines = card.orders.flatMap(({ lines: some }) => some);
  return [
    {
      collectiveId: card.collective.id,
      day: card.pickupDate,
      orderId: order.id,
      collective: card.collective.name,
      hours: hoursOf(card, formats),
      place: card.pickupPoint.name,
      address: addressOf(card.pickupPoint),
      goods: [...groupBy(lines, ({ producerName }) => producerName)].map(([farm, goods]) => ({
        farm,
        items: goods.map((line) => `${line.name} · ${formatQuantity(line, line.quantity, locale)}`),
      })),
    },
  ];
}
