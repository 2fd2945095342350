/** How a point's delivery rounds are set up: where they go, what they cost, what they need. */
import type { AdminKeptPointFragment } from '@cabas/client';
import { Checkbox, Field, MoneyInput, Select, TextArea, TextInput } from '@cabas/ui';
import { useFormats } from './formats.ts';
import { useWords } from './words.tsx';

type Terms = NonNullable<AdminKeptPointFragment['delivery']>;

/** As typed; null: people come there. */
export interface RoundDraft {
  readonly feeCents: number | null | undefined;
  readonly vatCategory: Terms['vatCategory'];
  readonly thresholdCents: number | null | undefined;
  readonly freeFromCents: number | null | undefined;
  readonly capacity: string;
  /** One a line. */
  readonly areas: string;
}

const NEW: RoundDraft = {
  feeCents: null,
  vatCategory: 'STANDARD',
  thresholdCents: null,
  freeFromCents: null,
  capacity: '',
  areas: '',
};
const RATES = ['STANDARD', 'INTERMEDIATE', 'FOOD'] as const;
export const DELIVERY_PATHS = [
  'delivery.feeCents',
  'delivery.vatCategory',
  'delivery.thresholdCents',
  'delivery.freeFromCents',
  'delivery.capacity',
  'delivery.areas',
] as const;

export function draftOf(terms: Terms | null): RoundDraft | null {
  return (
    terms && {
      ...terms,
      thresholdCents: terms.thresholdCents || null,
      capacity: terms.capacity === null ? '' : String(terms.capacity),
      areas: terms.areas.join('\n'),
    }
  );
}

/** As the server takes it. */
export function termsOf({
  feeCents,
  vatCategory,
  thresholdCents,
  freeFromCents,
  capacity,
  areas,
}: RoundDraft) {
  return {
    feeCents: feeCents ?? 0,
    vatCategory,
    thresholdCents: thresholdCents ?? 0,
    freeFromCents: freeFromCents ?? null,
    capacity: /^[1-9]\d{0,4}$/.test(capacity.trim()) ? Number(capacity) : null,
    areas: areas
      .split(/[\n,;]/)
      .map((area) => area.trim())
      .filter((area) => area !== ''),
  };
}

interface DeliveryTermsProps {
  readonly round: RoundDraft | null;
  /** What it is was decided when it was added. */
  readonly fixed: boolean;
  readonly errorOf: (path: string) => string | undefined;
  readonly onChange: (round: RoundDraft | null) => void;
}

export function DeliveryTerms({ round, fixed, errorOf, onChange }: DeliveryTermsProps) {
  const { t } = useWords();
  if (fixed && round === null) return null;
  return (
    <>
      {fixed ? (
        <p className="ad-soft">{t('admin.delivery.laterSales')}</p>
      ) : (
        <Checkbox
          label={t('admin.delivery.home')}
          hint={t('admin.delivery.homeHint')}
          checked={round !== null}
          onChange={(checked) => onChange(checked ? NEW : null)}
        />
      )}
      {round === null ? null : <RoundFields round={round} errorOf={errorOf} onChange={onChange} />}
    </>
  );
}

/** `rated`: with the rate of VAT, which an open sale keeps. */
export function RoundFields({
  round,
  rated = true,
  errorOf,
  onChange,
}: Pick<DeliveryTermsProps, 'errorOf'> & {
  readonly round: RoundDraft;
  readonly rated?: boolean;
  readonly onChange: (round: RoundDraft) => void;
}) {
  const { t } = useWords();
  const set = (change: Partial<RoundDraft>) => onChange({ ...round, ...change });
  const areasError =
    errorOf('delivery.areas') ??
    termsOf(round)
      .areas.map((_, index) => errorOf(`delivery.areas.${index}`))
      .find((error) => error !== undefined);
  return (
    <>
      <Field
        label={t('admin.delivery.areas')}
        hint={t('admin.delivery.areasHint')}
        error={areasError}
        required
      >
        <TextArea rows={4} value={round.areas} onChange={(event) => set({ areas: event.target.value })} />
      </Field>
      <div className="ad-pair">
        <Field
          label={t('admin.delivery.fee')}
          hint={t('admin.delivery.feeHint')}
          error={errorOf('delivery.feeCents')}
        >
          <MoneyInput value={round.feeCents ?? null} onChange={(feeCents) => set({ feeCents })} />
        </Field>
        {rated ? (
          <Field
            label={t('admin.delivery.vat')}
            hint={t('admin.delivery.vatHint')}
            error={errorOf('delivery.vatCategory')}
          >
            <Select
              value={round.vatCategory}
              onChange={(event) =>
                set({ vatCategory: RATES.find((one) => one === event.target.value) ?? 'STANDARD' })
              }
              options={RATES.map((rate) => ({ value: rate, label: t(`common.vatCategory.${rate}`) }))}
            />
          </Field>
        ) : null}
      </div>
      <div className="ad-pair">
        <Field
          label={t('admin.delivery.threshold')}
          hint={t('admin.delivery.thresholdHint')}
          optional
          error={errorOf('delivery.thresholdCents')}
        >
          <MoneyInput
            value={round.thresholdCents ?? null}
            onChange={(thresholdCents) => set({ thresholdCents })}
          />
        </Field>
        <Field label={t('admin.delivery.freeFrom')} optional error={errorOf('delivery.freeFromCents')}>
          <MoneyInput
            value={round.freeFromCents ?? null}
            onChange={(freeFromCents) => set({ freeFromCents })}
          />
        </Field>
      </div>
      <Field
        label={t('admin.delivery.capacity')}
        hint={t('admin.delivery.capacityHint')}
        optional
        error={errorOf('delivery.capacity')}
      >
        <TextInput
          inputMode="numeric"
          value={round.capacity}
          onChange={(event) => set({ capacity: event.target.value })}
        />
      </Field>
    </>
  );
}

/** `3,00 € · à partir de 15,00 € · 36600, 361*`. */
export function RoundSummary({ terms }: { terms: Omit<Terms, 'vatCategory'> }) {
  const { t } = useWords();
  const { money } = useFormats();
  const { feeCents, thresholdCents, freeFromCents, capacity, areas } = terms;
  const parts = [
    feeCents === 0 ? t('admin.delivery.free') : money(feeCents),
    freeFromCents === null || feeCents === 0
      ? ''
      : t('admin.delivery.freeOver', { amount: money(freeFromCents) }),
    thresholdCents === 0 ? '' : t('admin.delivery.from', { amount: money(thresholdCents) }),
    capacity === null ? '' : t('admin.delivery.baskets', { count: capacity }),
  ];
  return (
    <p>
      {parts.filter((part) => part !== '').join(' · ')}
      <br />
      <span className="ad-soft">{areas.join(', ')}</span>
    </p>
  );
}
