import { Button } from '@cabas/ui';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/words.tsx';

export interface StepNav {
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** Back and on; "later" while nothing was made at this step. */
export function StepBar({ onNext, onBack, ready, extra }: StepNav & { ready: boolean; extra?: ReactNode }) {
  const { t } = useWords();
  return (
    <div className="fe-bar">
      <Button onClick={onBack}>{t('common.action.back')}</Button>
      <span className="ad-row">
        {extra}
        <Button variant={ready ? 'primary' : 'plain'} onClick={onNext}>
          {t(ready ? 'common.action.continue' : 'admin.evening.later')}
        </Button>
      </span>
    </div>
  );
}
