import { graphql, type VatRegime } from '@cabas/client';
import { Button, Card, Field, Select, TextArea, TextInput, useToast } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { legalInput, LegalFields, legalOf } from '../../shared/legal-fields.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import { useFarm } from './farm-query.ts';

const Change = graphql(`
  mutation AdminChangeFarm($input: ChangeFarmInput!) {
    changeFarm(input: $input) {
      __typename
      ...AdminFarm
      ...AdminProblem
    }
  }
`);
const regimes = [
  'UNKNOWN',
  'NORMAL',
  'FRANCHISE',
  'FLAT_RATE',
  'EXEMPT',
] as const satisfies readonly VatRegime[];

/** The farm's sheet, shown to members, and what its papers need. */
export function FarmIdentityPage() {
  const { t } = useWords();
  const { farm, scope } = useFarm();
  const toast = useToast();
  const change = useAction(Change, (result) => result.changeFarm, scope);
  const [draft, setDraft] = useState({
    name: farm.name,
    email: farm.email ?? '',
    phone: farm.phone ?? '',
    city: farm.city ?? '',
    story: farm.story,
    vatRegime: farm.vatRegime,
  });
  const [legal, setLegal] = useState(() => legalOf(farm.legal));
  const field = (name: 'name' | 'email' | 'phone' | 'city' | 'story') => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (
      await change.run({
        input: { ...draft, email: draft.email || null, phone: draft.phone || null, legal: legalInput(legal) },
      })
    )
      toast.show({ text: t('common.state.saved') });
  };
  return (
    <Card roomy>
      <form className="ad-form" onSubmit={(event) => void save(event)} noValidate>
        <ActionProblem
          action={change}
          shown={[
            'name',
            'email',
            'phone',
            'city',
            'story',
            'vatRegime',
            ...Object.keys(legal).map((key) => `legal.${key}`),
          ]}
        />
        <div className="ad-pair">
          <Field label={t('admin.producer.name')} error={change.fieldError('name')} required>
            <TextInput {...field('name')} />
          </Field>
          <Field label={t('common.field.city')} error={change.fieldError('city')}>
            <TextInput {...field('city')} />
          </Field>
        </div>
        <div className="ad-pair">
          <Field label={t('common.field.email')} error={change.fieldError('email')}>
            <TextInput type="email" {...field('email')} />
          </Field>
          <Field label={t('common.field.phone')} error={change.fieldError('phone')}>
            <TextInput type="tel" {...field('phone')} />
          </Field>
        </div>
        <Field
          label={t('admin.producer.story')}
          hint={t('admin.producer.storyHint')}
          optional
          error={change.fieldError('story')}
        >
          <TextArea rows={4} {...field('story')} />
        </Field>
        <h2>{t('admin.settings.legal')}</h2>
        <Field
          label={t('admin.producer.regime')}
          hint={t(`admin.regime.${draft.vatRegime}`)}
          error={change.fieldError('vatRegime')}
        >
          <Select
            value={draft.vatRegime}
            options={regimes.map((value) => ({ value, label: t(`common.vatRegime.${value}`) }))}
            onChange={(event) =>
              setDraft({
                ...draft,
                vatRegime: regimes.find((one) => one === event.target.value) ?? 'UNKNOWN',
              })
            }
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
