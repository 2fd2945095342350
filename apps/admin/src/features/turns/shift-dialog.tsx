import { Button, DateInput, Dialog, Field, Select, TextInput, useToast } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useComingPickups } from '../../shared/coming-pickups.ts';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import { type Shift, useSetShift } from './turns-data.ts';

const fields = ['label', 'day', 'windowStart', 'windowEnd', 'needed'];

/** So many people, at a hand-out or on another day. */
export function ShiftDialog({
  shift,
  distributionId,
  onClose,
}: {
  shift: Shift | undefined;
  distributionId: string;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { today } = useFormats();
  const toast = useToast();
  const set = useSetShift();
  const pickups = useComingPickups();
  const [draft, setDraft] = useState(() => ({
    at: shift?.distributionId ?? distributionId,
    day: shift?.distributionId === null ? shift.day : '',
    label: shift?.label ?? t('admin.turns.handOut'),
    windowStart: shift?.windowStart ?? '',
    windowEnd: shift?.windowEnd ?? '',
    needed: String(shift?.needed ?? 2),
  }));
  const chosen = pickups.find(({ id }) => id === draft.at);
  // the hours of the hand-out until one says otherwise
  const windowStart = draft.windowStart || (chosen?.windowStart ?? '');
  const windowEnd = draft.windowEnd || (chosen?.windowEnd ?? '');
  const text = (name: 'label' | 'day' | 'windowStart' | 'windowEnd' | 'needed') => ({
    value: { ...draft, windowStart, windowEnd }[name],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { at, day, label } = draft;
    const where = at === '' ? { day: day || today() } : { distributionId: at };
    const input = {
      shiftId: shift?.id,
      ...where,
      label,
      windowStart,
      windowEnd,
      needed: Number(draft.needed),
    };
    if ((await set.run({ input })) === undefined) return;
    onClose();
    toast.show({ text: t('common.state.saved') });
  };
  return (
    <Dialog open onClose={onClose} title={t(shift ? 'admin.turns.change' : 'admin.turns.add')}>
      <form className="ad-form" onSubmit={(event) => void save(event)} noValidate>
        <ActionProblem action={set} shown={fields} />
        <Field label={t('admin.turns.label')} error={set.fieldError('label')} required>
          <TextInput {...text('label')} />
        </Field>
        <Field label={t('admin.turns.at')}>
          <Select
            value={draft.at}
            options={[
              { value: '', label: t('admin.turns.otherDay') },
              ...pickups.map(({ id, words }) => ({ value: id, label: words })),
            ]}
            onChange={(event) =>
              setDraft({ ...draft, at: event.target.value, windowStart: '', windowEnd: '' })
            }
          />
        </Field>
        <div className="ad-pair">
          {draft.at === '' ? (
            <Field label={t('admin.turns.day')} error={set.fieldError('day')}>
              <DateInput {...text('day')} />
            </Field>
          ) : null}
          <Field label={t('admin.plan.from')} error={set.fieldError('windowStart')}>
            <TextInput type="time" {...text('windowStart')} />
          </Field>
          <Field label={t('admin.plan.to')} error={set.fieldError('windowEnd')}>
            <TextInput type="time" {...text('windowEnd')} />
          </Field>
          <Field label={t('admin.turns.needed')} error={set.fieldError('needed')}>
            <TextInput type="number" min={1} max={50} inputMode="numeric" {...text('needed')} />
          </Field>
        </div>
        <div className="ad-actions">
          <Button
            type="submit"
            variant="primary"
            busy={set.busy}
            disabled={windowStart === '' || windowEnd === ''}
          >
            {t('common.action.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
