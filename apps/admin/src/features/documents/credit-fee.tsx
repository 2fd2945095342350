import { graphql } from '@cabas/client';
import { IconFileMinus } from '@tabler/icons-react';
import { Button } from '@cabas/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCollective } from '../../shared/collective-context.tsx';
import { ReasonDialog } from '../../shared/reason-dialog.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';

const Credit = graphql(`
  mutation AdminCreditFee($documentId: UUID!, $reason: String!) {
    creditFee(documentId: $documentId, reason: $reason) {
      __typename
      ... on Document {
        id
      }
      ...AdminProblem
    }
  }
`);

/** Takes a service invoice back, with the reason. */
export function CreditFee({ documentId, number }: { documentId: string; number: string }) {
  const { t } = useWords();
  const { base, scope } = useCollective();
  const navigate = useNavigate();
  const credit = useAction(Credit, (result) => result.creditFee, scope);
  const [open, setOpen] = useState(false);
  const run = async (reason: string) => {
    const done = await credit.run({ documentId, reason });
    if (done) void navigate(`${base}/documents/${done.id}`);
    return done;
  };
  return (
    <>
      <Button variant="primary" icon={IconFileMinus} onClick={() => setOpen(true)}>
        {t('admin.fee.credit')}
      </Button>
      {open ? (
        <ReasonDialog
          title={t('admin.fee.credit')}
          confirm={t('admin.fee.credit')}
          done={t('admin.fee.credited')}
          action={credit}
          run={run}
          onClose={() => setOpen(false)}
        >
          {t('admin.fee.creditText', { number })}
        </ReasonDialog>
      ) : null}
    </>
  );
}
