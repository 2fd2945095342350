/** Always in sight: where and when I fetch, until when I may order; and the other points when there are several. */
import type { ShopSaleDistributionFragment } from '@cabas/client';
import { Button, Dialog } from '@cabas/ui';
import { IconMapPin } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormats } from '../../shared/formats.ts';
import { later } from '../../shared/later.tsx';
import { useWords } from '../../shared/words.tsx';
import { PointClosing } from './point-closing.tsx';
import type { Slot } from './slot-choice.tsx';

const PointChoice = later(async () => (await import('./point-choice.tsx')).PointChoice);

interface PointBarProps {
  readonly distributions: readonly ShopSaleDistributionFragment[];
  readonly distribution: ShopSaleDistributionFragment;
  /** Distributions I have an order at: each point has a basket of its own. */
  readonly ordered: ReadonlySet<string>;
  readonly timeZone: string;
  readonly currency: string;
  /** The slot chosen in the window, where there are some. */
  readonly slot: Slot | null;
  readonly onChoose: (distributionId: string) => void;
}

export function PointBar({
  distributions,
  distribution,
  ordered,
  timeZone,
  currency,
  slot,
  onChoose,
}: PointBarProps) {
  const { t } = useWords();
  const formats = useFormats();
  const [choosing, setChoosing] = useState(false);
  return (
    <section className="sh-point" aria-label={t('shop.point.label')}>
      <IconMapPin size={22} aria-hidden />
      <div className="sh-point__words">
        <p>
          <strong>{distribution.pickupPoint.name}</strong>{' '}
          <span className="sh-point__when">
            · {formats.day(distribution.pickupDate)},{' '}
            {slot ? formats.slotHours(slot) : formats.hours(distribution)}
          </span>
        </p>
        <PointClosing distribution={distribution} timeZone={timeZone} />
      </div>
      {distributions.length > 1 ? (
        <Button size="small" onClick={() => setChoosing(true)}>
          {t('shop.point.change')}
        </Button>
      ) : null}
      <Dialog open={choosing} onClose={() => setChoosing(false)} title={t('shop.point.choose')}>
        <PointChoice
          distributions={distributions}
          distribution={distribution}
          ordered={ordered}
          timeZone={timeZone}
          currency={currency}
          onChoose={(id) => {
            onChoose(id);
            setChoosing(false);
          }}
        />
      </Dialog>
    </section>
  );
}
