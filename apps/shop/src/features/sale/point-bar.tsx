/** Always in sight: where and when I fetch, until when I may order; and the other points when there are several. */
import type { ShopSaleDistributionFragment } from '@cabas/client';
import { Button, Deadline, Dialog, RadioCards } from '@cabas/ui';
import { IconMapPin } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormats } from '../../shared/formats.ts';
import { addressOf } from '../../shared/place.tsx';
import { useWords } from '../../shared/words.tsx';
import type { Slot } from './slot-choice.tsx';

interface PointBarProps {
  readonly distributions: readonly ShopSaleDistributionFragment[];
  readonly distribution: ShopSaleDistributionFragment;
  readonly timeZone: string;
  /** The slot chosen in the window, where there are some. */
  readonly slot: Slot | null;
  readonly onChoose: (distributionId: string) => void;
}

export function PointBar({ distributions, distribution, timeZone, slot, onChoose }: PointBarProps) {
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
        <Closing distribution={distribution} timeZone={timeZone} />
      </div>
      {distributions.length > 1 ? (
        <Button size="small" onClick={() => setChoosing(true)}>
          {t('shop.point.change')}
        </Button>
      ) : null}
      <Dialog open={choosing} onClose={() => setChoosing(false)} title={t('shop.point.choose')}>
        <RadioCards
          name="point"
          legend={t('shop.point.choose')}
          legendHidden
          value={distribution.id}
          options={distributions.map((one) => ({
            value: one.id,
            title: one.pickupPoint.name,
            text: <Point distribution={one} timeZone={timeZone} />,
            disabled: one.status !== 'OPEN',
          }))}
          onChange={(id) => {
            onChoose(id);
            setChoosing(false);
          }}
        />
      </Dialog>
    </section>
  );
}

function Point({ distribution, timeZone }: { distribution: ShopSaleDistributionFragment; timeZone: string }) {
  const formats = useFormats();
  return (
    <>
      <span className="sh-line sh-capital">
        {formats.day(distribution.pickupDate)}, {formats.hours(distribution)}
      </span>
      <span className="sh-line">{addressOf(distribution.pickupPoint)}</span>
      <Closing distribution={distribution} timeZone={timeZone} />
    </>
  );
}

function Closing({
  distribution,
  timeZone,
}: {
  distribution: ShopSaleDistributionFragment;
  timeZone: string;
}) {
  const { t } = useWords();
  if (distribution.status === 'OPEN')
    return (
      <Deadline at={distribution.closesAt} timeZone={timeZone} verb={t('shop.sale.closes')} icon={false} />
    );
  return <span className="sh-soft">{t(`common.distributionStatus.${distribution.status}`)}</span>;
}
