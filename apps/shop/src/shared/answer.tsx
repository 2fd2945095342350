/** Waits for a query, says when it failed, and shows what came. Old data stays on screen while newer is on its way. */
import { Skeleton } from '@cabas/ui';
import type { ReactNode } from 'react';
import { Failure } from './failure.tsx';

interface AnswerProps<Data> {
  readonly query: {
    readonly data: Data | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  readonly waiting?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

export function Answer<Data>({ query, waiting, children }: AnswerProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return waiting ?? <Skeleton lines={3} shape="cards" />;
}
