import type { Unit } from '../database/unit.ts';

/** A message of the outbox as its handler sees it. */
export interface Job<P = Record<string, unknown>> {
  readonly id: string;
  readonly kind: string;
  readonly attempt: number;
  readonly collectiveId: string | undefined;
  readonly producerId: string | undefined;
  readonly payload: P;
}

/** Runs inside one transaction of the job's scope, together with its done-mark: exactly once. */
export interface InsideHandler<P> {
  readonly run: (tx: Unit, job: Job<P>) => Promise<void>;
}
/** Reaches out (mail): at least once; `job.id` is the stable key the other side can recognise. */
export interface OutsideHandler<P> {
  readonly send: (job: Job<P>) => Promise<void>;
}
/** `later`: what nobody waits for on a screen (a mail, a posting) lets other work go first. */
export type Handler<P = never> = (InsideHandler<P> | OutsideHandler<P>) & { readonly later?: true };

/** Which handler answers which kind of message: one each, checked at boot. */
export class JobRegistry {
  private readonly handlers = new Map<string, Handler>();

  /** @throws Error when the kind already has a handler. */
  on<P>(kind: string, handler: Handler<P>): void {
    if (this.handlers.has(kind)) throw new Error(`two handlers for ${kind}`);
    this.handlers.set(kind, handler as unknown as Handler);
  }

  handlerOf(kind: string): Handler<Record<string, unknown>> {
    const handler = this.handlers.get(kind);
    if (handler === undefined) throw new Error(`no handler for ${kind}`);
    return handler as unknown as Handler<Record<string, unknown>>;
  }

  /** @throws Error naming every kind that nobody handles. */
  assertComplete(kinds: readonly string[]): void {
    const orphans = kinds.filter((kind) => !this.handlers.has(kind));
    if (orphans.length > 0) throw new Error(`events without handler: ${orphans.join(', ')}`);
  }
}
