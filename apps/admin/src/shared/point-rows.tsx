/** Where and when a sale is fetched: one block for each place, each with its own closing time. */
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Button, Card, DateInput, Field, IconButton, Select, TextInput } from '@cabas/ui';
import type { PickupPoint } from './pickup-points.tsx';
import { newPoint, type PointDraft, withPickupDate, withWindowStart } from './sale-draft.ts';
import { SlotEditor } from './slot-editor.tsx';
import { useWords } from './words.tsx';

interface RowsProps {
  readonly points: readonly PointDraft[];
  readonly places: readonly PickupPoint[];
  readonly fieldError: (path: string) => string | undefined;
  /** Existing distributions can't be taken out, only moved. */
  readonly fixed?: boolean;
  readonly onChange: (points: readonly PointDraft[]) => void;
}

export function PointRows({ points, places, fieldError, fixed, onChange }: RowsProps) {
  const { t } = useWords();
  const last = points.at(-1);
  const missing = places.filter(
    (place) => place.active && !points.some((point) => point.pickupPointId === place.id),
  );
  const set = (index: number, point: PointDraft) =>
    onChange(points.map((one, at) => (at === index ? point : one)));
  return (
    <div className="ad-stack">
      {points.map((point, index) => (
        <PointRow
          key={point.id ?? index}
          point={point}
          index={index}
          places={places}
          fieldError={fieldError}
          onChange={(next) => set(index, next)}
          onRemove={
            points.length > 1 && !(fixed && point.id)
              ? () => onChange(points.filter((_, at) => at !== index))
              : undefined
          }
        />
      ))}
      <div className="ad-row">
        <Button icon={IconPlus} onClick={() => onChange([...points, newPoint(last?.pickupDate ?? '', last)])}>
          {t('admin.plan.addPoint')}
        </Button>
        {missing.length > 1 ? (
          <Button
            onClick={() =>
              onChange([
                ...points.filter((point) => point.pickupPointId !== ''),
                ...missing.map((place) => ({
                  ...newPoint(last?.pickupDate ?? '', last),
                  pickupPointId: place.id,
                })),
              ])
            }
          >
            {t('admin.plan.addAll', { count: missing.length })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

interface RowProps {
  readonly point: PointDraft;
  readonly index: number;
  readonly places: readonly PickupPoint[];
  readonly fieldError: (path: string) => string | undefined;
  readonly onChange: (point: PointDraft) => void;
  readonly onRemove?: () => void;
}

function PointRow({ point, index, places, fieldError, onChange, onRemove }: RowProps) {
  const { t } = useWords();
  const error = (name: string) => fieldError(`distributions.${index}.${name}`);
  const text = (name: 'windowEnd' | 'closesOn' | 'closesAt') => ({
    value: point[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...point, [name]: event.target.value }),
  });
  return (
    <Card>
      <div className="ad-stack">
        <div className="ad-row ad-row--top">
          <Field className="ad-grow" label={t('admin.plan.place')} error={error('pickupPointId')}>
            <Select
              value={point.pickupPointId}
              placeholder={t('admin.import.choose')}
              options={places
                .filter((place) => place.active || place.id === point.pickupPointId)
                .map((place) => ({ value: place.id, label: place.name }))}
              onChange={(event) => onChange({ ...point, pickupPointId: event.target.value })}
            />
          </Field>
          {onRemove ? (
            <IconButton icon={IconTrash} label={t('admin.plan.removePoint')} onClick={onRemove} />
          ) : null}
        </div>
        <div className="ad-pair">
          <Field label={t('admin.plan.pickupDate')} error={error('pickupDate')}>
            <DateInput
              value={point.pickupDate}
              onChange={(event) => onChange(withPickupDate(point, event.target.value))}
            />
          </Field>
          <Field label={t('admin.plan.from')} error={error('windowStart')}>
            <TextInput
              type="time"
              value={point.windowStart}
              onChange={(event) => onChange(withWindowStart(point, event.target.value))}
            />
          </Field>
          <Field label={t('admin.plan.to')} error={error('windowEnd')}>
            <TextInput type="time" {...text('windowEnd')} />
          </Field>
        </div>
        <SlotEditor
          window={point}
          slots={point.slots ?? []}
          error={(name) => error(name === '' ? 'slots' : `slots.${name}`)}
          onChange={(slots) => onChange({ ...point, slots })}
        />
        <div className="ad-pair">
          <Field label={t('admin.plan.closesOn')} error={error('closesOn')}>
            <DateInput {...text('closesOn')} />
          </Field>
          <Field label={t('admin.plan.at')} error={error('closesAt')}>
            <TextInput type="time" {...text('closesAt')} />
          </Field>
        </div>
      </div>
    </Card>
  );
}
