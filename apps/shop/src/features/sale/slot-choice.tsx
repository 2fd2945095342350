/** "Quand venez-vous ?": the slots of the pick-up, with what is left in each. */
import type { ShopSaleDistributionFragment } from '@cabas/client';
import { RadioCards } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

export type Slot = ShopSaleDistributionFragment['slots'][number];

interface SlotChoiceProps {
  readonly slots: readonly Slot[];
  /** The one my saved order holds: full or not, it is mine. */
  readonly mine: string | null;
  readonly chosen: string | null;
  readonly locked: boolean;
  /** Where it stands: two may be on one page. */
  readonly place: string;
  readonly onChoose: (slotId: string) => void;
}

export function SlotChoice({ slots, mine, chosen, locked, place, onChoose }: SlotChoiceProps) {
  const { t } = useWords();
  const { slotHours } = useFormats();
  return (
    <div id={`slot-${place}`} className="sh-slots">
      <RadioCards
        name={`slot-${place}`}
        legend={t('shop.slots.choose')}
        columns
        value={slots.some(({ id }) => id === chosen) ? chosen : null}
        options={slots.map((slot) => ({
          value: slot.id,
          title: slotHours(slot),
          text: slot.id === mine ? t('shop.slots.mine') : t('shop.slots.left', { count: slot.left }),
          disabled: locked || (slot.left === 0 && slot.id !== mine),
        }))}
        onChange={onChoose}
      />
    </div>
  );
}

/** The slot chosen, when it can still be had. */
export function slotToTake(slots: readonly Slot[], chosen: string | null, mine: string | null): Slot | null {
  return slots.find(({ id, left }) => id === chosen && (left > 0 || id === mine)) ?? null;
}
