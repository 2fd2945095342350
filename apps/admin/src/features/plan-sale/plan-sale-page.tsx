import { type AdminPlannedFragment, graphql } from '@cabas/client';
import {
  Breadcrumb,
  Button,
  Card,
  DateInput,
  Field,
  MoneyInput,
  Notice,
  PageHeader,
  Select,
  TextArea,
  TextInput,
} from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { useCollectiveSettings } from '../../shared/collective-settings.ts';
import { useFormats } from '../../shared/formats.ts';
import { usePickupPoints } from '../../shared/pickup-points.tsx';
import { PointRows } from '../../shared/point-rows.tsx';
import { useProducts } from '../../shared/products.ts';
import { newSale, planInput, type SaleDraft } from '../../shared/sale-draft.ts';
import { useAction } from '../../shared/use-action.ts';
import { WeeksAhead } from '../../shared/weeks-ahead.tsx';
import { useWords } from '../../shared/words.tsx';
import { LikeLast } from './like-last.tsx';
import { OfferPicker } from './offer-picker.tsx';
import { SaleFlow } from './sale-flow.tsx';
import { PlannedSales } from './planned-sales.tsx';

const Plan = graphql(`
  mutation AdminPlanSale($input: PlanSaleInput!) {
    planSale(input: $input) {
      __typename
      ...AdminPlanned
      ...AdminProblem
    }
  }
`);
const frequencies = ['WEEKLY', 'FORTNIGHTLY', 'MONTHLY'] as const;

/** An AMAP is told why it opens no sale. */
export function PlanSalePage() {
  const { t } = useWords();
  const { collective } = useCollective();
  if (collective.kind !== 'AMAP') return <PlanSale />;
  return (
    <>
      <PageHeader title={t('admin.plan.title')} />
      <Notice>{t('admin.plan.amap')}</Notice>
    </>
  );
}

