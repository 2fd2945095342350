/** A repeated sale that may be ordered ahead: its other open dates, each a sale with its own closing. */
import type { ShopOpenDateFragment } from '@cabas/client';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

interface SaleDatesProps {
  readonly slug: string;
  readonly cycleId: string;
  readonly dates: readonly ShopOpenDateFragment[];
}

export function SaleDates({ slug, cycleId, dates }: SaleDatesProps) {
  const { t } = useWords();
  const { day } = useFormats();
  if (dates.length < 2) return null;
  return (
    <nav aria-label={t('shop.dates.label')} className="sh-dates">
      <ul>
        {dates.map(({ cycle, orders }) => (
          <li key={cycle.id}>
            <Link
              to={`/c/${slug}/sales/${cycle.id}`}
              aria-current={cycle.id === cycleId ? 'page' : undefined}
              className="sh-dates__date"
            >
              {day(firstDay(cycle))}
              {orders.some(({ status }) => status !== 'CANCELLED') ? (
                <>
                  <IconCircleCheck size={18} aria-hidden />
                  <span className="cb-hidden">{t('shop.dates.ordered')}</span>
                </>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The day of a sale's first pick-up that is still on. */
export function firstDay({ distributions }: ShopOpenDateFragment['cycle']): string {
  const days = distributions
    .filter(({ status }) => status !== 'CANCELLED')
    .map(({ pickupDate }) => pickupDate);
  return days.sort()[0] ?? '';
}
