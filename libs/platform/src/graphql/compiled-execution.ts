import { HeaderMap, type ApolloServerPlugin, type GraphQLServerContext } from '@apollo/server';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { TrustedDocuments } from './trusted-documents.ts';

/**
 * Runs trusted documents as code compiled for them, once each: what graphql-js looks up for every field of every row is known
 * beforehand. Only our own documents are compiled, so there are only so many. Fields whose value is a function or promise need a
 * resolver of their own (`@ResolveField`). Anything unusual (bad variables) is left to graphql-js, for its words.
 */
export function compiledExecution(
  documents: TrustedDocuments,
  format: (error: GraphQLFormattedError) => GraphQLFormattedError,
): ApolloServerPlugin {
  const compiled = new Map<string, CompiledQuery['query'] | undefined>();
  let schema: GraphQLServerContext['schema'] | undefined;
  return {
    serverWillStart: (server) => {
      ({ schema } = server);
      return Promise.resolve();
    },
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ queryHash = '', document, request, contextValue }) => {
          if (schema === undefined || documents.textOf(queryHash) === undefined) return null;
          if (!compiled.has(queryHash)) {
            const query = compileQuery(schema, document, request.operationName);
            compiled.set(queryHash, isCompiledQuery(query) ? query.query : undefined);
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
