export { CONFIG, readConfig, type Config } from './config.ts';
export { withFirstUse } from './with-first-use.ts';
export { currentContext, contextOrNone, inContext, type Context } from './request-context.ts';
export { SecretBox } from './secret-box.ts';
export { SigningKey } from './signing-key.ts';
export { scopeFromHeader, type Scope } from './scope.ts';
export { type Session } from './session.ts';
export * from './permissions.ts';
export {
  MembershipInactive,
  NotAllowed,
  ReauthenticationRequired,
  SecondFactorRequired,
  Unauthenticated,
  WrongScope,
} from './errors.ts';
export { assertHarmlessRole, createDataSource } from './database/database.ts';
export { Unit } from './database/unit.ts';
export { UnitOfWork } from './database/unit-of-work.ts';
export { connectRedis, type Redis } from './database/redis.ts';
export { SQL, type SqlText } from './database/sql-text.ts';
export { Filters } from './database/filters.ts';
export { JobRegistry, type Job, type Handler } from './jobs/job-registry.ts';
export { JobRunner } from './jobs/job-runner.ts';
export { Relay, systemContext, MAX_ATTEMPTS } from './jobs/relay.ts';
export { startWorker, QUEUE } from './jobs/worker-loop.ts';
export {
  PersonDataRegistry,
  type LeavingMember,
  type Obstacle,
  type PersonData,
  type PersonFile,
  type PersonRecords,
} from './person-data/person-data.ts';
export { Mailer, MAIL_REQUESTED, type MailRequest } from './mail/mailer.ts';
export {
  assertProvenRecently,
  Public,
  REQUIREMENT,
  Requires,
  SENSITIVE,
  Sensitive,
  type Requirement,
} from './graphql/requires.ts';
export { PermissionGuard } from './graphql/permission.guard.ts';
export { ProblemFilter, LOGGER } from './graphql/problem.filter.ts';
export { createValidationPipe, OptionalInput } from './graphql/validation.ts';
export { createGraphqlModule } from './graphql/graphql.module.ts';
export { OwnQuestions, type OwnQuestion } from './graphql/own-questions.ts';
export { takeTrustedDocuments, TrustedDocuments } from './graphql/trusted-documents.ts';
export { assertEveryOperationGuarded } from './graphql/assert-guarded.ts';
export * from './graphql/results.ts';
export { selectedFields } from './graphql/selection.ts';
export { readBody } from './http/read-body.ts';
export { requestScope, readCookie, type SessionKeeper } from './http/request-scope.ts';
export { PlatformModule } from './platform.module.ts';
export { createLogger } from './log/logger.ts';
export { FrameworkLog } from './log/framework-log.ts';
export { noteAttempt, RequestLog } from './log/request-log.ts';
export { runServer } from './log/run-server.ts';
export { LIMITS, RateLimited, RequestLimits, type LimitName } from './limits/request-limits.ts';
export { COUNTED_AS, CountedAs, CountedByAddress } from './limits/counted-as.ts';
export { OperationPlugin } from './graphql/operation.plugin.ts';
export * from './table/index.ts';
export * from './paper/index.ts';
export {
  encodePicture,
  PICTURE_FILES,
  PICTURE_LIMITS,
  type EncodedPicture,
  type PictureFile,
} from './pictures/encode-picture.ts';
export { drawCode } from './pictures/draw-code.ts';
