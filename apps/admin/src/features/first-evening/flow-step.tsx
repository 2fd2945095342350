import { Button } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { type CollectiveSettings, useChangeCollective } from '../../shared/collective-settings.ts';
import { FlowChoice, type FlowDraft } from '../../shared/flow-choice.tsx';
import { useWords } from '../../shared/words.tsx';

/** Coming back to change one's mind about the money, before the first sale. */
export function FlowStep({ collective, onNext }: { collective: CollectiveSettings; onNext: () => void }) {
  const { t } = useWords();
  const change = useChangeCollective();
  const [draft, setDraft] = useState<FlowDraft>({
    flow: collective.flow,
    marginBp: collective.marginBp,
    marginMode: collective.marginMode,
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (
      await change.run({
        input: { flow: draft.flow, marginBp: draft.marginBp ?? 0, marginMode: draft.marginMode },
      })
    )
      onNext();
  };
  return (
    <form className="ad-stack ad-stack--wide" onSubmit={(event) => void save(event)} noValidate>
      <FlowChoice kind={collective.kind} draft={draft} onChange={setDraft} fieldError={change.fieldError} />
      <ActionProblem action={change} shown={['flow', 'marginBp', 'marginMode']} />
      <div className="fe-bar">
        <span />
        <Button type="submit" variant="primary" busy={change.busy}>
          {t('common.action.continue')}
        </Button>
      </div>
    </form>
  );
}
