/** A pick-up point: its name, where it is, and the way there. */
import { graphql, type ShopDeliveryAddressFragment, type ShopPlaceFragment } from '@cabas/client';
import { LinkButton } from '@cabas/ui';
import { IconMapPin, IconRoute } from '@tabler/icons-react';
import { useWords } from './words.tsx';

graphql(`
  fragment ShopPlace on PickupPoint {
    id
    name
    addressLine1
    postcode
    city
    directions
  }
`);

graphql(`
  fragment ShopDeliveryAddress on DeliveryAddress {
    addressLine1
    addressLine2
    postcode
    city
    note
  }
`);

/** Where an order is fetched, or brought: then a place without a way to it. */
export function placeOf(
  point: ShopPlaceFragment,
  home: ShopDeliveryAddressFragment | null | undefined,
  name: string,
): ShopPlaceFragment {
  if (!home) return point;
  const addressLine1 = [home.addressLine1, home.addressLine2].filter(Boolean).join(', ');
  return { ...point, ...home, name, addressLine1, directions: home.note };
}

export function addressOf({ addressLine1, postcode, city }: ShopPlaceFragment): string {
  return [addressLine1, `${postcode} ${city}`.trim()].filter(Boolean).join(', ');
}

export function Place({ place, hints = false }: { place: ShopPlaceFragment; hints?: boolean }) {
  const address = addressOf(place);
  return (
    <div className="sh-place">
      <IconMapPin size={20} aria-hidden />
      <div>
        <p className="sh-strong">{place.name}</p>
        {address ? <p className="sh-soft">{address}</p> : null}
        {hints && place.directions ? <p className="sh-soft">{place.directions}</p> : null}
      </div>
    </div>
  );
}

/** Opens the free map of OpenStreetMap; nothing when the place has no address. */
export function DirectionsLink({ place }: { place: ShopPlaceFragment }) {
  const { t } = useWords();
  const address = addressOf(place);
  if (address === '') return null;
  const href = `https://www.openstreetmap.org/directions?to=${encodeURIComponent(address)}`;
  return (
    <LinkButton href={href} target="_blank" rel="noreferrer" icon={IconRoute}>
      {t('shop.place.directions')}
      <span className="cb-hidden"> {t('shop.place.directionsTo', { place: place.name })}</span>
    </LinkButton>
  );
}
