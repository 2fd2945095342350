/** When the member comes, for an order that staff enter: left open when nobody said. */
import { Field, Select } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import type { Distribution } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';

interface EnterSlotProps {
  readonly slots: Distribution['slots'];
  /** The one that the order has: it is theirs, full or not. */
  readonly mine: string | null;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (slotId: string) => void;
}

export function EnterSlot({ slots, mine, value, error, onChange }: EnterSlotProps) {
  const { t } = useWords();
  const { slotHours } = useFormats();
  return (
    <Field label={t('admin.slots.when')} error={error}>
      <Select
        value={value}
        options={[
          ...(mine === null ? [{ value: '', label: t('admin.slots.anyTime') }] : []),
          ...slots
            .filter((slot) => slot.left > 0 || slot.id === mine)
            .map((slot) => ({
              value: slot.id,
              label: `${slotHours(slot)} (${t('admin.slots.of', { taken: slot.capacity - slot.left, total: slot.capacity })})`,
            })),
        ]}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
