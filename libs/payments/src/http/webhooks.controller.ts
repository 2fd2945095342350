import { createHash } from 'node:crypto';
import { Controller, Headers, HttpCode, Inject, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isUuid } from '@cabas/kernel';
import { Public, readBody } from '@cabas/platform';
import { ReceiveEvent } from '../application/receive-event.ts';
import { ForgedEvent } from '../domain/payment-service.ts';

const LARGEST = 512 * 1024;

/** Where payment services tell that something happened. Answered at once; the worker looks. */
@Controller('webhooks')
export class WebhooksController {
  constructor(@Inject(ReceiveEvent) private readonly receiving: ReceiveEvent) {}

  @Public()
  @Post('stripe')
  @HttpCode(200)
  async stripe(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Headers('stripe-signature') signature = '',
  ): Promise<object> {
    const body = await readBody(request, LARGEST);
    try {
      await this.receiving.fromStripe(body, signature);
    } catch (error) {
      if (!(error instanceof ForgedEvent)) throw error;
      response.status(400);
      return { code: 'BAD_SIGNATURE' };
    }
    return { received: true };
  }

  @Public()
  @Post('helloasso/:collectiveId')
  @HttpCode(200)
  async helloasso(
    @Req() request: Request,
    @Param('collectiveId', ParseUUIDPipe) collectiveId: string,
  ): Promise<object> {
    const body = await readBody(request, LARGEST);
    const told = chargeNamed(body);
    if (told !== null) await this.receiving.fromHelloAsso(collectiveId, told);
    return { received: true };
  }
}

/** The charge that a notification names in what we told HelloAsso with the checkout; it has no id of its own, so its bytes are it. */
function chargeNamed(body: Buffer): { id: string; kind: string; chargeId: string } | null {
  try {
    const { eventType, metadata } = JSON.parse(body.toString('utf8')) as {
      eventType?: unknown;
      metadata?: { charge?: unknown };
    };
    const chargeId = metadata?.charge;
    if (typeof chargeId !== 'string' || !isUuid(chargeId)) return null;
    const id = createHash('sha256').update(body).digest('hex');
    return { id, kind: String(eventType).replaceAll(/\W/g, '').slice(0, 40), chargeId };
  } catch {
    return null;
  }
}
