import type { VatRegime } from '@cabas/client';
import { Button, Card, Field, Select, useToast } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { legalInput, LegalFields, legalOf } from '../../shared/legal-fields.tsx';
import { useWords } from '../../shared/words.tsx';
import { type Producer, useChangeProducer } from './use-change-producer.ts';

const regimes = [
  'UNKNOWN',
  'NORMAL',
  'FRANCHISE',
  'FLAT_RATE',
  'EXEMPT',
] as const satisfies readonly VatRegime[];

/** What a numbered paper in the farm's name needs. */
export function FarmIdentity({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const change = useChangeProducer();
  const toast = useToast();
  const [legal, setLegal] = useState(() => legalOf(producer.legal));
  const [vatRegime, setRegime] = useState(producer.vatRegime);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await change.run({ input: { producerId: producer.producerId, vatRegime, legal: legalInput(legal) } }))
      toast.show({ text: t('common.state.saved') });
  };
  if (producer.claimed)
    return (
      <Card>
        <p className="ad-soft">{t('admin.producer.sheetTheirs')}</p>
      </Card>
    );
  return (
    <Card roomy>
      <form className="ad-form" onSubmit={(event) => void save(event)} noValidate>
        <h2>{t('admin.settings.legal')}</h2>
        <p className="ad-soft">{t('admin.settings.legalLead')}</p>
        <ActionProblem
          action={change}
          shown={['vatRegime', ...Object.keys(legal).map((key) => `legal.${key}`)]}
        />
        <Field
          label={t('admin.producer.regime')}
          hint={t(`admin.regime.${vatRegime}`)}
          error={change.fieldError('vatRegime')}
        >
          <Select
            value={vatRegime}
            options={regimes.map((value) => ({ value, label: t(`common.vatRegime.${value}`) }))}
            onChange={(event) => setRegime(regimes.find((one) => one === event.target.value) ?? 'UNKNOWN')}
          />
        </Field>
        <LegalFields legal={legal} fieldError={change.fieldError} onChange={setLegal} />
        <div className="ad-actions">
          <Button type="submit" variant="primary" busy={change.busy}>
            {t('common.action.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
