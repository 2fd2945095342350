import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { DataSource, type EntitySchema } from 'typeorm';
import type { Logger } from 'pino';
import { CONFIG, type Config } from './config.ts';
import { assertHarmlessRole, createDataSource } from './database/database.ts';
import { UnitOfWork } from './database/unit-of-work.ts';
import { PermissionGuard } from './graphql/permission.guard.ts';
import { LOGGER, ProblemFilter } from './graphql/problem.filter.ts';
import { JobRegistry } from './jobs/job-registry.ts';
import { LimitGuard } from './limits/counted-as.ts';
import { RequestLimits } from './limits/request-limits.ts';
import { SigningKey } from './signing-key.ts';
import { SecretBox } from './secret-box.ts';
import { createLogger } from './log/logger.ts';
import { PersonDataRegistry } from './person-data/person-data.ts';

/** What every context needs and nobody may rebuild: pool, unit of work, jobs, guard, filter, log. */
@Global()
@Module({})
export class PlatformModule {
  static register(
    config: Config,
    entities: EntitySchema[],
    log: Logger = createLogger(config),
  ): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: log },
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
        { provide: PersonDataRegistry, useValue: new PersonDataRegistry() },
        RequestLimits,
        SecretBox,
        SigningKey,
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_GUARD, useClass: LimitGuard }, // counts whom the first let in
        { provide: APP_FILTER, useClass: ProblemFilter },
        {
          provide: PoolCloser,
          useFactory: (db: DataSource, uow: UnitOfWork) => new PoolCloser(db, uow),
          inject: [DataSource, UnitOfWork],
        },
      ],
      exports: [
        CONFIG,
        LOGGER,
        DataSource,
        UnitOfWork,
        JobRegistry,
        PersonDataRegistry,
        RequestLimits,
        SecretBox,
        SigningKey,
        DiscoveryModule,
      ],
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
