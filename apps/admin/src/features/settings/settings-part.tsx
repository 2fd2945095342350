import type { ChangeCollectiveInput } from '@cabas/client';
import { Button, Card, useToast } from '@cabas/ui';
import type { FormEvent, ReactNode } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useChangeCollective } from '../../shared/collective-settings.ts';
import { useWords } from '../../shared/words.tsx';

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly shown: readonly string[];
  readonly input: () => ChangeCollectiveInput;
  readonly children: (fieldError: (path: string) => string | undefined) => ReactNode;
}

/** One card of the settings: a title, a form, its own save. */
export function SettingsPart({ id, title, lead, shown, input, children }: PartProps) {
  const { t } = useWords();
  const change = useChangeCollective();
  const toast = useToast();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await change.run({ input: input() })) toast.show({ text: t('common.state.saved') });
  };
  return (
    <Card roomy id={id}>
      <form className="ad-form" onSubmit={(event) => void save(event)} noValidate>
        <div>
          <h2>{title}</h2>
          {lead ? <p className="ad-soft">{lead}</p> : null}
        </div>
        <ActionProblem action={change} shown={shown} />
        {children(change.fieldError)}
        <div className="ad-actions">
          <Button type="submit" variant="primary" busy={change.busy}>
            {t('common.action.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
