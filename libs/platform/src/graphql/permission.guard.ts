import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { SecondFactorRequired, Unauthenticated, WrongScope } from '../errors.ts';
import { NEEDS_SECOND_FACTOR, scopeKindOf, type Permission } from '../permissions.ts';
import { currentContext, type Context } from '../request-context.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { assertProvenRecently, REQUIREMENT, SENSITIVE, type Requirement } from './requires.ts';

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
    context.permission = undefined;
    const sensitive = this.reflector.get(SENSITIVE, execution.getHandler()) === 'always';
    const kind = requirement === 'public' ? undefined : scopeKindOf(requirement);
    if (requirement !== 'public' && kind === context.scope.kind && readsOnly(execution)) {
      // parallel root fields share one unit: each is checked here, against what opening it learnt
      await this.uow.read(async (tx) => tx.assertMay(requirement));
      if (sensitive) assertProvenRecently(context);
      return true;
    }
    await this.uow.identify(context);
    if (requirement === 'public') return true;
    if (context.accountId === undefined) throw new Unauthenticated();
    if (kind === 'platform' ? context.scope.kind !== 'person' : kind !== context.scope.kind)
      throw new WrongScope(kind ?? 'person');
    if (kind === 'platform') assertStaff(context, requirement, readsOnly(execution));
    else context.permission = requirement;
    if (sensitive) assertProvenRecently(context);
    return true;
  }
}

/** Staff look; what they do needs the second factor, once it is due. */
function assertStaff(context: Context, requirement: Permission, looks: boolean): void {
  if (!context.isStaff) throw new Unauthenticated();
  const overdue = context.secondFactorOverdue === true && context.hasSecondFactor !== true;
  if (!looks && overdue && NEEDS_SECOND_FACTOR.has(requirement)) throw new SecondFactorRequired();
}

function readsOnly(execution: ExecutionContext): boolean {
  if (execution.getType<string>() !== 'graphql')
    return execution.switchToHttp().getRequest<{ method: string }>().method === 'GET';
  return GqlExecutionContext.create(execution).getInfo<GraphQLResolveInfo>().operation.operation === 'query';
}
