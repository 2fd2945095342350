import type { World } from '@cabas/testing';

/** A request as it goes over the wire. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
}
/** What came back, and after how long. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly requestId: string;
  readonly milliseconds: number;
}

export const SLOWEST = 2_000;

/** Each call comes from an address of its own: limits by address belong to other tests. */
export async function send(
  world: World,
  { method, path, headers, body }: Sent,
  cookie?: string,
): Promise<Answer> {
  const address = Array.from({ length: 4 }, () => 1 + Math.floor(Math.random() * 250)).join('.');
  const started = performance.now();
  const response = await fetch(new URL(path, world.url), {
    method,
    headers: { 'x-forwarded-for': address, ...(cookie !== undefined && { cookie }), ...headers },
    redirect: 'manual',
    ...(body !== undefined && { body }),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: new TextDecoder().decode(bytes),
    bytes,
    requestId: response.headers.get('x-request-id') ?? '',
    milliseconds: performance.now() - started,
  };
}

/** What no answer may say: stacks, SQL, paths, names of our tools. */
export const LEAKS: readonly RegExp[] = [
  /node_modules/,
  /\.(?:ts|js|mjs|cjs):\d+/,
  /\n\s+at \S/,
  /file:\/\//,
  /\/(?:work|home|root|usr|var|app|srv|tmp)\//,
  /\bselect\b[^"]{0,200}\bfrom\b/i,
  /\binsert into\b|\bdelete from\b|\bupdate \w+ set\b/i,
  /syntax error at|violates|duplicate key|out of range for type|invalid input syntax|invalid byte sequence/i,
  /relation \\?"|column \\?"|QueryFailedError|TypeError|RangeError|ReferenceError|ECONNREFUSED|Cannot read propert/,
];

/** Codes with which a server admits that it did not expect this. */
const UNEXPECTED = ['INTERNAL', 'INTERNAL_SERVER_ERROR'];

/** What is wrong with any answer, whatever was asked; nothing when all is well. */
export function faultsOf(answer: Answer, marks: readonly string[]): string[] {
  const faults: string[] = [];
  if (answer.status >= 500) faults.push(`status ${answer.status}`);
  const readable = !/pdf|spreadsheet|octet/.test(answer.type);
  if (readable) {
    for (const leak of LEAKS)
      if (leak.test(answer.text)) faults.push(`says ${leak.exec(answer.text)?.[0].slice(0, 80)}`);
    const low = answer.text.toLowerCase();
    for (const mark of marks) if (low.includes(mark)) faults.push('tells of the other collective');
  }
  if (answer.type.includes('json') && answer.text !== '') {
    const json = parsed(answer.text);
    if (json === undefined) faults.push('is no JSON');
    for (const code of codesOf(json)) if (UNEXPECTED.includes(code)) faults.push(code);
  }
  return [...new Set(faults)];
}

export interface Json {
  data?: Record<string, unknown> | null;
  errors?: { message?: string; extensions?: { code?: string } }[];
  code?: string;
}

export function parsed(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}

export function codesOf(json: Json | undefined): string[] {
  const codes = (json?.errors ?? []).map(({ extensions }) => extensions?.code ?? 'without code');
  return json?.code === undefined ? codes : [...codes, json.code];
}
