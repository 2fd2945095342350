import { graphql, type ShopPublicCollectiveFragment, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Notice } from '@cabas/ui';
import { useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useViewerRefresh } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';

const JoinCollective = graphql(`
  mutation ShopJoinCollective($slug: String!) {
    joinCollective(slug: $slug) {
      __typename
      ...ShopMembership
      ... on Problem {
        code
        message
      }
    }
  }
`);

export function JoinButton({ collective }: { collective: ShopPublicCollectiveFragment }) {
  const { t } = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  const refresh = useViewerRefresh();
  const join = useScopedMutation(JoinCollective, {
    onSuccess: ({ joinCollective: answer }) => {
      switch (answer.__typename) {
        case 'ViewerMembership':
          return refresh();
        case 'NotFound':
        case 'Refused':
          return setRefused(answer.message);
        default:
          return unreachable(answer);
      }
    },
  });
  const asks = collective.joinPolicy === 'APPROVAL';
  return (
    <>
      {refused ? <Notice tone="danger">{refused}</Notice> : null}
      {join.error ? <Failure error={join.error} /> : null}
      <p>{t(asks ? 'shop.join.how.APPROVAL' : 'shop.join.how.OPEN')}</p>
      <div className="sh-actions">
        <Button
          variant="primary"
          busy={join.isPending}
          onClick={() => join.mutate({ slug: collective.slug })}
        >
          {t(asks ? 'shop.join.ask' : 'shop.join.button')}
        </Button>
      </div>
    </>
  );
}
