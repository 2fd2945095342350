/** How many weeks before its pick-up each date of a repeated sale opens. */
import { Field, Select } from '@cabas/ui';
import { useWords } from './words.tsx';

const MOST = 12;

interface WeeksAheadProps {
  readonly value: number;
  readonly hint: string;
  readonly error: string | undefined;
  readonly onChange: (weeks: number) => void;
}

export function WeeksAhead({ value, hint, error, onChange }: WeeksAheadProps) {
  const { t } = useWords();
  return (
    <Field label={t('admin.weeksAhead.label')} hint={hint} error={error}>
      <Select
        value={String(value)}
        options={Array.from({ length: MOST + 1 }, (_, weeks) => ({
          value: String(weeks),
          label: t('admin.weeksAhead.weeks', { count: weeks }),
        }))}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </Field>
  );
}
