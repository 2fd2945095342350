import type { ApolloServer } from '@apollo/server';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import { currentContext, inContext, type Context } from '../request-context.ts';
import { scopeFromHeader } from '../scope.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export interface OwnQuestion {
  /** The name of a trusted query. */
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** As the header `Cabas-Scope` has it. Absent: the person's own scope. */
  readonly scope?: string;
}

/**
 * Asks the API within its own process what a page would ask over HTTP: as the person of the request under way, through the same doors, limits
 * of GraphQL and row policies.
 */
export class OwnQuestions {
  constructor(
    /** It stands once the application has started. */
    private readonly server: () => ApolloServer,
    private readonly documents: TrustedDocuments,
    private readonly uow: UnitOfWork,
  ) {}

  /** What came, in the language of `locale`; undefined where the API would have answered with an error, of whatever kind. */
  async ask(
    { operation, variables, scope: header }: OwnQuestion,
    locale: Context['locale'],
  ): Promise<unknown> {
    const query = this.documents.queryNamed(operation);
    const scope = scopeFromHeader(header);
    if (query === undefined || scope === undefined) return undefined;
    const asking = currentContext();
    if (asking.pending !== undefined) throw new Error('who asks is not known yet');
    // a context of its own: another scope, and a read transaction that ends with this answer
    const context: Context = {
      ...asking,
      locale,
      scope,
      permission: undefined,
      unit: undefined,
      shared: { opened: undefined },
    };
    try {
      const { body } = await inContext(context, () =>
        this.server().executeOperation({ query, operationName: operation, variables: { ...variables } }),
      );
      return body.kind === 'single' && body.singleResult.errors === undefined
        ? (body.singleResult.data ?? undefined)
        : undefined;
    } finally {
      await this.uow.endShared(context);
    }
  }
}
