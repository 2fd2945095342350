/** Chips that narrow the stall, several at once. A filter is a word and a question about an offer: add one to the list given. */
import type { ShopOfferFragment } from '@cabas/client';
import { Chip } from '@cabas/ui';
import { useWords } from '../../shared/words.tsx';

export interface OfferFilter {
  readonly id: string;
  readonly label: string;
  readonly matches: (offer: ShopOfferFragment) => boolean;
}

/** Those of which something stands on the stall. */
export function usefulFilters(
  filters: readonly OfferFilter[],
  offers: readonly ShopOfferFragment[],
): readonly OfferFilter[] {
  return filters.filter(({ matches }) => offers.some(matches));
}

/** What passes every chosen filter. */
export function passing(
  offers: readonly ShopOfferFragment[],
  filters: readonly OfferFilter[],
  chosen: ReadonlySet<string>,
): readonly ShopOfferFragment[] {
  const asked = filters.filter(({ id }) => chosen.has(id));
  return asked.length === 0 ? offers : offers.filter((offer) => asked.every(({ matches }) => matches(offer)));
}

interface OfferFiltersProps {
  readonly filters: readonly OfferFilter[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

export function OfferFilters({ filters, chosen, onChoose }: OfferFiltersProps) {
  const { t } = useWords();
  if (filters.length === 0) return null;
  return (
    <div className="cb-chips" role="group" aria-label={t('shop.filter.label')}>
      {filters.map(({ id, label }) => {
        const pressed = chosen.has(id);
        return (
          <Chip
            key={id}
            pressed={pressed}
            onClick={() =>
              onChoose(new Set(pressed ? [...chosen].filter((one) => one !== id) : [...chosen, id]))
            }
          >
            {label}
          </Chip>
        );
      })}
    </div>
  );
}
