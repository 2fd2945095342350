// The one place where a request to the API is put together: what else a front end sends is changed here.
import type { Operation } from './documents.ts';
import type { Message } from './post.ts';

/** Who asks, and through which door. */
export interface Caller {
  readonly token?: string | undefined;
  readonly scope?: string | undefined;
}

/** A request as a front end sends it (libs/client/src/request.ts). */
export function graphqlRequest(
  api: string,
  operation: Operation,
  variables: object,
  caller: Caller = {},
): Message {
  const { name: operationName, text: query, sha256Hash } = operation;
  const asked =
    sha256Hash === undefined ? { query } : { extensions: { persistedQuery: { version: 1, sha256Hash } } };
  return {
    url: `${api}/graphql`,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'accept-language': 'fr',
      ...(caller.token !== undefined && { cookie: `cabas=${caller.token}` }),
      ...(caller.scope !== undefined && { 'cabas-scope': caller.scope }),
    },
    body: JSON.stringify({ operationName, ...asked, variables }),
  };
}
