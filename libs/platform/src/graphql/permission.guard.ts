import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Unauthenticated, WrongScope } from '../errors.ts';
import { scopeKindOf } from '../permissions.ts';
import { currentContext } from '../request-context.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { REQUIREMENT, type Requirement } from './requires.ts';

/** Before anything runs: is someone there, in the right scope? Rights are checked by the unit, which knows the membership. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const requirement = this.reflector.get<Requirement | undefined>(REQUIREMENT, execution.getHandler());
    if (requirement === undefined) throw new Error('neither @Requires nor @Public');
    const context = currentContext();
    if (requirement === 'public') {
      context.permission = undefined;
      return true;
    }
    if (context.accountId === undefined) throw new Unauthenticated();
    const kind = scopeKindOf(requirement);
    if (kind === 'platform' ? context.scope.kind !== 'person' : kind !== context.scope.kind)
      throw new WrongScope(kind);
    if (readsOnly(execution) && kind !== 'platform') {
      // parallel root fields share one unit: each is checked here, against what opening it learnt
      context.permission = undefined;
      await this.uow.read(async (tx) => tx.assertMay(requirement));
    } else {
      context.permission = kind === 'platform' ? undefined : requirement;
      if (kind === 'platform' && !context.isStaff) throw new Unauthenticated();
    }
    return true;
  }
}

function readsOnly(execution: ExecutionContext): boolean {
  if (execution.getType<string>() !== 'graphql')
    return execution.switchToHttp().getRequest<{ method: string }>().method === 'GET';
  return GqlExecutionContext.create(execution).getInfo<GraphQLResolveInfo>().operation.operation === 'query';
}
