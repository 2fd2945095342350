import { Skeleton } from '@cabas/ui';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Failure } from '../shared/failure.tsx';
import { useViewerQuery } from '../shared/viewer.ts';

/** Leads strangers to the log-in page, and back here afterwards. */
export function RequireViewer({ children }: { children: ReactNode }) {
  const query = useViewerQuery();
  const { pathname, search } = useLocation();
  if (query.data === undefined) {
    return (
      <main className="ad-narrow">
        {query.error ? (
          <Failure error={query.error} retry={() => void query.refetch()} />
        ) : (
          <Skeleton lines={4} shape="cards" />
        )}
      </main>
    );
  }
  if (query.data.viewer === null)
    return <Navigate to={`/log-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  return children;
}
