import { createServer, connect } from 'node:net';

/** A port of this machine that nobody listens on just now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The port asked for, or a free one when somebody has it. */
export function portOr(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(freePort()));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(port)));
  });
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tries `attempt` until it succeeds, `failed` rejects or `ms` have passed. */
export async function retry(attempt, { failed = new Promise(() => {}), ms = 60_000, every = 100 } = {}) {
  const until = Date.now() + ms;
  for (;;) {
    try {
      return await Promise.race([attempt(), failed]);
    } catch (error) {
      if (Date.now() > until) throw error;
      await Promise.race([pause(every), failed]);
    }
  }
}

/** Resolves once something accepts connections on the port. */
export const accepts = (port) =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
  });
