import { IconMapPin } from '@tabler/icons-react';
import { Card } from '@cabas/ui';
import { addressOf, PickupPointForm, type PickupPoint } from '../../shared/pickup-points.tsx';
import { useWords } from '../../shared/words.tsx';
import { StepBar, type StepNav } from './step-bar.tsx';

/** Where members come; one is enough to begin. */
export function PlacesStep({ points, ...nav }: StepNav & { points: readonly PickupPoint[] }) {
  const { t } = useWords();
  return (
    <>
      {points.map((point) => (
        <Card key={point.id}>
          <div className="ad-row" style={{ flexWrap: 'nowrap' }}>
            <IconMapPin color="var(--leaf-text)" aria-hidden />
            <span>
              <strong>{point.name}</strong>
              <br />
              <span className="ad-soft">{addressOf(point)}</span>
            </span>
          </div>
        </Card>
      ))}
      <Card roomy>
        {points.length === 0 ? (
          <PickupPointForm submit={t('admin.place.add')} onDone={() => undefined} />
        ) : (
          <details>
            <summary>{t('admin.evening.anotherPlace')}</summary>
            <div style={{ paddingTop: 16 }}>
              <PickupPointForm submit={t('admin.place.add')} onDone={() => undefined} />
            </div>
          </details>
        )}
      </Card>
      <StepBar ready={points.length > 0} {...nav} />
    </>
  );
}
