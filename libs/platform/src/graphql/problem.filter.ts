import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { GqlArgumentsHost } from '@nestjs/graphql';
import { getNamedType, GraphQLError, isUnionType, type GraphQLResolveInfo } from 'graphql';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { DomainError, NotFound, Refused } from '@cabas/kernel';
import { createTranslator, isMoneyPath, messageForField, messageForProblem } from '@cabas/messages';
import { UnitOver } from '../database/unit.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { noteRefusal } from '../log/request-log.ts';
import { contextOrNone } from '../request-context.ts';

export const LOGGER = Symbol('logger');

/**
 * The one place where errors become answers: an expected one is the member of the mutation's result union that the schema
 * declares, or a coded error; anything else is logged once and answered with a request id and nothing more.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
  ) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    const requestId = contextOrNone()?.requestId ?? '';
    const expected = toDomainError(error);
    if (expected !== undefined) noteRefusal(expected.code);
    if (isUnexpected(error, expected)) this.log.error({ err: error, requestId }, 'unexpected error');
    if (host.getType<string>() !== 'graphql') return answerHttp(host, expected, requestId, statusOf(error));
    if (error instanceof GraphQLError) return error;
    const info = GqlArgumentsHost.create(host).getInfo<GraphQLResolveInfo>();
    const answer = (currency?: string) => {
      const problem = describe(expected, requestId, currency);
      const declared = expected && memberFor(info, expected);
      if (declared !== undefined) return { __typename: declared, ...expected?.data, ...problem };
      return new GraphQLError(problem.message, { extensions: { code: problem.code, requestId } });
    };
    return fieldsOf(expected).some(isBoundOfMoney) ? this.currency().then(answer) : answer();
  }

  /** Of the collective in scope, or of all one's own where they have the same; told to nobody who may not do what they asked for. */
  private async currency(): Promise<string | undefined> {
    try {
      const found = await this.uow.read((tx) => {
        const { scope } = tx.context;
        return tx.query<{ currency: string }>(
          'select currency from collectives where $1::uuid is null or id = $1 group by currency limit 2',
          [scope.kind === 'collective' ? scope.collectiveId : null],
        );
      });
      return found.length === 1 ? found[0]?.currency : undefined;
    } catch {
      return undefined;
    }
  }
}

interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

function fieldsOf(error: DomainError | undefined): readonly FieldError[] {
  return error?.problem === 'InvalidInput' ? ((error.data['fields'] ?? []) as readonly FieldError[]) : [];
}

/** Out of an input's own rules, which know no currency. */
function isBoundOfMoney({ path, data = {} }: FieldError): boolean {
  return isMoneyPath(path) && !('currency' in data) && ('min' in data || 'max' in data);
}

/** Nor what a resolver asks once its client has gone, and 503 is what `/readyz` means to say as long as it lasts. */
function isUnexpected(error: unknown, expected: DomainError | undefined): boolean {
  const gone = error instanceof UnitOver && contextOrNone()?.shared?.ended === true;
  if (error instanceof GraphQLError || gone) return false;
  return expected === undefined && statusOf(error) !== 503;
}

function describe(
  error: DomainError | undefined,
  requestId: string,
  currency?: string,
): { code: string; message: string; fields?: unknown } {
  const locale = contextOrNone()?.locale ?? 'fr';
  const t = createTranslator(locale);
  if (error === undefined)
    return { code: 'INTERNAL', message: messageForProblem({ code: 'INTERNAL', data: { requestId } }, t) };
  return {
    code: error.code,
    message: messageForProblem({ code: error.code, data: error.data }, t),
    ...(error.problem === 'InvalidInput' && {
      fields: fieldsOf(error).map(({ path, code, data }) => ({
        path,
        code,
        message: messageForField({ path, code, data: { ...(currency && { currency }), ...data } }, t, locale),
      })),
    }),
  };
}

/** Type of the result union that stands for this error: its own, or Refused for a rule the union does not name. */
function memberFor(info: GraphQLResolveInfo, error: DomainError): string | undefined {
  const type = getNamedType(info.returnType);
  if (!isUnionType(type) || ['UNAUTHENTICATED', 'WRONG_SCOPE'].includes(error.code)) return undefined;
  const names = type.getTypes().map(({ name }) => name);
  return [error.problem, 'Refused'].find(
    (name) => names.includes(name) && (name !== 'Refused' || error.problem !== 'InvalidInput'),
  );
}

function answerHttp(
  host: ArgumentsHost,
  error: DomainError | undefined,
  requestId: string,
  given: number | undefined,
): void {
  const response = host.switchToHttp().getResponse<Response>();
  if (response.headersSent) return void response.end();
  const request = host.switchToHttp().getRequest<Request>();
  // a person who opened a link to a paper after logging out: to the door, and back
  if (
    error?.code === 'UNAUTHENTICATED' &&
    request.method === 'GET' &&
    request.headers.accept?.includes('text/html')
  )
    return response.redirect(302, `/login?next=${encodeURIComponent(request.originalUrl)}`);
  const status = error === undefined ? (given === 503 ? 503 : 500) : (STATUS[error.code] ?? 422);
  response.status(status).json({ ...describe(error, requestId), requestId });
}

const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  UNAUTHENTICATED: 401,
  NOT_ALLOWED: 403,
  SECOND_FACTOR_REQUIRED: 403,
  WRONG_SCOPE: 400,
  FILE_TOO_LARGE: 413,
  TOO_MANY_ATTEMPTS: 429,
  RATE_LIMITED: 429,
};

/** Database refusals that mean bad input, whoever let it through. */
function toDomainError(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  const status = statusOf(error);
  if (status === 404) return new NotFound();
  if (status !== undefined && status >= 400 && status < 500) return new Refused('INVALID_INPUT');
  return undefined;
}

function statusOf(error: unknown): number | undefined {
  return (error as { status?: number } | undefined)?.status;
}
