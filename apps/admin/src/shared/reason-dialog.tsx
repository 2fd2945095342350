/** Something is taken back or put aside, with its reason: asked in one place for all. */
import { Button, Dialog, Field, TextInput, useToast } from '@cabas/ui';
import { type ReactNode, useState } from 'react';
import { ActionProblem } from './action-problem.tsx';
import type { Action } from './use-action.ts';
import { useWords } from './words.tsx';

interface ReasonDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Asked besides the reason. */
  readonly more?: ReactNode;
  /** Fields asked there, whose problems stand beside them. */
  readonly shown?: readonly string[];
  /** Nothing is asked for yet. */
  readonly disabled?: boolean;
  /** What the button that does it says. */
  readonly confirm: string;
  /** Said once it is done. */
  readonly done: string;
  readonly action: Pick<Action<never, object>, 'busy' | 'problem' | 'failure' | 'fieldError'>;
  /** Undefined: a problem is shown, and the dialog stays. */
  readonly run: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

export function ReasonDialog({
  title,
  children,
  more,
  shown = [],
  disabled = false,
  confirm,
  done,
  action,
  run,
  onClose,
}: ReasonDialogProps) {
  const { t } = useWords();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const save = async () => {
    if ((await run(reason)) === undefined) return;
    toast.show({ text: done });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onClick={onClose}>{t('common.action.back')}</Button>
          <Button
            variant="primary"
            busy={action.busy}
            disabled={disabled || reason.trim() === ''}
            onClick={() => void save()}
          >
            {confirm}
          </Button>
        </>
      }
    >
      <div className="ad-stack">
        <p>{children}</p>
        <ActionProblem action={action} shown={['reason', ...shown]} />
        {more}
        <Field label={t('common.field.reason')} error={action.fieldError('reason')} required>
          <TextInput
            value={reason}
            maxLength={200}
            onChange={(event) => setReason(event.target.value)}
            data-autofocus
          />
        </Field>
      </div>
    </Dialog>
  );
}