/** Name, places, products, rhythm: then one or many sales at once, conflicts listed. */
function PlanSale() {
  const { t } = useWords();
  const { base, scope } = useCollective();
  const { today, day } = useFormats();
  const places = usePickupPoints().data?.pickupPoints ?? [];
  const { rows: products, complete } = useProducts({ listedOnly: true, first: 100, all: true });
  const settings = useCollectiveSettings().data?.collective;
  const plan = useAction(Plan, (result) => result.planSale, scope);
  const [draft, setDraft] = useState<SaleDraft>(() => newSale(today()));
  const [planned, setPlanned] = useState<AdminPlannedFragment | null>(null);
  const set = (change: Partial<SaleDraft>) => setDraft((before) => ({ ...before, ...change }));
  const [only] = places.filter((place) => place.active);
  const points = draft.points.map((point) =>
    point.pickupPointId === '' && places.length === 1 && only ? { ...point, pickupPointId: only.id } : point,
  );
  const firstDay = points[0]?.pickupDate ?? '';
  const proposed = firstDay === '' ? '' : t('admin.plan.proposedName', { day: day(firstDay) });
  const ready = { ...draft, points, name: draft.name || proposed };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const listingIds = (products ?? []).flatMap((product) =>
      product.listing?.active ? product.listing.id : [],
    );
    const done = await plan.run({ input: planInput(ready, listingIds) });
    if (done) {
      setPlanned(done);
      window.scrollTo(0, 0);
    }
  };
  const crumbs = (
    <Breadcrumb
      items={[{ label: t('admin.nav.sales'), to: `${base}/sales` }, { label: t('admin.plan.title') }]}
    />
  );
  if (planned !== null)
    return (
      <>
        {crumbs}
        <PlannedSales planned={planned} />
      </>
    );
  return (
    <>
      {crumbs}
      <PageHeader
        title={t('admin.plan.title')}
        lead={t('admin.plan.lead')}
        actions={settings ? <LikeLast settings={settings} onTake={set} /> : null}
      />
      <form className="ad-stack ad-stack--wide" onSubmit={(event) => void submit(event)} noValidate>
        <section className="ad-stack">
          <h2>{t('admin.plan.sectionName')}</h2>
          <Card>
            <div className="ad-stack">
              <Field
                label={t('admin.plan.name')}
                hint={draft.name === '' ? t('admin.plan.nameHint', { name: proposed }) : undefined}
                error={plan.fieldError('name')}
              >
                <TextInput
                  value={draft.name}
                  placeholder={proposed}
                  onChange={(event) => set({ name: event.target.value })}
                />
              </Field>
              <div className="ad-pair">
                <Field label={t('admin.plan.opensOn')} error={plan.fieldError('opensOn')}>
                  <DateInput
                    value={draft.opensOn}
                    onChange={(event) => set({ opensOn: event.target.value })}
                  />
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
        </section>
        <section className="ad-stack">
          <h2>{t('admin.plan.sectionPlaces')}</h2>
          {places.length === 0 ? (
            <Notice tone="attention" still title={t('admin.place.empty')}>
              {t('admin.place.emptyText')}
            </Notice>
          ) : null}
          <PointRows
            points={points}
            places={places}
            fieldError={plan.fieldError}
            onChange={(next) => set({ points: next })}
          />
        </section>
        <section className="ad-stack">
          <h2>{t('admin.plan.sectionOffers')}</h2>
          <p className="ad-soft">{t('admin.plan.offersText')}</p>
          <OfferPicker
            draft={draft}
            products={complete ? products : undefined}
            pointNames={points.map(
              (point, index) =>
                places.find((place) => place.id === point.pickupPointId)?.name ??
                t('admin.plan.pointNumber', { number: index + 1 }),
            )}
            onChange={(offers) => set({ offers })}
          />
        </section>
        {settings ? (
          <SaleFlow draft={draft} settings={settings} onChange={set} fieldError={plan.fieldError} />
        ) : null}
        <section className="ad-stack">
          <h2>{t('admin.plan.sectionRhythm')}</h2>
          <Card>
            <div className="ad-pair">
              <Field label={t('admin.plan.repeat')} error={plan.fieldError('repeat.frequency')}>
                <Select
                  value={draft.frequency}
                  options={[
                    { value: '', label: t('admin.plan.once') },
                    ...frequencies.map((value) => ({ value, label: t(`common.frequency.${value}`) })),
                  ]}
                  onChange={(event) =>
                    set({ frequency: frequencies.find((one) => one === event.target.value) ?? '' })
                  }
                />
              </Field>
              {draft.frequency === '' ? null : (
                <Field label={t('admin.plan.until')} error={plan.fieldError('repeat.until')}>
                  <DateInput value={draft.until} onChange={(event) => set({ until: event.target.value })} />
                </Field>
              )}
            </div>
            {draft.frequency === '' ? null : (
              <WeeksAhead
                value={draft.weeksAhead ?? settings?.weeksAhead ?? 0}
                hint={t('admin.weeksAhead.planHint')}
                error={plan.fieldError('repeat.weeksAhead')}
                onChange={(weeksAhead) => set({ weeksAhead })}
              />
            )}
          </Card>
        </section>
        <section className="ad-stack">
          <h2>{t('admin.plan.sectionWords')}</h2>
          <Card>
            <div className="ad-stack">
              <Field
                label={t('admin.plan.words')}
                hint={t('admin.plan.wordsHint')}
                optional
                error={plan.fieldError('words')}
              >
                <TextArea
                  rows={4}
                  value={draft.words}
                  onChange={(event) => set({ words: event.target.value })}
                />
              </Field>
              <Field
                label={t('admin.plan.minimum')}
                hint={t('admin.plan.minimumHint')}
                optional
                error={plan.fieldError('minimumCents')}
              >
                <MoneyInput
                  value={draft.minimumCents ?? null}
                  onChange={(minimumCents) => set({ minimumCents })}
                />
              </Field>
            </div>
          </Card>
        </section>
        <ActionProblem
          action={plan}
          shown={[
            ...['name', 'opensOn', 'opensAt', 'distributions', 'repeat', 'words', 'minimumCents'],
            ...['flow', 'marginBp', 'marginMode'],
          ]}
        />
        <div className="ad-actions ad-actions--bar">
          <Button type="submit" variant="primary" busy={plan.busy}>
            {t('admin.plan.submit')}
          </Button>
        </div>
      </form>
    </>
  );
}
