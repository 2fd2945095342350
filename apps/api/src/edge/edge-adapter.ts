import { createServer } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';

/** How long a client may take: one who sends a byte a minute holds nothing for long. All in milliseconds. */
export interface Patience {
  /** From the first byte of a request to the end of its headers. */
  readonly headersTimeout: number;
  /** From the first byte of a request to the end of its body: 2 MB over a poor country line. */
  readonly requestTimeout: number;
  /** Between two requests; longer than the minute after which a proxy lets go, so that the proxy does it first. */
  readonly keepAliveTimeout: number;
  /** How often the two first are looked at. */
  readonly connectionsCheckingInterval: number;
}

export const PATIENCE: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
};

/** Express on a server whose patience ends: Node's own defaults wait up to five minutes, and look every thirty seconds. */
export class EdgeAdapter extends ExpressAdapter {
  private readonly patience: Patience;

  constructor(patience: Patience = PATIENCE) {
    super();
    this.patience = patience;
  }

  override initHttpServer(): void {
    const server = createServer(
      { ...this.patience, maxHeaderSize: 16 * 1024, insecureHTTPParser: false },
      this.getInstance(),
    );
    server.maxRequestsPerSocket = 1000;
    this.setHttpServer(server);
  }
}
