import { Button, Card, DateInput, Field, MoneyInput, Notice, TextArea, TextInput, useToast } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { usePickupPoints } from '../../shared/pickup-points.tsx';
import { PointRows } from '../../shared/point-rows.tsx';
import { useChangeSale } from '../../shared/sale-actions.ts';
import { useSale } from '../../shared/sale-context.ts';
import { distributionInputs, type PointDraft } from '../../shared/sale-draft.ts';
import { useWords } from '../../shared/words.tsx';

/** Moves or renames this sale; says first who is concerned, and they are told once. */
export function EditSalePage() {
  const { t } = useWords();
  const sale = useSale();
  const { base } = useCollective();
  const { local } = useFormats();
  const places = usePickupPoints().data?.pickupPoints ?? [];
  const change = useChangeSale();
  const navigate = useNavigate();
  const toast = useToast();
  const opens = local(sale.opensAt);
  const [draft, setDraft] = useState({
    name: sale.name,
    opensOn: opens.date,
    opensAt: opens.time,
    words: sale.words,
    minimumCents: sale.minimumCents as number | null | undefined,
  });
  const [points, setPoints] = useState<readonly PointDraft[]>(() =>
    sale.distributions.map((one) => {
      const closes = local(one.closesAt);
      return {
        id: one.id,
        pickupPointId: one.pickupPoint.id,
        pickupDate: one.pickupDate,
        windowStart: one.windowStart,
        windowEnd: one.windowEnd,
        closesOn: closes.date,
        closesAt: closes.time,
        slots: one.slots.map(({ startsAt, endsAt, capacity }) => ({ startsAt, endsAt, capacity })),
      };
    }),
  );
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const started = sale.status !== 'DRAFT' && sale.status !== 'SCHEDULED';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const opening = started ? {} : { opensOn: draft.opensOn, opensAt: draft.opensAt };
    const done = await change.run({
      input: {
        cycleId: sale.id,
        version: sale.version,
        name: draft.name,
        words: draft.words,
        minimumCents: draft.minimumCents ?? 0,
        ...opening,
        distributions: distributionInputs(points),
      },
    });
    if (done === undefined) return;
    toast.show({ text: t('common.state.saved') });
    await navigate(`${base}/sales/${sale.id}`);
  };
  return (
    <form className="ad-stack ad-stack--wide" onSubmit={(event) => void save(event)} noValidate>
      {sale.orderCount > 0 ? (
        <Notice tone="attention" still title={t('admin.edit.concerned', { count: sale.orderCount })}>
          {t('admin.edit.told')}
        </Notice>
      ) : null}
      <p className="ad-soft">{t('admin.plan.flowKept', { flow: t(`common.moneyFlow.${sale.flow}`) })}</p>
      <Card>
        <div className="ad-stack">
          <Field label={t('admin.plan.name')} error={change.fieldError('name')}>
            <TextInput value={draft.name} onChange={(event) => set({ name: event.target.value })} />
          </Field>
          {started ? null : (
            <div className="ad-pair">
              <Field label={t('admin.plan.opensOn')} error={change.fieldError('opensOn')}>
                <DateInput value={draft.opensOn} onChange={(event) => set({ opensOn: event.target.value })} />
              </Field>
              <Field label={t('admin.plan.at')} error={change.fieldError('opensAt')}>
                <TextInput
                  type="time"
                  value={draft.opensAt}
                  onChange={(event) => set({ opensAt: event.target.value })}
                />
              </Field>
            </div>
          )}
          <Field
            label={t('admin.plan.words')}
            hint={t('admin.plan.wordsHint')}
            optional
            error={change.fieldError('words')}
          >
            <TextArea rows={3} value={draft.words} onChange={(event) => set({ words: event.target.value })} />
          </Field>
          <Field label={t('admin.plan.minimum')} optional error={change.fieldError('minimumCents')}>
            <MoneyInput
              value={draft.minimumCents || null}
              onChange={(minimumCents) => set({ minimumCents })}
            />
          </Field>
        </div>
      </Card>
      <PointRows fixed points={points} places={places} fieldError={change.fieldError} onChange={setPoints} />
      <ActionProblem
        action={change}
        shown={['name', 'opensOn', 'opensAt', 'words', 'minimumCents', 'distributions']}
      />
      <div className="ad-actions ad-actions--bar">
        <Button type="submit" variant="primary" busy={change.busy}>
          {t('common.action.save')}
        </Button>
      </div>
    </form>
  );
}
