/** Where the link at the foot of a mail leads: what would end, and the button that ends it. No session is needed. */
import { graphql, unreachable, useScopedMutation, useScopedQuery } from '@cabas/client';
import { Button, EmptyState, LinkButton, Notice } from '@cabas/ui';
import { IconBellOff, IconMailOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { Failure } from '../../shared/failure.tsx';
import { Page } from '../../shared/page.tsx';
import { useWords } from '../../shared/words.tsx';

const Query = graphql(`
  query ShopUnsubscription($token: String!) {
    unsubscription(token: $token) {
      collectiveName
      kind
    }
  }
`);
const End = graphql(`
  mutation ShopUnsubscribe($token: String!) {
    unsubscribe(token: $token) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export function UnsubscribePage() {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const token = parameters.get('token') ?? '';
  const query = useScopedQuery(Query, { token });
  return (
    <Page title={t('shop.unsubscribe.title')}>
      <Answer query={query}>
        {({ unsubscription }) =>
          unsubscription === null ? (
            <EmptyState icon={IconMailOff} title={t('shop.unsubscribe.unknown')} action={<ToReminders />}>
              {t('shop.unsubscribe.unknownText')}
            </EmptyState>
          ) : (
            <Ending token={token} {...unsubscription} />
          )
        }
      </Answer>
    </Page>
  );
}

interface EndingProps {
  readonly token: string;
  readonly collectiveName: string;
  readonly kind: 'OPENING' | 'CLOSING' | 'PICKUP' | 'TURN' | 'MESSAGE' | 'ORDER';
}

function Ending({ token, collectiveName, kind }: EndingProps) {
  const { t } = useWords();
  const [state, setState] = useState<'ended' | { refused: string } | null>(null);
  const end = useScopedMutation(End, {
    onSuccess: ({ unsubscribe: answer }) => {
      switch (answer.__typename) {
        case 'Done':
          return setState('ended');
        case 'Refused':
          return setState({ refused: answer.message });
        default:
          return unreachable(answer);
      }
    },
  });
  const what = t(`shop.reminders.${kind}`);
  if (state === 'ended')
    return (
      <EmptyState icon={IconBellOff} title={t('shop.unsubscribe.done')} action={<ToReminders />}>
        {t('shop.unsubscribe.doneText', { what, collective: collectiveName })}
      </EmptyState>
    );
  return (
    <>
      <p>{t('shop.unsubscribe.text', { what, collective: collectiveName })}</p>
      <p className="sh-soft">{t('shop.unsubscribe.stays')}</p>
      {state ? <Notice tone="danger">{state.refused}</Notice> : null}
      {end.error ? <Failure error={end.error} /> : null}
      <div className="sh-actions">
        <Button variant="primary" busy={end.isPending} onClick={() => end.mutate({ token })}>
          {t('shop.unsubscribe.button')}
        </Button>
        <ToReminders />
      </div>
    </>
  );
}

function ToReminders() {
  const { t } = useWords();
  return <LinkButton to="/reminders">{t('shop.unsubscribe.all')}</LinkButton>;
}
