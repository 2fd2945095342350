import { graphql } from '@cabas/client';
import { IconBan } from '@tabler/icons-react';
import { Button, Dialog, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import { type Farm, useFarm } from './farm-query.ts';

const Revoke = graphql(`
  mutation AdminRevokeMandate($collectiveId: UUID!) {
    revokeMandate(collectiveId: $collectiveId) {
      __typename
      ...AdminFarm
      ...AdminProblem
    }
  }
`);

/** The farm ends its mandate: said what follows, then done. */
export function RevokeMandate({ collective }: { collective: Farm['collectives'][number]['collective'] }) {
  const { t } = useWords();
  const { scope } = useFarm();
  const toast = useToast();
  const revoke = useAction(Revoke, (result) => result.revokeMandate, scope);
  const [asking, setAsking] = useState(false);
  const run = async () => {
    if ((await revoke.run({ collectiveId: collective.id })) === undefined) return;
    setAsking(false);
    toast.show({ text: t('admin.farm.mandateRevoked', { name: collective.name }) });
  };
  return (
    <div>
      <Button icon={IconBan} onClick={() => setAsking(true)}>
        {t('admin.farm.mandateRevoke')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('admin.farm.mandateRevokeTitle', { name: collective.name })}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{t('common.action.cancel')}</Button>
            <Button variant="danger" busy={revoke.busy} onClick={() => void run()}>
              {t('admin.farm.mandateRevoke')}
            </Button>
          </>
        }
      >
        <div className="ad-stack">
          <p>{t('admin.farm.mandateRevokeText', { name: collective.name })}</p>
          <ActionProblem action={revoke} />
        </div>
      </Dialog>
    </div>
  );
}
