import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

/** Connections that stay open: one a client. */
export function connection(url: string, clients: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients, maxFreeSockets: clients });
  const target = new URL('/graphql', url);

  /** Posts a document. `abortAfter` ms the client goes away; then there is no answer. */
  const send = (
    body: string,
    {
      cookie,
      scope,
      abortAfter,
    }: { cookie?: string | undefined; scope?: string; abortAfter?: number | undefined },
  ): Promise<Answer | undefined> =>
    new Promise((resolve, reject) => {
      const since = performance.now();
      let gone = false;
      const sent = request(
        target,
        {
          method: 'POST',
          agent,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            ...(cookie !== undefined && { cookie }),
            ...(scope !== undefined && scope !== '' && { 'cabas-scope': scope }),
          },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              text: Buffer.concat(parts).toString(),
              ms: performance.now() - since,
            }),
          );
          response.on('error', (error) => (gone ? resolve(undefined) : reject(error)));
        },
      );
      sent.on('error', (error) => (gone ? resolve(undefined) : reject(error)));
      sent.end(body);
      if (abortAfter !== undefined)
        setTimeout(() => {
          gone = true;
          sent.destroy();
          resolve(undefined);
        }, abortAfter);
    });
  return { send, close: () => agent.destroy() };
}
export type Send = ReturnType<typeof connection>['send'];
