import { graphql, useScopedMutation } from '@cabas/client';
import { Button, Dialog, Notice, useToast } from '@cabas/ui';
import { useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useWords } from '../../shared/words.tsx';
import { useAccountWords } from './account-words.ts';

const End = graphql(`
  mutation ShopEndHousehold($membershipId: UUID!) {
    endHousehold(membershipId: $membershipId) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

interface EndHouseholdProps {
  readonly membershipId: string;
  /** The other person. */
  readonly name: string;
  readonly second: boolean;
  readonly onEnded: () => void;
}

/** Asked once more: coming back takes a new invitation. */
export function EndHousehold({ membershipId, name, second, onEnded }: EndHouseholdProps) {
  const { t } = useAccountWords();
  const { t: common } = useWords();
  const { show } = useToast();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const words = t(second ? 'account.household.leave' : 'account.household.end');
  const end = useScopedMutation(End, {
    onSuccess: ({ endHousehold: answer }) => {
      setAsking(false);
      if ('message' in answer) return setRefused(answer.message);
      show({ text: t('account.household.ended') });
      onEnded();
    },
  });
  return (
    <>
      {refused ? <Notice tone="danger">{refused}</Notice> : null}
      {end.error ? <Failure error={end.error} /> : null}
      <div className="sh-actions">
        <Button size="small" onClick={() => setAsking(true)}>
          {words}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('account.household.endTitle')}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{common('common.action.cancel')}</Button>
            <Button variant="danger" busy={end.isPending} onClick={() => end.mutate({ membershipId })}>
              {words}
            </Button>
          </>
        }
      >
        <p>{t(second ? 'account.household.leaveText' : 'account.household.endText', { name })}</p>
      </Dialog>
    </>
  );
}
