import { setTimeout } from 'node:timers/promises';
import { HeaderMap, type ApolloServerPlugin, type GraphQLServerContext } from '@apollo/server';
import type { CompiledQuery } from 'graphql-jit';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { TrustedDocuments } from './trusted-documents.ts';

const A_MOMENT_MS = 100;

/**
 * Runs trusted documents as code compiled for them, once each: what graphql-js looks up for every field of every row is known
 * beforehand. Only our own documents are compiled, so there are only so many. Fields whose value is a function or promise need a
 * resolver of their own (`@ResolveField`). Anything unusual (bad variables) is left to graphql-js, for its words; so is what is asked
 * while the compiler is on its way: it comes a moment after the first question, neither start nor first answer waits for it.
 */
export function compiledExecution(
  documents: TrustedDocuments,
  format: (error: GraphQLFormattedError) => GraphQLFormattedError,
): ApolloServerPlugin {
  const compiled = new Map<string, CompiledQuery['query'] | undefined>();
  let schema: GraphQLServerContext['schema'] | undefined;
  let compiler: typeof import('graphql-jit') | undefined;
  let coming: Promise<void> | undefined;
  return {
    serverWillStart: (server) => {
      ({ schema } = server);
      return Promise.resolve();
    },
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ queryHash = '', document, request, contextValue }) => {
          if (schema === undefined || documents.textOf(queryHash) === undefined) return null;
          if (compiler === undefined) {
            coming ??= setTimeout(A_MOMENT_MS)
              .then(() => import('graphql-jit'))
              .then((loaded) => void (compiler = loaded));
            return null;
          }
          if (!compiled.has(queryHash)) {
            const query = compiler.compileQuery(schema, document, request.operationName);
            compiled.set(queryHash, compiler.isCompiledQuery(query) ? query.query : undefined);
          }
          const result = await compiled.get(queryHash)?.(undefined, contextValue, request.variables ?? {});
          if (result === undefined || !('data' in result)) return null;
          const singleResult = {
            ...(result.errors && { errors: result.errors.map((error) => format(plain(error))) }),
            data: result.data ?? null,
          };
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult },
          };
        },
      }),
  };
}

function plain({ message, path, extensions }: GraphQLError): GraphQLFormattedError {
  return { message, ...(path && { path }), extensions };
}
