/** Chips that narrow the stall, several at once. A filter is a word and a question about an offer: add one to the list given. */
import type { ShopOfferFragment } from '@cabas/client';
import { Chip } from '@cabas/ui';
import { useWords } from '../../shared/words.tsx';

export interface OfferChip {
  readonly id: string;
  readonly label: string;
  readonly matches: (offer: ShopOfferFragment) => boolean;
}

/** Those of which something stands on the stall. */
export function usefulChips(
  chips: readonly OfferChip[],
  offers: readonly ShopOfferFragment[],
): readonly OfferChip[] {
  return chips.filter(({ matches }) => offers.some(matches));
}

/** What passes every chosen filter. */
export function passing(
  offers: readonly ShopOfferFragment[],
  chips: readonly OfferChip[],
  chosen: ReadonlySet<string>,
): readonly ShopOfferFragment[] {
  const asked = chips.filter(({ id }) => chosen.has(id));
  return asked.length === 0 ? offers : offers.filter((offer) => asked.every(({ matches }) => matches(offer)));
}

interface OfferChipsProps {
  readonly chips: readonly OfferChip[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

export function OfferChips({ chips, chosen, onChoose }: OfferChipsProps) {
  const { t } = useWords();
  if (chips.length === 0) return null;
  return (
    <div className="cb-chips" role="group" aria-label={t('shop.filter.label')}>
      {chips.map(({ id, label }) => {
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
