import { type CollectiveKind, graphql } from '@cabas/client';
import { slugify } from '@cabas/kernel';
import { Button, Field, RadioCards, TextInput } from '@cabas/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { FlowChoice, type FlowDraft } from '../../shared/flow-choice.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useViewerRefresh } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { ShopPreview } from './shop-preview.tsx';
import type { Step } from './steps.ts';
import { WizardFrame } from './wizard-frame.tsx';

const Create = graphql(`
  mutation AdminCreateCollective($input: CreateCollectiveInput!) {
    createCollective(input: $input) {
      __typename
      ... on CollectiveCard {
        id
        slug
      }
      ...AdminProblem
    }
  }
`);
const kinds = [
  'ASSOCIATION',
  'AMAP',
  'CIVAM',
  'PRODUCERS_GROUP',
  'PRODUCERS_SHOP',
  'BUYING_GROUP',
  'VILLAGE_SHOP',
  'FARM',
  'PLATFORM',
] as const satisfies readonly CollectiveKind[];
const KEY = 'cabas.new-collective';

interface Draft extends FlowDraft {
  readonly kind: CollectiveKind | null;
  readonly name: string;
  readonly slug: string;
}
const blank: Draft = { kind: null, name: '', slug: '', flow: null, marginBp: 0, marginMode: 'INSIDE' };

/** The first two steps: nothing exists on the server yet, so the draft waits on this device. */
export function NewPage() {
  const { t } = useWords();
  const [draft, setDraft] = useState<Draft>(readDraft);
  const [step, setStep] = useState<Step>('kind');
  const create = useAction(Create, (result) => result.createCollective);
  const refresh = useViewerRefresh();
  const navigate = useNavigate();
  useEffect(() => {
    localStorage.setItem(KEY, JSON.stringify(draft));
  }, [draft]);
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const named = draft.kind !== null && draft.name.trim() !== '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (step === 'kind') {
      if (named) setStep('flow');
      return;
    }
    if (draft.kind === null || draft.flow === null) return;
    const resale = draft.flow === 'RESALE';
    const made = await create.run({
      input: {
        kind: draft.kind,
        name: draft.name,
        slug: draft.slug || null,
        flow: draft.flow,
        marginBp: resale ? (draft.marginBp ?? 0) : null,
        marginMode: resale ? draft.marginMode : null,
      },
    });
    if (made === undefined) return;
    localStorage.removeItem(KEY);
    await refresh();
    await navigate(`/c/${made.slug}/first-evening/places`);
  };
  const preview = (
    <ShopPreview
      preview={{
        name: draft.name,
        withoutSales: draft.kind === 'AMAP',
        kind: draft.kind === null ? '' : t(`common.collectiveKind.${draft.kind}`),
        pays: draft.flow === null ? undefined : t(`admin.evening.pays.${draft.flow}`),
      }}
    />
  );
  return (
    <WizardFrame
      kind={draft.kind}
      step={step}
      done={new Set<Step>(named && step === 'flow' ? ['kind'] : [])}
      open={new Set<Step>(named ? ['kind', 'flow'] : ['kind'])}
      onGo={setStep}
      preview={preview}
    >
      <form className="ad-stack ad-stack--wide" onSubmit={(event) => void submit(event)} noValidate>
        {step === 'kind' ? (
          <>
            <RadioCards
              name="kind"
              columns
              legend={t('admin.evening.kind')}
              legendHidden
              value={draft.kind}
              onChange={(kind) => set(kind === 'AMAP' ? { kind, flow: 'DIRECT' } : { kind })}
              options={kinds.map((value) => ({
                value,
                title: t(`common.collectiveKind.${value}`),
                text: t(`admin.evening.kind.${value}`),
              }))}
            />
            <Field
              label={t('admin.evening.name')}
              hint={
                draft.name
                  ? t('admin.evening.slug', {
                      address: `${window.location.host}/c/${draft.slug || slugify(draft.name)}`,
                    })
                  : undefined
              }
              error={create.fieldError('name')}
              required
            >
              <TextInput
                value={draft.name}
                maxLength={120}
                onChange={(event) => set({ name: event.target.value })}
              />
            </Field>
            <div className="fe-bar">
              <span />
              <Button type="submit" variant="primary" disabled={!named}>
                {t('common.action.continue')}
              </Button>
            </div>
          </>
        ) : (
          <>
            <FlowChoice
              kind={draft.kind}
              draft={draft}
              onChange={(flow) => set(flow)}
              fieldError={create.fieldError}
            />
            <ActionProblem action={create} shown={['flow', 'marginBp', 'marginMode']} />
            {create.problem?.code === 'SLUG_TAKEN' || create.fieldError('slug') ? (
              <Field label={t('admin.evening.otherSlug')} error={create.fieldError('slug')}>
                <TextInput
                  value={draft.slug}
                  placeholder={slugify(draft.name)}
                  onChange={(event) => set({ slug: event.target.value })}
                />
              </Field>
            ) : null}
            <div className="fe-bar">
              <Button onClick={() => setStep('kind')}>{t('common.action.back')}</Button>
              <Button type="submit" variant="primary" disabled={draft.flow === null} busy={create.busy}>
                {t('admin.evening.create')}
              </Button>
            </div>
          </>
        )}
      </form>
    </WizardFrame>
  );
}

function readDraft(): Draft {
  try {
    return { ...blank, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Draft>) };
  } catch {
    return blank;
  }
}
