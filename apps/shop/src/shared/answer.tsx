/**
 * Waits for a query, says when it failed, and shows what came. Old data stays on screen while newer is on its way. What came is drawn
 * in steps (a deferred value): a slow phone answers a thumb in between.
 */
import { Skeleton } from '@cabas/ui';
import { type ReactNode, useDeferredValue } from 'react';
import { Failure } from './failure.tsx';

interface Query<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface AnswerProps<Data> {
  readonly query: Query<Data>;
  readonly waiting?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/**
 * What a query has answered, as it is drawn: also for what stands beside an `Answer` and must not come before it. Where there is no answer
 * (another sale, nobody signed in any more) nothing of the one before is shown.
 */
export function useShown<Data>({ data, error, refetch }: Query<Data>): Query<Data> {
  const drawn = useDeferredValue(data);
  return { data: data === undefined ? undefined : drawn, error, refetch };
}

export function Answer<Data>({ query, waiting, children }: AnswerProps<Data>) {
  const { data } = useShown(query);
  if (data !== undefined) return children(data);
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return waiting ?? <Skeleton lines={3} shape="cards" />;
}
