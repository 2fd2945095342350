import type { IncomingMessage } from 'node:http';
import { Refused } from '@cabas/kernel';

/** The request's bytes, whatever their content type, up to a limit. @throws Refused (`FILE_TOO_LARGE`, or as told) */
export async function readBody(
  request: IncomingMessage,
  limit: number,
  tooLarge = new Refused('FILE_TOO_LARGE', { megabytes: 2 }),
): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  // The stream is left open on refusal, so that the answer still reaches the sender.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
