import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { nextPath } from '../../shared/next-path.ts';
import { useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { AccessLink, AccessPage } from './access-page.tsx';
import { CheckMailbox } from './check-mailbox.tsx';
import { rememberNext } from './remembered-next.ts';
import { SignUpForm } from './sign-up-form.tsx';

export function SignUpPage() {
  const { t } = useWords();
  const [search] = useSearchParams();
  const [email, setEmail] = useState<string | null>(null);
  const next = nextPath(search);
  if (useViewer()) return <Navigate to={next} replace />;
  if (email !== null) return <CheckMailbox email={email} />;
  const done = (account: { email: string }) => {
    rememberNext(next);
    setEmail(account.email);
  };
  return (
    <AccessPage title={t('shop.signUp.title')} lead={t('shop.signUp.lead')}>
      <SignUpForm joining={slugIn(next)} onDone={done} />
      <p className="sh-access__other">
        {t('shop.signUp.known')} <AccessLink to="/login">{t('common.action.logIn')}</AccessLink>
      </p>
    </AccessPage>
  );
}

/** `/join/ptit-marche` and `/c/ptit-marche` are the pages one joins at. */
function slugIn(path: string): string | undefined {
  return /^\/(?:join|c)\/([a-z0-9][a-z0-9-]{1,59})(?:[/?#]|$)/.exec(path)?.[1];
}
