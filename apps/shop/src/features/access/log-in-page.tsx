import { useEffect } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { isOtherApp, nextPath } from '../../shared/next-path.ts';
import { useViewer } from '../../shared/viewer.ts';
import { useWords, type WordId } from '../../shared/words.tsx';
import { AccessLink, AccessPage } from './access-page.tsx';
import { WaysIn, type WayIn } from './ways-in.tsx';

const TITLES = {
  password: 'shop.logIn.title',
  askCode: 'shop.askCode.title',
  code: 'shop.code.title',
  step: 'shop.step.title',
} as const satisfies Record<WayIn, WordId>;

/** The admin's log-in page sends here for what only this app has. */
const startOf = (way: string | null): WayIn =>
  way === 'code' ? 'askCode' : way === 'step' ? 'step' : 'password';

export function LogInPage() {
  const { t } = useWords();
  const [search] = useSearchParams();
  const go = useGoNext();
  const next = nextPath(search);
  if (useViewer()) return isOtherApp(next) ? <LeaveFor path={next} /> : <Navigate to={next} replace />;
  return (
    <WaysIn
      start={startOf(search.get('way'))}
      onSignedIn={() => go(next)}
      frame={(at, children) => (
        <AccessPage title={t(TITLES[at])}>
          {children}
          {at === 'password' ? (
            <p className="sh-access__other">
              {t('shop.logIn.stranger')} <AccessLink to="/signup">{t('shop.logIn.signUp')}</AccessLink>
            </p>
          ) : null}
        </AccessPage>
      )}
    />
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
