import { Button } from '@cabas/ui';
import { useState } from 'react';
import { mayUse, useCollective } from './collective-context.tsx';
import { ContributionDialog } from './contribution-dialog.tsx';
import { useDues } from './dues.ts';
import { useWords } from './words.tsx';

interface NoteDuesProps {
  readonly distributionId: string;
  /** Absent: chosen in the dialog. */
  readonly whose?: { readonly memberId: string; readonly memberName: string };
}

/** At a hand-out: dues or a gift that somebody gives there and then, where dues are asked and for who may write money down. */
export function NoteDues(props: NoteDuesProps) {
  return mayUse(useCollective().roles, 'money.record') ? <WhereAsked {...props} /> : null;
}

function WhereAsked({ distributionId, whose }: NoteDuesProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const dues = useDues().data?.dues;
  if (dues?.active !== true) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('admin.dues.record')}
      </Button>
      {open ? (
        <ContributionDialog
          dues={dues}
          distributionId={distributionId}
          {...(whose && { whose })}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
