import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { createLogger, FrameworkLog, JobRegistry, JobRunner, UnitOfWork, type Config } from '@cabas/platform';
import { ALL_EVENTS, WorkerModule } from './worker.module.ts';

/** Builds the worker's contexts and runner; refuses to boot when an event has no handler. */
export async function createWorker(
  config: Config,
): Promise<{ app: INestApplicationContext; runner: JobRunner; uow: UnitOfWork }> {
  const log = createLogger(config);
  const app = await NestFactory.createApplicationContext(WorkerModule.register(config, log), {
    logger: new FrameworkLog(log),
    abortOnError: false,
  });
  const registry = app.get(JobRegistry);
  registry.assertComplete(ALL_EVENTS);
  const uow = app.get(UnitOfWork);
  return { app, uow, runner: new JobRunner(uow, registry, log) };
}
