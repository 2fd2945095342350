import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { DataSource, type EntitySchema } from 'typeorm';
import { pino, stdSerializers, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import type { Config } from './config.ts';
import { assertHarmlessRole, createDataSource } from './database/database.ts';
import { UnitOfWork } from './database/unit-of-work.ts';
import { PermissionGuard } from './graphql/permission.guard.ts';
import { LOGGER, ProblemFilter } from './graphql/problem.filter.ts';
import { JobRegistry } from './jobs/job-registry.ts';

export const CONFIG = Symbol('config');

const SECRET = ['password', 'token', 'secret', 'email', 'to', 'payload', 'cookie'];

/** Structured logs without personal data: ids only; what looks like a secret or an address is removed. */
export function createLogger(config: Pick<Config, 'production'>, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level: process.env['LOG_LEVEL'] ?? (config.production ? 'info' : 'warn'),
    redact: {
      paths: [
        ...SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
        ...['parameters', 'detail', 'where', 'driverError', 'rejected', 'envelope'].map(
          (name) => `err.${name}`,
        ),
      ],
      remove: true,
    },
    serializers: { err: (error: Error) => withoutAddresses(stdSerializers.err(error)) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Mail servers repeat the address they refuse. */
function withoutAddresses<T extends object>(error: T): T {
  const masked = Object.entries(error).map(([key, value]) => [
    key,
    typeof value === 'string'
      ? value.replaceAll(/[^\s<>"'()=]+@[^\s<>"'()]+\.[^\s<>"'()]+/g, '…@…')
      : (value as unknown),
  ]);
  return Object.fromEntries(masked) as T;
}

/** What every context needs and nobody may rebuild: pool, unit of work, jobs, guard, filter, log. */
@Global()
@Module({})
export class PlatformModule {
  static register(config: Config, entities: EntitySchema[]): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: createLogger(config) },
        {
          provide: DataSource,
          useFactory: async () => {
            const db = await createDataSource(config, entities).initialize();
            await assertHarmlessRole(db);
            return db;
          },
        },
        { provide: UnitOfWork, useFactory: (db: DataSource) => new UnitOfWork(db), inject: [DataSource] },
        { provide: JobRegistry, useValue: new JobRegistry() },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        {
          provide: PoolCloser,
          useFactory: (db: DataSource, uow: UnitOfWork) => new PoolCloser(db, uow),
          inject: [DataSource, UnitOfWork],
        },
      ],
      exports: [CONFIG, LOGGER, DataSource, UnitOfWork, JobRegistry, DiscoveryModule],
    };
  }
}

class PoolCloser implements OnApplicationShutdown {
  private readonly db: DataSource;
  private readonly uow: UnitOfWork;

  constructor(db: DataSource, uow: UnitOfWork) {
    this.db = db;
    this.uow = uow;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.uow.settled();
    if (this.db.isInitialized) await this.db.destroy();
  }
}
