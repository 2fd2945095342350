/** Always in sight: where and when I fetch, until when I may order; and the other points when there are several. */
import type { ShopSaleDistributionFragment } from '@cabas/client';
import { Button, Deadline, Dialog, RadioCards } from '@cabas/ui';
import { IconMapPin } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormats } from '../../shared/formats.ts';
import { later } from '../../shared/later.tsx';
import { addressOf } from '../../shared/place.tsx';
import { useWords } from '../../shared/words.tsx';
import type { Slot } from './slot-choice.tsx';

const RoundWords = later(async () => (await import('./deliver-home.tsx')).RoundWords);

interface PointBarProps {
  readonly distributions: readonly ShopSaleDistributionFragment[];
  readonly distribution: ShopSaleDistributionFragment;
  readonly timeZone: string;
  readonly currency: string;
  /** The slot chosen in the window, where there are some. */
  readonly slot: Slot | null;
  readonly onChoose: (distributionId: string) => void;
}

export function PointBar({ distributions, distribution, timeZone, currency, slot, onChoose }: PointBarProps) {
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
            title: one.delivery
              ? t('shop.delivery.toMe', { name: one.pickupPoint.name })
              : one.pickupPoint.name,
            text: <Point distribution={one} timeZone={timeZone} currency={currency} />,
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

function Point({
  distribution,
  timeZone,
  currency,
}: {
  distribution: ShopSaleDistributionFragment;
  timeZone: string;
  currency: string;
}) {
  const formats = useFormats();
  return (
    <>
      <span className="sh-line sh-capital">
        {formats.day(distribution.pickupDate)}, {formats.hours(distribution)}
      </span>
      {distribution.delivery ? (
        <RoundWords round={distribution.delivery} currency={currency} />
      ) : (
        <span className="sh-line">{addressOf(distribution.pickupPoint)}</span>
      )}
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
