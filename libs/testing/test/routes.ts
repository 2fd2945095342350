import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { createApi } from '@cabas/api';
import { COUNTED_AS, REQUIREMENT, SENSITIVE, type Config, type Requirement } from '@cabas/platform';
import { SCHEMA_PATH } from './schema-walk.ts';

/** What the running code declares: each operation's requirement, and each HTTP route. */
export interface Declared {
  readonly requirements: ReadonlyMap<string, Requirement>;
  /** What is sensitive, and whether always or in part. */
  readonly sensitive: ReadonlyMap<string, unknown>;
  /** `GET /files/c/:collectiveId/…`. */
  readonly routes: readonly string[];
  /** What each route requires. */
  readonly routeRequirements: ReadonlyMap<string, Requirement | undefined>;
  /** Which limit a route counts towards. */
  readonly counted: ReadonlyMap<string, string>;
}

export async function declared(config: Config): Promise<Declared> {
  const app = await createApi(config, SCHEMA_PATH);
  const discovery = app.get(DiscoveryService);
  const scanner = new MetadataScanner();
  const requirements = new Map<string, Requirement>();
  const sensitive = new Map<string, unknown>();
  const routes: string[] = [];
  const routeRequirements = new Map<string, Requirement | undefined>();
  const counted = new Map<string, string>();
  for (const { instance } of [...discovery.getProviders(), ...discovery.getControllers()]) {
    if (instance === null || typeof instance !== 'object') continue;
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    const root = Reflect.getMetadata(PATH_METADATA, (instance as object).constructor) as string | undefined;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const method = prototype[name] as object;
      const type = Reflect.getMetadata('graphql:resolver_type', method) as string | undefined;
      if (type === 'Query' || type === 'Mutation') {
        const how: unknown = Reflect.getMetadata(SENSITIVE, method);
        if (how !== undefined) sensitive.set(name, how);
        requirements.set(
          (Reflect.getMetadata('graphql:resolver_name', method) as string | undefined) ?? name,
          Reflect.getMetadata(REQUIREMENT, method) as Requirement,
        );
      }
      const path = Reflect.getMetadata(PATH_METADATA, method) as string | undefined;
      if (root === undefined || path === undefined) continue;
      const route = `${RequestMethod[Reflect.getMetadata(METHOD_METADATA, method) as number]} /${[root, path]
        .map((part) => part.replace(/^\/|\/$/g, ''))
        .filter(Boolean)
        .join('/')}`;
      routes.push(route);
      routeRequirements.set(route, Reflect.getMetadata(REQUIREMENT, method) as Requirement | undefined);
      const limit = Reflect.getMetadata(COUNTED_AS, method) as string | undefined;
      if (limit !== undefined) counted.set(route, limit);
    }
  }
  await app.close();
  return { requirements, sensitive, routes: routes.sort(), routeRequirements, counted };
}
