/** Where and when a sale is fetched, in a table's cell: place by place, or counted by day when there are many. */
import { useFormats } from './formats.ts';
import { useWords } from './words.tsx';

interface Pickup {
  readonly id: string;
  readonly pickupDate: string;
  readonly windowStart?: string;
  readonly windowEnd?: string;
  readonly pickupPoint: { readonly name: string };
}

const FEW = 3;

export function PickupSummary({ pickups }: { pickups: readonly Pickup[] }) {
  const { t } = useWords();
  const { day, hours } = useFormats();
  if (pickups.length > FEW) {
    return [...Map.groupBy(pickups, (one) => one.pickupDate)].map(([date, places]) => (
      <div key={date}>
        {t('admin.sales.places', { count: places.length })}{' '}
        <span className="ad-soft ad-small ad-nowrap">{day(date)}</span>
      </div>
    ));
  }
  return pickups.map(({ id, pickupDate, windowStart, windowEnd, pickupPoint }) => (
    <div key={id}>
      {pickupPoint.name}{' '}
      <span className="ad-soft ad-small ad-nowrap">
        {windowStart && windowEnd ? hours({ windowStart, windowEnd }) : day(pickupDate)}
      </span>
    </div>
  ));
}
