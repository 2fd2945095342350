import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { contextOrNone } from '../request-context.ts';
import { RateLimited, RequestLimits, type LimitName } from './request-limits.ts';

export const COUNTED_AS = 'cabas:counted-as';

/** Which limit a file's address counts towards, by account. */
export const CountedAs = (limit: LimitName) => SetMetadata(COUNTED_AS, limit);

export const COUNTED_BY_ADDRESS = 'cabas:counted-by-address';

/** The same for a page that anyone may read: by the network address, signed in or not. */
export const CountedByAddress = (limit: LimitName) => SetMetadata(COUNTED_BY_ADDRESS, limit);

/** After the right was checked: those who may, may not all the time. */
@Injectable()
export class LimitGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(RequestLimits) private readonly limits: RequestLimits,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const handler = execution.getHandler();
    const context = contextOrNone();
    await this.count(execution, this.reflector.get(COUNTED_AS, handler), context?.accountId);
    await this.count(execution, this.reflector.get(COUNTED_BY_ADDRESS, handler), context?.address);
    return true;
  }

  private async count(
    execution: ExecutionContext,
    limit: LimitName | undefined,
    key: string | undefined,
  ): Promise<void> {
    if (limit === undefined || key === undefined) return;
    try {
      await this.limits.count(limit, key);
    } catch (error) {
      if (error instanceof RateLimited)
        execution.switchToHttp().getResponse<Response>().setHeader('retry-after', error.seconds);
      throw error;
    }
  }
}
