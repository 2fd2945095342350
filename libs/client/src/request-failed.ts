/** No usable answer: no network, signed out, not allowed, or a fault on the server. `requestId` finds it in the logs. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly code: string;
  readonly requestId: string | null;

  constructor(code: string, message: string, requestId: string | null) {
    super(message);
    this.code = code;
    this.requestId = requestId;
  }
}

export const isSignedOut = (error: unknown): boolean =>
  error instanceof RequestFailed && error.code === 'UNAUTHENTICATED';

/** Worth another try by itself: the network or the server stumbled, the question was fine. */
export const isPassing = (error: unknown): boolean =>
  error instanceof RequestFailed && (error.code === 'NETWORK' || error.code.startsWith('HTTP_5'));

/** The page is of an older release than the server: only loading it again helps. */
export const isOutdated = (error: unknown): boolean =>
  error instanceof RequestFailed && error.code === 'PERSISTED_QUERY_NOT_FOUND';
