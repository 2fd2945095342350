import { Button, Card, Field, Select, TextInput, useToast } from '@cabas/ui';
import { formatMonth } from '@cabas/kernel';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useWords } from '../../shared/words.tsx';
import { useChangeTurnRules } from './turns-data.ts';

interface Rules {
  readonly owed: number;
  readonly seasonMonth: number;
  readonly leaveHours: number;
}

/** What each member owes a season, and until when a turn may be left without a call. */
export function TurnRulesCard({ rules, changes }: { rules: Rules; changes: boolean }) {
  const { t, locale } = useWords();
  const toast = useToast();
  const change = useChangeTurnRules();
  const [draft, setDraft] = useState({
    owed: String(rules.owed),
    seasonMonth: String(rules.seasonMonth),
    leaveHours: String(rules.leaveHours),
  });
  const text = (name: keyof typeof draft) => ({
    value: draft[name],
    disabled: !changes,
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      owed: Number(draft.owed),
      seasonMonth: Number(draft.seasonMonth),
      leaveHours: Number(draft.leaveHours),
    };
    if (await change.run({ input })) toast.show({ text: t('common.state.saved') });
  };
  return (
    <Card roomy>
      <form className="ad-form" onSubmit={(event) => void save(event)} noValidate>
        <h2>{t('admin.turns.rules')}</h2>
        <ActionProblem action={change} shown={['owed', 'seasonMonth', 'leaveHours']} />
        <div className="ad-pair">
          <Field
            label={t('admin.turns.owed')}
            hint={t('admin.turns.owedHint')}
            error={change.fieldError('owed')}
          >
            <TextInput type="number" min={0} max={52} {...text('owed')} />
          </Field>
          <Field label={t('admin.turns.season')} error={change.fieldError('seasonMonth')}>
            <Select
              {...text('seasonMonth')}
              options={Array.from({ length: 12 }, (_, index) => ({
                value: String(index + 1),
                label: formatMonth(index + 1, locale),
              }))}
            />
          </Field>
          <Field
            label={t('admin.turns.leave')}
            hint={t('admin.turns.leaveHint')}
            error={change.fieldError('leaveHours')}
          >
            <TextInput type="number" min={0} max={720} {...text('leaveHours')} />
          </Field>
        </div>
        {changes ? (
          <div className="ad-actions">
            <Button type="submit" variant="primary" busy={change.busy}>
              {t('common.action.save')}
            </Button>
          </div>
        ) : null}
      </form>
    </Card>
  );
}
