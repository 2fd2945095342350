import { graphql, type ShopInvitationFragment, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Notice } from '@cabas/ui';
import { useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { type Person, useViewerRefresh } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { useGoNext } from './log-in-page.tsx';

const Accept = graphql(`
  mutation ShopAcceptInvitation($token: String!) {
    acceptInvitation(token: $token) {
      __typename
      ... on InvitationAccepted {
        collectiveSlug
        producerId
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

interface AcceptInvitationProps {
  readonly token: string;
  readonly invitation: ShopInvitationFragment;
  readonly person: Person;
}

export function AcceptInvitation({ token, invitation, person }: AcceptInvitationProps) {
  const { t } = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  const refresh = useViewerRefresh();
  const go = useGoNext();
  const accept = useScopedMutation(Accept, {
    onSuccess: async ({ acceptInvitation: answer }) => {
      switch (answer.__typename) {
        case 'InvitationAccepted':
          await refresh();
          return go(answer.producerId ? `/admin/farm/${answer.producerId}` : '/');
        case 'NotFound':
        case 'Refused':
          return setRefused(answer.message);
        default:
          return unreachable(answer);
      }
    },
  });
  return (
    <>
      {refused ? <Notice tone="danger">{refused}</Notice> : null}
      {accept.error ? <Failure error={accept.error} /> : null}
      {person.email === invitation.email ? null : (
        <Notice tone="attention" still>
          {t('shop.invitation.otherAddress', { invited: invitation.email, mine: person.email })}
        </Notice>
      )}
      <Button variant="primary" wide busy={accept.isPending} onClick={() => accept.mutate({ token })}>
        {t('shop.invitation.accept')}
      </Button>
    </>
  );
}
