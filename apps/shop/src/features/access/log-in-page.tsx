import { useEffect } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { isOtherApp, nextPath } from '../../shared/next-path.ts';
import { useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';
import { AccessLink, AccessPage } from './access-page.tsx';
import { LogInForm } from './log-in-form.tsx';

export function LogInPage() {
  const { t } = useWords();
  const [search] = useSearchParams();
  const go = useGoNext();
  const next = nextPath(search);
  if (useViewer()) return isOtherApp(next) ? <LeaveFor path={next} /> : <Navigate to={next} replace />;
  return (
    <AccessPage title={t('shop.logIn.title')}>
      <LogInForm onSignedIn={() => go(next)} />
      <p className="sh-access__other">
        {t('shop.logIn.stranger')} <AccessLink to="/signup">{t('shop.logIn.signUp')}</AccessLink>
      </p>
    </AccessPage>
  );
}

/** Already signed in, and wanted in the other app. */
function LeaveFor({ path }: { path: string }) {
  useEffect(() => window.location.replace(path), [path]);
  return null;
}

/** The admin is another app: going there loads its page. */
export function useGoNext(): (path: string) => void {
  const navigate = useNavigate();
  return (path) => {
    if (isOtherApp(path)) window.location.assign(path);
    else void navigate(path, { replace: true });
  };
}
