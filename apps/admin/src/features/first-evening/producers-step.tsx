import { Card } from '@cabas/ui';
import { AddProducerForm, type ProducerCard } from '../../shared/producers.tsx';
import { useWords } from '../../shared/words.tsx';
import { StepBar, type StepNav } from './step-bar.tsx';

/** Names first; the rest can come later. */
export function ProducersStep({ producers, ...nav }: StepNav & { producers: readonly ProducerCard[] }) {
  const { t } = useWords();
  return (
    <>
      {producers.length > 0 ? (
        <Card>
          <ul className="ad-list">
            {producers.map((one) => (
              <li key={one.id} className="ad-row ad-row--between">
                <strong>{one.name}</strong>
                <span className="ad-soft">{one.city}</span>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      <Card roomy>
        <AddProducerForm submit={t('admin.producer.add')} onDone={() => undefined} />
      </Card>
      <StepBar ready={producers.length > 0} {...nav} />
    </>
  );
}
