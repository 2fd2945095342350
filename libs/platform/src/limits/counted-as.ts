import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { contextOrNone } from '../request-context.ts';
import { RateLimited, RequestLimits, type LimitName } from './request-limits.ts';

export const COUNTED_AS = 'cabas:counted-as';

/** Which limit a file's address counts towards, by account. */
export const CountedAs = (limit: LimitName) => SetMetadata(COUNTED_AS, limit);

/** After the right was checked: those who may, may not all the time. */
@Injectable()
export class LimitGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(RequestLimits) private readonly limits: RequestLimits,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const limit = this.reflector.get<LimitName | undefined>(COUNTED_AS, execution.getHandler());
    const accountId = contextOrNone()?.accountId;
    if (limit === undefined || accountId === undefined) return true;
    try {
      await this.limits.count(limit, accountId);
    } catch (error) {
      if (error instanceof RateLimited)
        execution.switchToHttp().getResponse<Response>().setHeader('retry-after', error.seconds);
      throw error;
    }
    return true;
  }
}
