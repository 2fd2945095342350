/** The GraphQL types a mutation can answer when something expected went wrong (schema.graphql, `Problem`). */
export type ProblemType =
  | 'InvalidInput'
  | 'NotFound'
  | 'Refused'
  | 'VersionConflict'
  | 'DistributionClosed'
  | 'OutOfStock'
  | 'SlotFull'
  | 'MembershipInactive'
  | 'BelowMinimum';

export type ProblemData = Readonly<Record<string, unknown>>;

/** One field's problem: `path` in the input (`distributions.0.closesAt`), `code` as in `errors.field.<code>`. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly data?: ProblemData;
}

/**
 * Something expected went wrong. Thrown, so the transaction rolls back; the edge turns it into the GraphQL type
 * `problem`, with words for people looked up by `code` in @cabas/messages. `data` holds what those words and fields need.
 */
export abstract class DomainError extends Error {
  readonly problem: ProblemType;
  readonly code: string;
  readonly data: Record<string, unknown>;

  protected constructor(problem: ProblemType, code: string, data: ProblemData = {}) {
    super(code);
    this.name = problem;
    this.problem = problem;
    this.code = code;
    this.data = { ...data };
  }
}

/** It does not exist, or not for this person: the same answer for both. */
export class NotFound extends DomainError {
  constructor() {
    super('NotFound', 'NOT_FOUND');
  }
}

/** The rules forbid it in the present state; `code` says which rule. */
export class Refused extends DomainError {
  constructor(code: string, data: ProblemData = {}) {
    super('Refused', code, data);
  }
}

/** What was entered can't be accepted, field by field. */
export class InvalidInput extends DomainError {
  readonly fields: readonly FieldProblem[];

  constructor(fields: readonly FieldProblem[]) {
    super('InvalidInput', 'INVALID_INPUT', { fields });
    this.message = `INVALID_INPUT ${fields.map(({ path, code }) => `${path}: ${code}`).join(', ')}`;
    this.fields = fields;
  }
}

/** Someone changed it meanwhile; `currentVersion` is the version now stored. */
export class VersionConflict extends DomainError {
  readonly currentVersion: number;

  constructor(currentVersion: number) {
    super('VersionConflict', 'VERSION_CONFLICT', { currentVersion });
    this.currentVersion = currentVersion;
  }
}
