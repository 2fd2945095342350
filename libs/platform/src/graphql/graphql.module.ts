import { readFileSync } from 'node:fs';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { buildSchema, type GraphQLFormattedError } from 'graphql';
import { contextOrNone } from '../request-context.ts';
import { compiledExecution } from './compiled-execution.ts';
import { scalars } from './scalars.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/**
 * GraphQL over the committed schema, limited as recipes.md measured: depth, aliases, tokens, cost; no batching, no GET, no
 * schema details in errors. The body limit (100 KB) stands in the HTTP edge.
 */
export function createGraphqlModule(options: {
  schemaPath: string;
  production: boolean;
  documents: TrustedDocuments;
}): DynamicModule {
  const armor = new ApolloArmor({
    maxDepth: { n: 12 },
    maxAliases: { n: 8 },
    maxTokens: { enabled: false }, // its parser answers 500 to any syntax error: graphql's own limit stands below
    maxDirectives: { n: 20 },
    costLimit: {
      maxCost: 120_000,
      objectCost: 2,
      scalarCost: 1,
      depthCostFactor: 1.2,
      ignoreIntrospection: true,
    },
    blockFieldSuggestion: { enabled: true },
  });
  const protection = armor.protect();
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    ...schemaWithResolvers(readFileSync(options.schemaPath, 'utf8')),
    path: '/graphql',
    playground: false,
    graphiql: !options.production,
    introspection: !options.production,
    parseOptions: { maxTokens: 2000 },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: options.production,
    includeStacktraceInErrorResponses: false,
    // nothing of ours may be cached by others; left on, it would also look at every field
    plugins: [
      ...protection.plugins,
      ApolloServerPluginCacheControlDisabled(),
      compiledExecution(options.documents, formatError),
    ],
    persistedQueries: false, // ours are fixed (trusted-documents.ts): nobody registers any
    validationRules: protection.validationRules,
    formatError,
    context: (request: unknown) => ({ req: request }),
  });
}

type Resolvers = NonNullable<Parameters<typeof makeExecutableSchema>[0]['resolvers']>;

/**
 * The schema is built once and resolvers are set in it. Given as text, Nest would read it twice and make a second schema of the first:
 * a tenth of a second of each start.
 */
function schemaWithResolvers(
  text: string,
): Pick<ApolloDriverConfig, 'schema' | 'transformResolvers' | 'transformSchema'> {
  let found: Resolvers = [];
  return {
    schema: buildSchema(text),
    transformResolvers: (resolvers: Resolvers) => (found = resolvers),
    transformSchema: (schema) =>
      makeExecutableSchema({
        typeDefs: schema,
        resolvers: [found, scalars].flat(),
        resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
        updateResolversInPlace: true,
      }),
  };
}

/** What graphql refuses in words that Apollo does not know for a client's mistake: the fiftieth wrong variable, a subscription. */
const CLIENTS_FAULTS = ['Too many errors processing variables', 'Schema is not configured to execute'];

/** Only what we meant to say leaves: our codes and Apollo's own refusals; anything else is INTERNAL. */
function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { requestId, ...given } = (formatted.extensions ?? {}) as { code?: string; requestId?: string };
  const code = CLIENTS_FAULTS.some((words) => formatted.message.startsWith(words))
    ? 'BAD_USER_INPUT'
    : given.code;
  const known = code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
  return {
    message: known ? formatted.message : 'internal error',
    ...(formatted.path !== undefined && { path: formatted.path }),
    extensions: { code: known ? code : 'INTERNAL', requestId: requestId ?? contextOrNone()?.requestId },
  };
}
