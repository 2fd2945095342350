import { graphql } from '@cabas/client';
import { Button, Card, DateInput, Field, LinkButton, Notice, TextInput } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import type { PickupPoint } from '../../shared/pickup-points.tsx';
import { PointRows } from '../../shared/point-rows.tsx';
import { type Sale, usePublishSale } from '../../shared/sale-actions.ts';
import { newPoint, newSale, planInput, type SaleDraft } from '../../shared/sale-draft.ts';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import { StepBar, type StepNav } from './step-bar.tsx';

const Plan = graphql(`
  mutation AdminPlanFirstSale($input: PlanSaleInput!) {
    planSale(input: $input) {
      __typename
      ... on PlannedSales {
        cycles {
          ...AdminSale
        }
        conflicts {
          date
          message
        }
      }
      ...AdminProblem
    }
  }
`);

/** The first sale: when, where; everything on sale is in it. */
export function SaleStep({
  points,
  sale,
  products,
  ...nav
}: StepNav & { points: readonly PickupPoint[]; sale: Sale | undefined; products: number }) {
  const { t } = useWords();
  const { base, scope } = useCollective();
  const { today, day, moment } = useFormats();
  const plan = useAction(Plan, (result) => result.planSale, scope);
  const publish = usePublishSale();
  const [draft, setDraft] = useState<SaleDraft>(() => firstSale(today(), points));
  const set = (change: Partial<SaleDraft>) => setDraft((before) => ({ ...before, ...change }));
  const firstDay = draft.points[0]?.pickupDate ?? '';
  const proposed = firstDay === '' ? '' : t('admin.plan.proposedName', { day: day(firstDay) });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const planned = await plan.run({ input: planInput({ ...draft, name: draft.name || proposed }, []) });
    const cycle = planned?.cycles[0];
    if (cycle && (await publish.run({ cycleId: cycle.id }))) nav.onNext();
  };
  if (sale) {
    return (
      <>
        <Notice
          still
          tone="success"
          title={t(sale.status === 'DRAFT' ? 'admin.evening.saleDraft' : 'admin.evening.saleReady', {
            name: sale.name,
          })}
          action={
            <LinkButton size="small" to={`${base}/sales/${sale.id}`}>
              {t('admin.evening.seeSale')}
            </LinkButton>
          }
        >
          {t('admin.evening.saleOpens', { when: moment(sale.opensAt) })}
        </Notice>
        {sale.status === 'DRAFT' ? (
          <div>
            <Button
              variant="primary"
              busy={publish.busy}
              onClick={() => void publish.run({ cycleId: sale.id })}
            >
              {t('admin.board.publish')}
            </Button>
          </div>
        ) : null}
        <ActionProblem action={publish} />
        {publish.problem?.code === 'ONLINE_NOT_ALLOWED' ? (
          <div>
            <LinkButton to={`${base}/accounts/online`}>{t('admin.online.title')}</LinkButton>
          </div>
        ) : null}
        <StepBar ready {...nav} />
      </>
    );
  }
  return (
    <form className="ad-stack" onSubmit={(event) => void submit(event)} noValidate>
      {points.length === 0 ? (
        <Notice still tone="attention" title={t('admin.place.empty')}>
          {t('admin.place.emptyText')}
        </Notice>
      ) : null}
      {products === 0 ? <Notice still tone="attention" title={t('admin.plan.nothingListed')} /> : null}
      <Card>
        <div className="ad-stack">
          <Field label={t('admin.plan.name')} error={plan.fieldError('name')}>
            <TextInput
              value={draft.name}
              placeholder={proposed}
              onChange={(event) => set({ name: event.target.value })}
            />
          </Field>
          <div className="ad-pair">
            <Field label={t('admin.plan.opensOn')} error={plan.fieldError('opensOn')}>
              <DateInput value={draft.opensOn} onChange={(event) => set({ opensOn: event.target.value })} />
            </Field>
            <Field label={t('admin.plan.at')} error={plan.fieldError('opensAt')}>
              <TextInput
                type="time"
                value={draft.opensAt}
                onChange={(event) => set({ opensAt: event.target.value })}
              />
            </Field>
          </div>
        </div>
      </Card>
      <PointRows
        points={draft.points}
        places={points}
        fieldError={plan.fieldError}
        onChange={(next) => set({ points: next })}
      />
      <ActionProblem action={plan} shown={['name', 'opensOn', 'opensAt', 'distributions']} />
      <ActionProblem action={publish} />
      <StepBar
        ready={false}
        {...nav}
        extra={
          <Button
            type="submit"
            variant="primary"
            busy={plan.busy || publish.busy}
            disabled={points.length === 0 || products === 0}
          >
            {t('admin.evening.publishSale')}
          </Button>
        }
      />
    </form>
  );
}

/** Every place of the collective, at the same hours. */
function firstSale(today: string, points: readonly PickupPoint[]): SaleDraft {
  const sale = newSale(today);
  const [like] = sale.points;
  const active = points.filter((point) => point.active);
  if (like === undefined || active.length === 0) return sale;
  return {
    ...sale,
    points: active.map((point) => ({ ...newPoint(like.pickupDate, like), pickupPointId: point.id })),
  };
}
