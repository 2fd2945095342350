// A light client: the load must not cost more than what it measures. Connections are kept.
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface Message {
  readonly url: string;
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** Sends one message and reads the whole answer; on a kept connection that the server has closed meanwhile, again. */
export async function send(message: Message): Promise<Answer> {
  try {
    return await sendOnce(message);
  } catch (error) {
    if (error instanceof StaleConnection) return sendOnce(message);
    throw error;
  }
}

class StaleConnection extends Error {}

function sendOnce({ url, method = 'POST', headers, body }: Message): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, agent, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.once('error', reject);
      incoming.once('end', () => resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(chunks) }));
    });
    outgoing.once('error', (error: NodeJS.ErrnoException) =>
      reject(outgoing.reusedSocket && error.code === 'ECONNRESET' ? new StaleConnection() : error),
    );
    outgoing.end(method === 'GET' ? undefined : body);
  });
}

/** The same, and the answer must hold `expected`: a fast refusal is no figure. */
export async function ask(message: Message, expected: string): Promise<Buffer> {
  const { status, body } = await send(message);
  if (status !== 200 || !body.subarray(0, 300).includes(expected))
    throw new Error(`${message.url} answers ${status}: ${body.toString('utf8').slice(0, 600)}`);
  return body;
}
