/** Say one comes, or give the place back; once that is too late, whom to write to. */
import { graphql, scopeOf, type ShopTurnFragment, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Notice, useNow, useToast } from '@cabas/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

const Take = graphql(`
  mutation ShopTakeTurn($shiftId: UUID!) {
    answer: takeTurn(shiftId: $shiftId) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);
const Leave = graphql(`
  mutation ShopLeaveTurn($shiftId: UUID!) {
    answer: leaveTurn(shiftId: $shiftId) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export function TurnButton({ turn }: { turn: ShopTurnFragment }) {
  const { t } = useWords();
  const formats = useFormats();
  const { show } = useToast();
  const client = useQueryClient();
  const now = useNow();
  const [refused, setRefused] = useState<string | null>(null);
  const scope = scopeOf.collective(turn.collective.id);
  const done = async (
    answer:
      | { readonly __typename: 'Done' }
      | { readonly __typename: 'NotFound' | 'Refused'; readonly message: string },
    told: () => void,
  ) => {
    switch (answer.__typename) {
      case 'Done':
        setRefused(null);
        told();
        break;
      case 'NotFound':
      case 'Refused':
        setRefused(answer.message);
        break;
      default:
        return unreachable(answer);
    }
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'person' });
  };
  const take = useScopedMutation(Take, {
    scope,
    onSuccess: ({ answer }) =>
      done(answer, () =>
        show({
          text: t('shop.turns.taken', { day: formats.day(turn.day) }),
          undo: () => leave.mutate({ shiftId: turn.id }),
        }),
      ),
  });
  const leave = useScopedMutation(Leave, {
    scope,
    onSuccess: ({ answer }) => done(answer, () => show({ text: t('shop.turns.left') })),
  });
  const error = take.error ?? leave.error;
  const what = <span className="cb-hidden"> : {`${turn.label}, ${formats.day(turn.day)}`}</span>;
  return (
    <>
      {refused ? <Notice tone="attention">{refused}</Notice> : null}
      {error ? <Failure error={error} /> : null}
      {turn.mine ? (
        new Date(turn.leaveUntil) > now ? (
          <div className="sh-actions">
            <Button busy={leave.isPending} onClick={() => leave.mutate({ shiftId: turn.id })}>
              {t('shop.turns.leave')}
              {what}
            </Button>
          </div>
        ) : (
          <p className="sh-soft">
            {t('shop.turns.tooLate')}{' '}
            {turn.contactEmail ? (
              <a href={`mailto:${turn.contactEmail}`}>{turn.contactEmail}</a>
            ) : (
              turn.collective.name
            )}
          </p>
        )
      ) : (
        <div className="sh-actions">
          <Button variant="primary" busy={take.isPending} onClick={() => take.mutate({ shiftId: turn.id })}>
            {t('shop.turns.take')}
            {what}
          </Button>
        </div>
      )}
    </>
  );
}
