import { graphql, type ShopOwnMembershipFragment, useScopedMutation } from '@cabas/client';
import { Button, Dialog, Notice, useToast } from '@cabas/ui';
import { useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useViewerRefresh } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { useAccountWords } from './account-words.ts';

const Leave = graphql(`
  mutation ShopLeaveCollective($membershipId: UUID!) {
    leaveCollective(membershipId: $membershipId) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

interface LeaveCollectiveProps {
  readonly membership: ShopOwnMembershipFragment;
  readonly onLeft: () => void;
}

export function LeaveCollective({ membership, onLeft }: LeaveCollectiveProps) {
  const { t } = useAccountWords();
  const { t: common } = useWords();
  const { show } = useToast();
  const refresh = useViewerRefresh();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const collective = membership.collective.name;
  const leave = useScopedMutation(Leave, {
    onSuccess: async ({ leaveCollective: answer }) => {
      setAsking(false);
      if ('message' in answer) return setRefused(answer.message);
      show({ text: t('account.memberships.left', { collective }) });
      await refresh();
      onLeft();
    },
  });
  return (
    <>
      {refused ? <Notice tone="danger">{refused}</Notice> : null}
      {leave.error ? <Failure error={leave.error} /> : null}
      <div className="sh-actions">
        <Button size="small" onClick={() => setAsking(true)}>
          {t('account.memberships.leave')}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('account.memberships.leaveTitle', { collective })}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{common('common.action.cancel')}</Button>
            <Button
              variant="danger"
              busy={leave.isPending}
              onClick={() => leave.mutate({ membershipId: membership.id })}
            >
              {t('account.memberships.leave')}
            </Button>
          </>
        }
      >
        <p>{t('account.memberships.leaveText')}</p>
      </Dialog>
    </>
  );
}
