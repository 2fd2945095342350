/** Opened from the mail. The button, not the visit, uses the link up: mail programs visit links by themselves. */
import { graphql, unreachable, useScopedMutation } from '@cabas/client';
import { Button, Notice } from '@cabas/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Failure } from '../../shared/failure.tsx';
import { useWords } from '../../shared/words.tsx';
import { AccessPage } from './access-page.tsx';
import { useGoNext } from './log-in-page.tsx';
import { WaysIn } from './ways-in.tsx';
import { useSignedIn } from './use-signed-in.ts';

const SignInWithLink = graphql(`
  mutation ShopSignInWithLink($token: String!) {
    signInWithLink(token: $token) {
      __typename
      ...ShopPerson
      ... on Problem {
        code
        message
      }
    }
  }
`);

export function SignInLinkPage() {
  const { t } = useWords();
  const [search] = useSearchParams();
  const [refused, setRefused] = useState<string | null>(null);
  const [step, setStep] = useState<'step' | 'askCode' | null>(null);
  const signedIn = useSignedIn();
  const go = useGoNext();
  const signIn = useScopedMutation(SignInWithLink, {
    onSuccess: ({ signInWithLink: answer }) => {
      switch (answer.__typename) {
        case 'Viewer':
          signedIn(answer);
          return go('/');
        case 'SecondStep':
          return setStep('step');
        case 'Refused':
          return setRefused(answer.message);
        default:
          return unreachable(answer);
      }
    },
  });
  if (step)
    return (
      <AccessPage title={t(step === 'step' ? 'shop.step.title' : 'shop.askCode.title')}>
        <WaysIn key={step} start={step} onSignedIn={() => go('/')} />
      </AccessPage>
    );
  return (
    <AccessPage title={t('shop.signInLink.title')} lead={refused ? undefined : t('shop.signInLink.lead')}>
      {signIn.error ? <Failure error={signIn.error} /> : null}
      {refused ? (
        <Notice
          tone="danger"
          action={<Button onClick={() => setStep('askCode')}>{t('shop.signInLink.another')}</Button>}
        >
          {refused}
        </Notice>
      ) : (
        <Button
          variant="primary"
          wide
          busy={signIn.isPending}
          onClick={() => signIn.mutate({ token: search.get('token') ?? '' })}
        >
          {t('shop.signInLink.button')}
        </Button>
      )}
    </AccessPage>
  );
}
