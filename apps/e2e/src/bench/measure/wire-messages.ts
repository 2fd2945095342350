/**
 * Cuts a stream of PostgreSQL's protocol into its messages: a type of one byte, a length of four that counts itself, the
 * rest. What a client sends first has no type.
 */
export function splitMessages(
  fromClient: boolean,
  onMessage: (type: string, body: Buffer) => void,
): (chunk: Buffer) => void {
  let waiting: Buffer = Buffer.alloc(0);
  let greeting = fromClient;
  return (chunk) => {
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    for (;;) {
      const head = greeting ? 0 : 1;
      if (waiting.length < head + 4) return;
      const end = head + waiting.readUInt32BE(head);
      if (waiting.length < end) return;
      if (!greeting) onMessage(String.fromCharCode(waiting[0] ?? 0), waiting.subarray(5, end));
      greeting = false;
      waiting = waiting.subarray(end);
    }
  };
}
