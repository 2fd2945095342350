import type { DuesInput } from '@cabas/client';
import { formatMonth } from '@cabas/kernel';
import { Button, Checkbox, Dialog, Field, MoneyInput, Select, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { type DuesTerms, useSetDues } from '../../shared/dues.ts';
import { useWords } from '../../shared/words.tsx';

const REQUIRED = ['NO', 'MESSAGE', 'WALL'] as const;

/** What is asked each year, from when to when, and what happens before it is paid. */
export function DuesDialog({ dues, onClose }: { dues: DuesTerms | null; onClose: () => void }) {
  const { t, locale } = useWords();
  const toast = useToast();
  const set = useSetDues();
  const [form, setForm] = useState<DuesInput>({
    amountCents: dues?.amountCents ?? 1000,
    minimumCents: dues?.minimumCents ?? null,
    firstMonth: dues?.firstMonth ?? 9,
    required: dues?.required ?? 'NO',
    active: dues?.active ?? true,
  });
  const save = async () => {
    if ((await set.run({ input: form })) === undefined) return;
    toast.show({ text: t('common.state.saved') });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('admin.dues.asked')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.action.cancel')}</Button>
          <Button variant="primary" busy={set.busy} onClick={() => void save()}>
            {t('common.action.save')}
          </Button>
        </>
      }
    >
      <div className="ad-stack">
        <ActionProblem action={set} shown={['amountCents', 'minimumCents']} />
        <Field label={t('admin.dues.amountField')} error={set.fieldError('amountCents')} required>
          <MoneyInput
            value={form.amountCents}
            onChange={(cents) => setForm({ ...form, amountCents: cents ?? 0 })}
          />
        </Field>
        <Field
          label={t('admin.dues.minimumField')}
          hint={t('admin.dues.minimumHint')}
          error={set.fieldError('minimumCents')}
          optional
        >
          <MoneyInput
            value={form.minimumCents ?? null}
            onChange={(cents) => setForm({ ...form, minimumCents: cents ?? null })}
          />
        </Field>
        <Field label={t('admin.dues.monthField')}>
          <Select
            value={String(form.firstMonth)}
            onChange={(event) => setForm({ ...form, firstMonth: Number(event.target.value) })}
            options={Array.from({ length: 12 }, (_, index) => ({
              value: String(index + 1),
              label: formatMonth(index + 1, locale),
            }))}
          />
        </Field>
        <Field label={t('admin.dues.requiredField')}>
          <Select
            value={form.required}
            onChange={(event) =>
              setForm({ ...form, required: event.target.value as (typeof REQUIRED)[number] })
            }
            options={REQUIRED.map((value) => ({ value, label: t(`admin.dues.required.${value}`) }))}
          />
        </Field>
        <Checkbox
          label={t('admin.dues.activeField')}
          checked={form.active}
          onChange={(active) => setForm({ ...form, active })}
        />
      </div>
    </Dialog>
  );
}
