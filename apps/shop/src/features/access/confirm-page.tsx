/** Opened from the mail. The button, not the visit, uses the link up: mail programs visit links by themselves. */
import { graphql, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Notice } from '@cabas/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Failure } from '../../shared/failure.tsx';
import { nextPath } from '../../shared/next-path.ts';
import { useWords } from '../../shared/words.tsx';
import { AccessLink, AccessPage } from './access-page.tsx';
import { useGoNext } from './log-in-page.tsx';
import { recallNext } from './remembered-next.ts';
import { useSignedIn } from './use-signed-in.ts';

const ConfirmEmail = graphql(`
  mutation ShopConfirmEmail($token: String!) {
    confirmEmail(token: $token) {
      __typename
      ...ShopPerson
      ... on Problem {
        code
        message
      }
    }
  }
`);

export function ConfirmPage() {
  const { t } = useWords();
  const [search] = useSearchParams();
  const [refused, setRefused] = useState<string | null>(null);
  const signedIn = useSignedIn();
  const go = useGoNext();
  const confirm = useScopedMutation(ConfirmEmail, {
    onSuccess: ({ confirmEmail: answer }) => {
      switch (answer.__typename) {
        case 'Viewer':
          signedIn(answer);
          return go(nextPath(new URLSearchParams({ next: wayOn(recallNext(), search.get('join')) })));
        case 'Refused':
          return setRefused(answer.message);
        default:
          return unreachable(answer);
      }
    },
  });
  if (refused) {
    return (
      <AccessPage title={t('shop.confirm.title')}>
        <Notice tone="danger" action={<AccessLink to="/login">{t('common.action.logIn')}</AccessLink>}>
          {refused}
        </Notice>
      </AccessPage>
    );
  }
  return (
    <AccessPage title={t('shop.confirm.title')} lead={t('shop.confirm.lead')}>
      {confirm.error ? <Failure error={confirm.error} /> : null}
      <Button
        variant="primary"
        wide
        busy={confirm.isPending}
        onClick={() => confirm.mutate({ token: search.get('token') ?? '' })}
      >
        {t('shop.confirm.button')}
      </Button>
    </AccessPage>
  );
}

/** What this browser remembers, else the collective that the mail's link names: it may be opened in another browser. */
function wayOn(remembered: string, slug: string | null): string {
  return remembered === '/' && slug ? `/join/${encodeURIComponent(slug)}` : remembered;
}
