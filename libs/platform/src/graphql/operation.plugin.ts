import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { Inject } from '@nestjs/common';
import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { createTranslator, messageForProblem } from '@cabas/messages';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { RateLimited, RequestLimits } from '../limits/request-limits.ts';
import { noteOperation } from '../log/request-log.ts';
import { currentContext, type Context } from '../request-context.ts';

/** A member's own: counted apart from what staff enter for others all evening. */
const ORDERS: readonly string[] = ['placeOrder', 'changeOrder', 'cancelOrder'];

/** Before any resolver runs: what is asked is named for the log, and counted. Too often: 429, with the time to wait. */
@Plugin()
export class OperationPlugin implements ApolloServerPlugin {
  constructor(
    @Inject(RequestLimits) private readonly limits: RequestLimits,
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
  ) {}

  async requestDidStart(): Promise<GraphQLRequestListener<object>> {
    return Promise.resolve({
      didResolveOperation: async ({ operation, document }) => {
        if (operation === undefined) return;
        const fields = rootFields(operation.selectionSet, document);
        noteOperation(fields);
        if (operation.operation === 'mutation') await this.count(currentContext(), fields);
      },
    });
  }

  private async count(context: Context, fields: readonly string[]): Promise<void> {
    await this.uow.identify(context); // the guard would in a moment
    const who = context.accountId;
    if (who === undefined) return; // strangers were counted by address
    const orders = fields.filter((name) => ORDERS.includes(name)).length;
    try {
      await this.limits.count('changes', who, fields.length);
      if (orders > 0) await this.limits.count('orders', who, orders);
    } catch (error) {
      throw error instanceof RateLimited ? tooMany(error, context) : error;
    }
  }
}

function tooMany(error: RateLimited, { locale, requestId }: Context): GraphQLError {
  return new GraphQLError(messageForProblem(error, createTranslator(locale)), {
    extensions: {
      code: error.code,
      requestId,
      http: { status: 429, headers: new HeaderMap([['retry-after', String(error.seconds)]]) },
    },
  });
}

/** Names of the root fields, those of fragments included, as often as they are asked for. */
function rootFields(selected: SelectionSetNode, document: DocumentNode): string[] {
  const fragments = document.definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  );
  return selected.selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one.name.value];
    if (one.kind === Kind.INLINE_FRAGMENT) return rootFields(one.selectionSet, document);
    const named = fragments.find(({ name }) => name.value === one.name.value);
    return named === undefined ? [] : rootFields(named.selectionSet, document);
  });
}
