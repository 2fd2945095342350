/** Pages of one's own: a stranger signs in first and comes back. */
import { useDeferredValue } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { Failure } from './failure.tsx';
import { withNext } from './next-path.ts';
import { useViewerQuery } from './viewer.ts';
import { WaitingPage } from './waiting-page.tsx';

export function RequirePerson() {
  const { data: newest, error, refetch } = useViewerQuery();
  const data = useDeferredValue(newest);
  const { pathname, search } = useLocation();
  if (data === undefined && error)
    return (
      <div className="sh-page sh-page--narrow">
        <Failure error={error} retry={() => void refetch()} />
      </div>
    );
  if (data === undefined) return <WaitingPage />;
  if (data.viewer === null) return <Navigate to={withNext('/login', pathname + search)} replace />;
  return <Outlet />;
}
