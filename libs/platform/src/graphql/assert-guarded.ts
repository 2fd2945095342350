import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { defaultFieldResolver } from 'graphql';
import { REQUIREMENT } from './requires.ts';

const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';

/**
 * Boot check: every query and mutation of the schema is implemented, and says what it requires.
 * @throws Error naming those that don't.
 */
export function assertEveryOperationGuarded(app: INestApplicationContext): void {
  const guarded = new Set<string>();
  const naked: string[] = [];
  const scanner = new MetadataScanner();
  const reflector = app.get(Reflector);
  for (const { instance } of app.get(DiscoveryService).getProviders()) {
    if (instance === null || typeof instance !== 'object') continue;
    const prototype = Object.getPrototypeOf(instance) as Record<
      string,
      (...args: unknown[]) => unknown
    > | null;
    for (const name of prototype === null ? [] : scanner.getAllMethodNames(prototype)) {
      const method = prototype?.[name];
      const type = method && (Reflect.getMetadata(RESOLVER_TYPE, method) as string | undefined);
      if (method === undefined || (type !== 'Query' && type !== 'Mutation')) continue;
      const field = (Reflect.getMetadata(RESOLVER_NAME, method) as string | undefined) ?? name;
      guarded.add(field);
      if (reflector.get(REQUIREMENT, method) === undefined) naked.push(field);
    }
  }
  const { schema } = app.get(GraphQLSchemaHost);
  const declared = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  const missing = declared.filter(
    ({ name, resolve }) => !guarded.has(name) || resolve === undefined || resolve === defaultFieldResolver,
  );
  if (naked.length > 0) throw new Error(`operations without @Requires or @Public: ${naked.join(', ')}`);
  if (missing.length > 0)
    throw new Error(
      `operations of the schema without a resolver: ${missing.map(({ name }) => name).join(', ')}`,
    );
}
