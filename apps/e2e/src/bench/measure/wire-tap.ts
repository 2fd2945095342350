// Counts what a server really says to PostgreSQL, from outside: a proxy that reads the protocol's messages as they pass.
import { connect, createServer, type AddressInfo } from 'node:net';
import { splitMessages } from './wire-messages.ts';

/** What passed since the last look. */
export interface Talk {
  /** Statements of business code. */
  readonly statements: number;
  /** Messages that only open or close: session, BEGIN, role, settings, COMMIT, NOTIFY. */
  readonly housekeeping: number;
  /** How often the server waited for the database: several statements sent at once are one. */
  readonly roundTrips: number;
  readonly texts: readonly string[];
}

export interface WireTap {
  /** The database's address, through the tap. */
  readonly url: string;
  /** What was said since the last time, once the line has been quiet for a moment. */
  readonly listen: () => Promise<Talk>;
  readonly close: () => void;
}

const HOUSEKEEPING =
  /^\s*(begin|start transaction|commit|rollback|set |reset|notify|listen|discard|deallocate)|set_config\(|from sessions/i;
const QUIET_MS = 120;

/** Puts a tap before the database at `databaseUrl`. */
export async function tapWire(databaseUrl: string): Promise<WireTap> {
  const target = new URL(databaseUrl);
  let texts: string[] = [];
  let trips = 0;
  let last = 0;
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    const conversation = converse(
      (text) => texts.push(text),
      () => (trips += 1),
    );
    client.on('data', (chunk) => {
      last = performance.now();
      conversation.sent(chunk);
      database.write(chunk);
    });
    database.on('data', (chunk) => {
      last = performance.now();
      conversation.received(chunk);
      client.write(chunk);
    });
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      one.on('close', () => other.destroy());
      one.on('error', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.toString(),
    listen: async () => {
      while (performance.now() - last < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 20));
      const housekeeping = texts.filter((text) => HOUSEKEEPING.test(text)).length;
      const talk = { statements: texts.length - housekeeping, housekeeping, roundTrips: trips, texts };
      texts = [];
      trips = 0;
      return talk;
    },
    close: () => server.close(),
  };
}

/** Follows one connection: which text each execution stands for, and when the server begins to wait. */
function converse(onStatement: (text: string) => void, onTrip: () => void) {
  const prepared = new Map<string, string>();
  const portals = new Map<string, string>();
  let unanswered = 0;
  let asking = false;
  const sent = splitMessages(true, (type, body) => {
    if (!asking && 'QPBE'.includes(type)) {
      asking = true;
      onTrip();
    }
    const [first = '', second = ''] = body.toString('utf8').split('\0', 2);
    if (type === 'Q') onStatement(first);
    if (type === 'P') prepared.set(first, second);
    if (type === 'B') portals.set(first, prepared.get(second) ?? '');
    if (type === 'E') onStatement(portals.get(first) ?? '');
    if (type === 'Q' || type === 'S') unanswered += 1;
  });
  const received = splitMessages(false, (type) => {
    if (type !== 'Z') return;
    unanswered = Math.max(0, unanswered - 1); // the first tells that the connection is open
    if (unanswered === 0) asking = false;
  });
  return { sent, received };
}
