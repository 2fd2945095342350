/** A connection read to its end, for screens that need every row (plan a sale, stock grid). */
import { type TypedDocument, useScopedPages, type Scope } from '@cabas/client';
import { useEffect } from 'react';

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Options<Result, Node> {
  readonly scope?: Scope;
  readonly connection: (result: Result) => Connection<Node>;
  /** Keep asking until the end; otherwise `more` asks for one page. */
  readonly all?: boolean;
  readonly enabled?: boolean;
}

export function useRows<Result, Variables extends { readonly after?: string | null | undefined }, Node>(
  document: TypedDocument<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  { scope, connection, all = false, enabled = true }: Options<Result, Node>,
) {
  const query = useScopedPages(document, variables, { scope, enabled, page: connection });
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  useEffect(() => {
    if (all && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [all, fetchNextPage, hasNextPage, isFetchingNextPage]);
  const rows = query.data?.pages.flatMap((page) => connection(page).edges.map((edge) => edge.node));
  return {
    query,
    rows,
    first: query.data?.pages[0],
    hasMore: hasNextPage,
    more: () => void fetchNextPage(),
    moreBusy: isFetchingNextPage,
    complete: !hasNextPage,
  };
}
