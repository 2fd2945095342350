/** "Ajouter" until something is taken, then less and more; the keyboard keeps its place when one becomes the other. */
import type { ShopOfferFragment } from '@cabas/client';
import { leastQuantity } from '@cabas/kernel';
import { Button, QuantityStepper } from '@cabas/ui';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../../shared/words.tsx';

interface ChooseQuantityProps {
  readonly offer: ShopOfferFragment;
  readonly quantity: number;
  readonly most: number | null;
  readonly locked: boolean;
  readonly onChoose: (quantity: number) => void;
}

export function ChooseQuantity({ offer, quantity, most, locked, onChoose }: ChooseQuantityProps) {
  const { t } = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const some = quantity > 0;
  useEffect(() => {
    if (pressed.current) ref.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    pressed.current = false;
  }, [some]);
  const choose = (next: number) => {
    pressed.current = next > 0 !== some;
    onChoose(next);
  };
  const first = leastQuantity(offer);
  return (
    <div ref={ref}>
      {some ? (
        <QuantityStepper
          label={offer.name}
          offer={offer}
          value={quantity}
          minimum={offer.minimum}
          max={most}
          disabled={locked}
          onChange={choose}
        />
      ) : (
        <Button
          icon={IconPlus}
          disabled={locked || (most !== null && most < first)}
          onClick={() => choose(first)}
        >
          {t('common.action.add')}
          <span className="cb-hidden"> {offer.name}</span>
        </Button>
      )}
    </div>
  );
}
