/** React Query with the scope in the key: what one collective answered is never shown under another. */
import type {
  InfiniteData,
  UseInfiniteQueryResult,
  UseMutationOptions,
  UseMutationResult,
  UseQueryOptions,
  UseQueryResult,
} from '@tanstack/react-query';
import { queryOptions, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import type { TypedDocument } from './document.ts';
import { operationName } from './document.ts';
import type { VariablesOf } from './request.ts';
import { request } from './request.ts';
import type { Scope } from './scope.ts';

export type ScopedKey = readonly [scope: Scope | 'person', operation: string, variables?: unknown];

interface Scoped {
  /** Absent: the person's own scope. */
  readonly scope?: Scope | undefined;
}

type QueryExtras<Result> = Scoped &
  Omit<UseQueryOptions<Result, Error, Result, ScopedKey>, 'queryKey' | 'queryFn'>;

/** Names the cached answers of an operation; without variables, all of them (to invalidate). */
export function scopedKey(
  document: TypedDocument<unknown, never>,
  scope?: Scope,
  variables?: unknown,
): ScopedKey {
  const operation = operationName(document);
  return variables === undefined ? [scope ?? 'person', operation] : [scope ?? 'person', operation, variables];
}

/** For loaders and prefetching; `useScopedQuery` reads the same cache entry. */
export function scopedQueryOptions<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  ...[variables, extras]: VariablesOf<Variables, [extras?: QueryExtras<Result>]>
) {
  const { scope, ...options } = extras ?? ({} as QueryExtras<Result>);
  return queryOptions<Result, Error, Result, ScopedKey>({
    ...options,
    queryKey: scopedKey(document as TypedDocument<unknown, never>, scope, variables ?? {}),
    queryFn: ({ signal }) => ask(document, variables, scope, signal),
  });
}

export function useScopedQuery<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  ...rest: VariablesOf<Variables, [extras?: QueryExtras<Result>]>
): UseQueryResult<Result> {
  return useQuery(scopedQueryOptions(document, ...rest));
}

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type PageExtras<Result> = Scoped & {
  /** Picks the connection out of the answer. */
  readonly page: (result: Result) => Page | null | undefined;
  readonly enabled?: boolean;
};

/** A connection page after page; the operation must take `$after: String`. */
export function useScopedPages<Result, Variables extends { readonly after?: string | null | undefined }>(
  document: TypedDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  { scope, page, enabled = true }: PageExtras<Result>,
): UseInfiniteQueryResult<InfiniteData<Result>> {
  return useInfiniteQuery({
    enabled,
    queryKey: [...scopedKey(document as TypedDocument<unknown, never>, scope, variables), 'pages'],
    queryFn: ({ pageParam, signal }) => ask(document, { ...variables, after: pageParam }, scope, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Result) => {
      const info = page(last)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : undefined;
    },
  });
}

export function useScopedMutation<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  extras: Scoped & Omit<UseMutationOptions<Result, Error, Variables>, 'mutationFn' | 'scope'> = {},
): UseMutationResult<Result, Error, Variables> {
  const { scope, ...options } = extras;
  return useMutation({ ...options, mutationFn: (variables: Variables) => ask(document, variables, scope) });
}

// The variadic of `request` can't be resolved for a generic operation: the public signatures above have checked it.
function ask<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: unknown,
  scope?: Scope,
  signal?: AbortSignal,
): Promise<Result> {
  const ungeneric = document as unknown as TypedDocument<Result, Record<string, unknown>>;
  const given = (variables ?? {}) as Record<string, unknown>;
  return request(ungeneric, given, { scope, signal });
}
