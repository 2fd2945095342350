/** Spreads those who come over the window: slots of a length and with room for so many, then by hand. */
import { Button, Field, IconButton, MeasureInput, Select, TextInput } from '@cabas/ui';
import { IconClockPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { slotsOf, type SlotDraft } from './slot-draft.ts';
import { useWords } from './words.tsx';
import './slot-editor.css';

const LENGTHS = [10, 15, 20, 30, 60] as const;
const USUAL = { length: 15, capacity: 5 };

interface EditorProps {
  readonly window: { readonly windowStart: string; readonly windowEnd: string };
  readonly slots: readonly SlotDraft[];
  readonly error: (name: string) => string | undefined;
  readonly onChange: (slots: readonly SlotDraft[]) => void;
}

export function SlotEditor({ window, slots, error, onChange }: EditorProps) {
  const { t } = useWords();
  const [length, setLength] = useState<number>(USUAL.length);
  const [capacity, setCapacity] = useState<number | null | undefined>(USUAL.capacity);
  const make = (minutes: number, room: number | null | undefined) =>
    onChange(slotsOf(window, minutes, room ?? null));
  if (slots.length === 0)
    return (
      <div>
        <Button size="small" variant="plain" icon={IconClockPlus} onClick={() => make(length, capacity)}>
          {t('admin.slots.add')}
        </Button>
        {error('') ? <p className="cb-check__error">{error('')}</p> : null}
      </div>
    );
  const set = (index: number, change: Partial<SlotDraft>) =>
    onChange(slots.map((slot, at) => (at === index ? { ...slot, ...change } : slot)));
  return (
    <fieldset className="se-slots">
      <legend>{t('admin.slots.title')}</legend>
      <div className="ad-pair">
        <Field label={t('admin.slots.length')}>
          <Select
            value={String(length)}
            options={LENGTHS.map((minutes) => ({
              value: String(minutes),
              label: t('admin.slots.minutes', { count: minutes }),
            }))}
            onChange={(event) => {
              setLength(Number(event.target.value));
              make(Number(event.target.value), capacity);
            }}
          />
        </Field>
        <Field label={t('admin.slots.capacityEach')}>
          <MeasureInput
            factor={1}
            sign=""
            value={capacity ?? null}
            onChange={(room) => {
              setCapacity(room);
              onChange(slots.map((slot) => ({ ...slot, capacity: room ?? null })));
            }}
          />
        </Field>
      </div>
      <ul>
        {slots.map((slot, index) => (
          <li key={index}>
            <TextInput
              type="time"
              aria-label={t('admin.slots.from', { number: index + 1 })}
              value={slot.startsAt}
              onChange={(event) => set(index, { startsAt: event.target.value })}
            />
            <TextInput
              type="time"
              aria-label={t('admin.slots.to', { number: index + 1 })}
              value={slot.endsAt}
              onChange={(event) => set(index, { endsAt: event.target.value })}
            />
            <MeasureInput
              factor={1}
              sign=""
              aria-label={t('admin.slots.capacity', { number: index + 1 })}
              value={slot.capacity}
              onChange={(room) => set(index, { capacity: room ?? null })}
            />
            <span className="ad-soft" aria-hidden>
              {t('admin.slots.places')}
            </span>
            <IconButton
              icon={IconTrash}
              label={t('admin.slots.remove', { number: index + 1 })}
              onClick={() => onChange(slots.filter((_, at) => at !== index))}
            />
            <Problem
              words={
                error(`${index}.startsAt`) ?? error(`${index}.endsAt`) ?? error(`${index}.capacity`) ?? ''
              }
            />
          </li>
        ))}
      </ul>
      <Button size="small" variant="plain" onClick={() => onChange([])}>
        {t('admin.slots.none')}
      </Button>
    </fieldset>
  );
}

function Problem({ words }: { words: string }) {
  if (words === '') return null;
  return (
    <p className="cb-check__error" role="alert">
      {words}
    </p>
  );
}
