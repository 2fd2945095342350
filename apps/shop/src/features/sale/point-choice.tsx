/** The points of a sale to choose from: where and when, or brought home. */
import type { ShopSaleDistributionFragment } from '@cabas/client';
import { RadioCards } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import { addressOf } from '../../shared/place.tsx';
import { useWords } from '../../shared/words.tsx';
import { RoundWords } from './deliver-home.tsx';
import { PointClosing } from './point-closing.tsx';

interface PointChoiceProps {
  readonly distributions: readonly ShopSaleDistributionFragment[];
  readonly distribution: ShopSaleDistributionFragment;
  readonly ordered: ReadonlySet<string>;
  readonly timeZone: string;
  readonly currency: string;
  readonly onChoose: (distributionId: string) => void;
}

export function PointChoice({
  distributions,
  distribution,
  ordered,
  timeZone,
  currency,
  onChoose,
}: PointChoiceProps) {
  const { t } = useWords();
  return (
    <>
      <p className="sh-soft">{t('shop.point.each')}</p>
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
          text: (
            <Point distribution={one} ordered={ordered.has(one.id)} timeZone={timeZone} currency={currency} />
          ),
          disabled: one.status !== 'OPEN',
        }))}
        onChange={onChoose}
      />
    </>
  );
}

function Point({
  distribution,
  ordered,
  timeZone,
  currency,
}: {
  distribution: ShopSaleDistributionFragment;
  ordered: boolean;
  timeZone: string;
  currency: string;
}) {
  const { t } = useWords();
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
      <PointClosing distribution={distribution} timeZone={timeZone} />
      {ordered ? <strong className="sh-line">{t('shop.point.ordered')}</strong> : null}
    </>
  );
}
