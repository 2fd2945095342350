/** How the money of this sale flows: as the collective's others, unless one says otherwise for this one. */
import { Button, Card, RadioCards } from '@cabas/ui';
import { useState } from 'react';
import type { CollectiveSettings } from '../../shared/collective-settings.ts';
import { type FlowDraft, MarginFields } from '../../shared/flow-choice.tsx';
import { useFormats } from '../../shared/formats.ts';
import type { SaleDraft } from '../../shared/sale-draft.ts';
import { useSaleFlows } from '../../shared/sale-flows.ts';
import { useWords } from '../../shared/words.tsx';

export function SaleFlow({
  draft,
  settings,
  onChange,
  fieldError,
}: {
  draft: SaleDraft;
  settings: CollectiveSettings;
  onChange: (change: Pick<SaleDraft, 'terms'>) => void;
  fieldError: (path: string) => string | undefined;
}) {
  const { t } = useWords();
  const { percent } = useFormats();
  const flows = useSaleFlows();
  const [choosing, setChoosing] = useState(false);
  if (flows.length < 2) return null;
  const { marginBp, marginMode, serviceFeeBp } = settings;
  const terms: FlowDraft = draft.terms ?? { flow: settings.flow, marginBp, marginMode };
  const set = (next: FlowDraft) => onChange({ terms: next });
  const sentence = (flow: (typeof flows)[number]) => {
    const marginNow = terms.marginBp ?? 0;
    const rate = percent(flow === 'RESALE' ? marginNow : serviceFeeBp);
    return t(`admin.plan.flow.${flow}`, { rate, margin: marginNow === 0 ? 'none' : 'some' });
  };
  return (
    <section className="ad-stack">
      <h2>{t('admin.flow.legend')}</h2>
      <Card>
        {choosing || draft.terms ? (
          <div className="ad-stack">
            <p className="ad-soft">{t('admin.plan.flowText')}</p>
            <RadioCards
              name="flow"
              legend={t('admin.flow.legend')}
              legendHidden
              value={terms.flow}
              error={fieldError('flow')}
              onChange={(flow) => set({ ...terms, flow })}
              options={flows.map((flow) => ({
                value: flow,
                title: t(`common.moneyFlow.${flow}`),
                text: sentence(flow),
              }))}
            />
            {terms.flow === 'RESALE' ? (
              <MarginFields draft={terms} onChange={set} fieldError={fieldError} />
            ) : null}
          </div>
        ) : (
          <div className="ad-row ad-row--between">
            <div>
              <strong>{t(`common.moneyFlow.${settings.flow}`)}</strong>
              <p className="ad-soft">{sentence(settings.flow)}</p>
            </div>
            <Button size="small" onClick={() => setChoosing(true)}>
              {t('admin.plan.otherFlow')}
            </Button>
          </div>
        )}
      </Card>
    </section>
  );
}
