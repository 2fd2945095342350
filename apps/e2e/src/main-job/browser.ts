import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Somebody at a browser: cookies kept, forms sent, files saved. */
export class Browser {
  private cookie: string | undefined;
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** Asks a question; `data` of the answer. @throws Error with the GraphQL errors. */
  async ask<T>(query: string, variables: object = {}, scope?: string): Promise<T> {
    const { data, errors } = await this.raw<T>(query, variables, scope);
    if (errors !== undefined || data == null)
      throw new Error(`${query.slice(0, 100)}: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The answer as it comes, errors included. */
  async raw<T>(
    query: string,
    variables: object = {},
    scope?: string,
  ): Promise<{ data?: T | null; errors?: object[] }> {
    const headers = {
      'content-type': 'application/json',
      ...(scope !== undefined && { 'cabas-scope': scope }),
    };
    const response = await this.request('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data?: T | null; errors?: object[] };
  }

  /** Sends a mutation with one `input`; the result must be of the type named, of which `fields` come back. */
  async send<T = { id: string }>(
    name: string,
    type: string,
    input: object,
    fields = 'id',
    scope?: string,
  ): Promise<T> {
    const kind =
      name === 'addProduct'
        ? 'ProductInput'
        : name === 'addPickupPoint'
          ? 'PickupPointInput'
          : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return this.expect(
      name,
      type,
      await this.ask<{ answer: T }>(
        `mutation($input: ${kind}!) { answer: ${name}(input: $input) { ${selection(type, fields)} } }`,
        { input },
        scope,
      ),
    );
  }

  /** Sends a mutation with arguments of its own, `closeDistribution(distributionId: UUID!, reason: String!)`. */
  async call<T = { id: string }>(
    signature: string,
    type: string,
    variables: object,
    fields = 'id',
    scope?: string,
  ): Promise<T> {
    const [, name = '', parameters = ''] = /^(\w+)\((.*)\)$/.exec(signature) ?? [];
    const query = `mutation(${parameters.replace(/(\w+):/g, '$$$1:')}) { answer: ${name}(${parameters.replace(/(\w+): [\w!]+/g, '$1: $$$1')}) { ${selection(type, fields)} } }`;
    return this.expect(name, type, await this.ask<{ answer: T }>(query, variables, scope));
  }

  /** Sends a file; answers the JSON that comes back. */
  async upload<T>(path: string, content: Buffer): Promise<T> {
    const response = await this.request(path, {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: new Uint8Array(content),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  /** Downloads a file. @throws Error when it is not given. */
  async download(path: string): Promise<Buffer> {
    const response = await this.request(path);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }

  async save(path: string, file: string): Promise<Buffer> {
    const bytes = await this.download(path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    return bytes;
  }

  async statusOf(path: string): Promise<number> {
    return (await this.request(path)).status;
  }

  private expect<T>(name: string, type: string, { answer }: { answer: T }): T {
    if ((answer as { __typename?: string }).__typename !== type)
      throw new Error(`${name}: ${type} expected, ${JSON.stringify(answer)} came`);
    return answer;
  }

  private async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie !== undefined) headers.set('cookie', this.cookie);
    const response = await fetch(new URL(path, this.url), {
      ...init,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    });
    const session = response.headers.getSetCookie().find((line) => /^(__Host-)?cabas=/.test(line));
    if (session !== undefined) this.cookie = session.split(';')[0];
    return response;
  }
}

function selection(type: string, fields: string): string {
  return `__typename ... on ${type} { ${fields} } ... on Problem { code message ... on InvalidInput { fields { path code } } }`;
}
