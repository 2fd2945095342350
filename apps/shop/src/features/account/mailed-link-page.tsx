/** Opened from a mail. The button, not the visit, uses the link up: mail programs visit links by themselves. */
import { graphql, useScopedMutation } from '@cabas/client';
import { Button, LinkButton, Notice } from '@cabas/ui';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { Failure } from '../../shared/failure.tsx';
import { Page } from '../../shared/page.tsx';
import { useViewer, useViewerRefresh } from '../../shared/viewer.ts';
import { type AccountWordId, useAccountWords } from './account-words.ts';
import '../../shared/forms.css';

const ConfirmNewEmail = graphql(`
  mutation ShopConfirmNewEmail($token: String!) {
    answer: confirmNewEmail(token: $token) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);
const UndoEmailChange = graphql(`
  mutation ShopUndoEmailChange($token: String!) {
    answer: undoEmailChange(token: $token) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);
const KeepByLink = graphql(`
  mutation ShopKeepAccountByLink($token: String!) {
    answer: keepAccountByLink(token: $token) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

const LINKS = {
  '/new-address': { words: 'newAddress', mutation: ConfirmNewEmail },
  '/old-address': { words: 'oldAddress', mutation: UndoEmailChange },
  '/keep-account': { words: 'keep', mutation: KeepByLink },
} as const;

export function MailedLinkPage() {
  const { pathname } = useLocation();
  const link = LINKS[pathname.replace(/\/$/, '') as keyof typeof LINKS];
  return <MailedLink key={pathname} {...link} />;
}

function MailedLink({ words, mutation }: (typeof LINKS)[keyof typeof LINKS]) {
  const { t } = useAccountWords();
  const [search] = useSearchParams();
  const [end, setEnd] = useState<{ refused?: string } | null>(null);
  const signedIn = useViewer() !== null;
  const refresh = useViewerRefresh();
  const use = useScopedMutation(mutation, {
    onSuccess: async ({ answer }) => {
      setEnd('message' in answer ? { refused: answer.message } : {});
      await refresh();
    },
  });
  const say = (part: 'title' | 'lead' | 'button' | 'done') =>
    t(`account.link.${words}.${part}` satisfies AccountWordId);
  return (
    <Page title={say('title')} lead={end ? undefined : say('lead')}>
      <div className="sh-access">
        {use.error ? <Failure error={use.error} /> : null}
        {end ? (
          <>
            <Notice tone={end.refused ? 'danger' : 'success'}>{end.refused ?? say('done')}</Notice>
            <LinkButton to={signedIn ? '/' : '/login'} variant="primary">
              {t(signedIn ? 'account.link.home' : 'account.link.logIn')}
            </LinkButton>
          </>
        ) : (
          <Button
            variant="primary"
            wide
            busy={use.isPending}
            onClick={() => use.mutate({ token: search.get('token') ?? '' })}
          >
            {say('button')}
          </Button>
        )}
      </div>
    </Page>
  );
}
