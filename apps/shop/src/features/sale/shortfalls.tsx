/** What confirmed orders of all must still reach: for a farm to make its trip, for this point to be held. */
import type { ShopShortfallFragment } from '@cabas/client';
import { Notice } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

interface ShortfallsProps {
  readonly shortfalls: readonly ShopShortfallFragment[];
  readonly currency: string;
}

/** Each in a sentence; nothing once all are reached. */
export function Shortfalls({ shortfalls, currency }: ShortfallsProps) {
  const { t } = useWords();
  const { money } = useFormats();
  if (shortfalls.length === 0) return null;
  return (
    <Notice still>
      <ul className="sh-shortfalls">
        {shortfalls.map(({ kind, name, missingCents, producerId, distributionId }) => (
          <li key={producerId ?? distributionId}>
            {t(kind === 'PRODUCER' ? 'shop.shortfall.producer' : 'shop.shortfall.point', {
              name,
              missing: money(missingCents, currency),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Those that concern one point: its own, and farms of which something was chosen (all when nothing is named). */
export function missingHere(
  shortfalls: readonly ShopShortfallFragment[],
  distributionId: string,
  producerIds?: ReadonlySet<string>,
): readonly ShopShortfallFragment[] {
  return shortfalls.filter(
    (one) =>
      one.missingCents > 0 &&
      (one.kind === 'PICKUP_POINT'
        ? one.distributionId === distributionId
        : producerIds === undefined || producerIds.has(one.producerId ?? '')),
  );
}
