/** How full each slot of a pick-up is. */
import { useFormats } from '../../shared/formats.ts';
import type { Distribution } from '../../shared/sale-actions.ts';
import { useWords } from '../../shared/words.tsx';

export function PointSlots({ slots }: Pick<Distribution, 'slots'>) {
  const { t } = useWords();
  const { slotHours } = useFormats();
  if (slots.length === 0) return null;
  return (
    <details className="sb-slots">
      <summary>
        {t('admin.slots.taken', {
          taken: slots.reduce((sum, { capacity, left }) => sum + capacity - left, 0),
          total: slots.reduce((sum, { capacity }) => sum + capacity, 0),
        })}
      </summary>
      <ul className="ad-plain ad-small">
        {slots.map((slot) => (
          <li key={slot.id}>
            {slotHours(slot)} :{' '}
            {t('admin.slots.of', { taken: slot.capacity - slot.left, total: slot.capacity })}
          </li>
        ))}
      </ul>
    </details>
  );
}
