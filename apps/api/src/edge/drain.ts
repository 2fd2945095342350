import type { Server } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

/** A stop takes no longer than this; what still hangs then is cut. Service managers kill after 10 s at the earliest. */
export const STOP_SECONDS = 8;
/** Who was about to ask when the last answer left is told 503 rather than cut off. */
const LAST_WORDS_MS = 250;

/**
 * Stops the API without losing a request: it says so at `/readyz` first, answers what is under way, turns newcomers away with a
 * 503 that tells them to connect anew, and only then closes.
 */
@Injectable()
export class Drain {
  private readonly underWay = new Set<Response>();
  private leaving = false;
  private closed = false;
  private whenIdle: () => void = () => undefined;

  /** A stop was asked for: no balancer should send anyone here. */
  get isLeaving(): boolean {
    return this.leaving;
  }

  /** Knows every request under way; the first in the chain. */
  readonly count = (request: Request, response: Response, next: NextFunction): void => {
    this.underWay.add(response);
    response.once('close', () => {
      this.underWay.delete(response);
      if (this.underWay.size === 0) this.whenIdle();
    });
    if (this.leaving) letGo(response);
    if (!this.closed || /^\/(healthz|readyz)$/.test(request.path)) return next();
    response.setHeader('retry-after', '2');
    response.status(503).json({
      code: 'RESTARTING',
      errors: [{ message: 'restarting', extensions: { code: 'RESTARTING' } }],
    });
  };

  /**
   * Lets everyone finish and closes the server; resolves within `STOP_SECONDS` and the delay, with the number of requests that
   * had to be cut. `delaySeconds` keeps serving while `/readyz` already says no.
   */
  async stop(server: Server, delaySeconds = 0): Promise<number> {
    this.leaving = true;
    for (const response of this.underWay) letGo(response);
    if (delaySeconds > 0) await after(delaySeconds * 1000);
    this.closed = true;
    const deadline = after(STOP_SECONDS * 1000);
    await Promise.race([this.idle(), deadline]);
    const cut = this.underWay.size;
    const gone = new Promise<void>((resolve) => server.close(() => resolve()));
    await Promise.race([gone, cut > 0 ? undefined : after(LAST_WORDS_MS)]);
    server.closeAllConnections();
    await gone;
    return cut;
  }

  private idle(): Promise<void> {
    if (this.underWay.size === 0) return Promise.resolve();
    return new Promise((resolve) => (this.whenIdle = resolve));
  }
}

/** The connection ends with this answer. */
function letGo(response: Response): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
