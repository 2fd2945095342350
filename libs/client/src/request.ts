import type { TypedDocument } from './document.ts';
import { documentBody, operationName } from './document.ts';
import { RequestFailed } from './request-failed.ts';
import type { Scope } from './scope.ts';

export interface RequestOptions {
  /** Absent: the person's own scope. */
  readonly scope?: Scope | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Variables may be left out exactly when the operation takes none. */
export type VariablesOf<Variables, Rest extends readonly unknown[]> =
  Variables extends Record<string, never>
    ? [variables?: Record<string, never>, ...rest: Rest]
    : [variables: Variables, ...rest: Rest];

/** Asks the one origin; throws `RequestFailed` when there is no answer to read. Problems of a mutation are answers. */
export async function request<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  ...[variables, options]: VariablesOf<Variables, [options?: RequestOptions]>
): Promise<Result> {
  const response = await send(document as TypedDocument<unknown, never>, variables, options ?? {});
  const body = await readBody(response);
  const requestId = response.headers.get('x-request-id');
  const [error] = body.errors ?? [];
  if (error) {
    const { code, requestId: idOfError } = error.extensions ?? {};
    throw new RequestFailed(code ?? `HTTP_${response.status}`, error.message, idOfError ?? requestId);
  }
  if (body.data == null) throw new RequestFailed(`HTTP_${response.status}`, response.statusText, requestId);
  return body.data as Result;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly requestId?: string };
  }[];
}

async function send(
  document: TypedDocument<unknown, never>,
  variables: unknown,
  { scope, signal }: RequestOptions,
): Promise<Response> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'accept-language': globalThis.document.documentElement.lang || 'fr',
  };
  if (scope) headers['cabas-scope'] = scope;
  const body = JSON.stringify({
    operationName: operationName(document),
    ...documentBody(document),
    variables,
  });
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers,
      body,
      signal: signal ?? null,
    });
  } catch (cause) {
    // An abandoned request is nobody's failure: react-query must see it as it is.
    if (signal?.aborted) throw cause;
    throw new RequestFailed('NETWORK', cause instanceof Error ? cause.message : 'No connection', null);
  }
}

async function readBody(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch {
    throw new RequestFailed(
      `HTTP_${response.status}`,
      response.statusText,
      response.headers.get('x-request-id'),
    );
  }
}
