import type { CollectiveKind } from '@cabas/client';
import { Steps } from '@cabas/ui';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/words.tsx';
import { type Step, stepsOf } from './steps.ts';
import './first-evening.css';

interface FrameProps {
  readonly kind: CollectiveKind | null;
  readonly step: Step;
  readonly done: ReadonlySet<Step>;
  /** Steps that may be opened. */
  readonly open: ReadonlySet<Step>;
  readonly onGo: (step: Step) => void;
  readonly preview: ReactNode;
  readonly children: ReactNode;
}

/** Steps above, one question at a time, the shop growing beside it. */
export function WizardFrame({ kind, step, done, open, onGo, preview, children }: FrameProps) {
  const { t } = useWords();
  const shown = stepsOf(kind).filter((one) => one !== 'done');
  return (
    <div className="fe">
      <Steps
        label={t('admin.evening.steps')}
        current={step === 'done' ? shown.length : shown.indexOf(step)}
        steps={shown.map((one) => ({
          label: t(`admin.evening.step.${one}`),
          done: done.has(one),
          open: open.has(one),
        }))}
        onGo={(index) => {
          const target = shown[index];
          if (target) onGo(target);
        }}
      />
      <div className="fe-split">
        <div className="fe-step">
          <title>{`${t(`admin.evening.title.${step}`)} · Cabas`}</title>
          <div>
            <h1>{t(`admin.evening.title.${step}`)}</h1>
            <p className="fe-lead">
              {t(
                kind === 'AMAP' && step === 'done'
                  ? 'admin.evening.leadDoneAmap'
                  : `admin.evening.lead.${step}`,
              )}
            </p>
          </div>
          {children}
        </div>
        <aside className="fe-aside" aria-label={t('admin.evening.preview')}>
          {preview}
        </aside>
      </div>
    </div>
  );
}
