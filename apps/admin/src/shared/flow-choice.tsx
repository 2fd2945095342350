/** How the money flows, each way in one sentence with a worked example in euros; an AMAP has one way only. */
import type { CollectiveKind, MarginMode, MoneyFlow } from '@cabas/client';
import { salePrice } from '@cabas/kernel';
import { Field, MeasureInput, RadioCards } from '@cabas/ui';
import { useFormats } from './formats.ts';
import { useWords } from './words.tsx';

export interface FlowDraft {
  readonly flow: MoneyFlow | null;
  readonly marginBp: number | null | undefined;
  readonly marginMode: MarginMode;
}

const EXAMPLE_CENTS = 1000;

export function FlowChoice({
  kind,
  draft,
  onChange,
  fieldError,
}: {
  kind: CollectiveKind | null;
  draft: FlowDraft;
  onChange: (draft: FlowDraft) => void;
  fieldError: (path: string) => string | undefined;
}) {
  const { t } = useWords();
  if (kind === 'AMAP')
    return (
      <RadioCards
        name="flow"
        legend={t('admin.flow.legend')}
        legendHidden
        value="DIRECT"
        error={fieldError('flow')}
        onChange={(flow) => onChange({ ...draft, flow })}
        options={[{ value: 'DIRECT' as const, title: t('admin.flow.amap'), text: t('admin.flow.amapText') }]}
      />
    );
  return (
    <div className="ad-stack">
      <RadioCards
        name="flow"
        legend={t('admin.flow.legend')}
        legendHidden
        value={draft.flow ?? null}
        error={fieldError('flow')}
        onChange={(flow) => onChange({ ...draft, flow })}
        options={[
          {
            value: 'DIRECT' as const,
            title: t('common.moneyFlow.DIRECT'),
            text: (
              <>
                {t('admin.flow.direct')}
                <br />
                <em>{t('admin.flow.directExample')}</em>
              </>
            ),
          },
          {
            value: 'RESALE' as const,
            title: t('common.moneyFlow.RESALE'),
            text: (
              <>
                {t('admin.flow.resale')}
                <br />
                <em>{t('admin.flow.resaleExample')}</em>
              </>
            ),
          },
          {
            value: 'AGENCY' as const,
            title: t('common.moneyFlow.AGENCY'),
            text: (
              <>
                {t('admin.flow.agency')}
                <br />
                <em>{t('admin.flow.agencyExample')}</em>
              </>
            ),
          },
        ]}
      />
      {draft.flow === 'RESALE' ? (
        <MarginFields draft={draft} onChange={onChange} fieldError={fieldError} />
      ) : null}
    </div>
  );
}

/** What the collective keeps of what it sells on, and where it stands. */
export function MarginFields({
  draft,
  onChange,
  fieldError,
}: {
  draft: FlowDraft;
  onChange: (draft: FlowDraft) => void;
  fieldError: (path: string) => string | undefined;
}) {
  const { t } = useWords();
  const { money, percent } = useFormats();
  const margin = draft.marginBp ?? 0;
  const example = (mode: MarginMode) => {
    const { saleCents, purchaseCents } = salePrice(EXAMPLE_CENTS, margin, mode);
    return t('admin.flow.example', {
      farmPrice: money(EXAMPLE_CENTS),
      pays: money(saleCents),
      gets: money(purchaseCents),
      keeps: money(saleCents - purchaseCents),
    });
  };
  return (
    <>
      <div className="ad-pair">
        <Field
          label={t('admin.flow.margin')}
          hint={t('admin.flow.marginHint')}
          error={fieldError('marginBp')}
        >
          <MeasureInput
            factor={100}
            sign="%"
            value={draft.marginBp ?? null}
            onChange={(marginBp) => onChange({ ...draft, marginBp })}
          />
        </Field>
        <span />
      </div>
      <RadioCards
        name="marginMode"
        columns
        legend={t('admin.flow.where')}
        value={draft.marginMode}
        error={fieldError('marginMode')}
        onChange={(marginMode) => onChange({ ...draft, marginMode })}
        options={[
          {
            value: 'INSIDE' as const,
            title: t('admin.flow.inside', { rate: percent(margin) }),
            text: example('INSIDE'),
          },
          {
            value: 'ON_TOP' as const,
            title: t('admin.flow.onTop', { rate: percent(margin) }),
            text: example('ON_TOP'),
          },
        ]}
      />
    </>
  );
}
