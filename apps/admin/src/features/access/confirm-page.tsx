import { graphql } from '@cabas/client';
import { LinkButton, Notice, Skeleton } from '@cabas/ui';
import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useSignedIn } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { AccessFrame } from './access-frame.tsx';

const Confirm = graphql(`
  mutation AdminConfirmEmail($token: String!) {
    confirmEmail(token: $token) {
      __typename
      ...AdminViewer
      ...AdminProblem
    }
  }
`);

/** The link of the confirmation mail: confirms once, and opens the session. */
export function ConfirmPage() {
  const { t } = useWords();
  const [params] = useSearchParams();
  const confirm = useAction(Confirm, (result) => result.confirmEmail);
  const signedIn = useSignedIn();
  const navigate = useNavigate();
  const asked = useRef(false);
  const { run } = confirm;
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void run({ token: params.get('token') ?? '' }).then((viewer) => {
      if (viewer === undefined) return;
      signedIn(viewer);
      void navigate('/', { replace: true });
    });
  }, [navigate, params, run, signedIn]);
  const failed = confirm.problem !== null || Boolean(confirm.failure);
  return (
    <AccessFrame title={t('admin.confirm.title')}>
      {failed ? (
        <>
          <ActionProblem action={confirm} />
          <LinkButton to="/log-in">{t('common.action.logIn')}</LinkButton>
        </>
      ) : (
        <>
          <Skeleton lines={2} />
          <Notice>{t('admin.confirm.wait')}</Notice>
        </>
      )}
    </AccessFrame>
  );
}
