/** Lets tests send free-form operations to a server in production, where the front ends' own are the rule. */
export const API_KEY = 'key-of-the-tests';

/** A browser's worth of HTTP: cookies kept, scope sent, answers parsed. */
export class Client {
  /** The session's; what else the server gave is kept beside it. */
  cookie: string | undefined;
  apiKey: string | undefined = API_KEY;
  private readonly others = new Map<string, string>();
  /** What the server called the last request. */
  requestId = '';
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** Sends a GraphQL document; returns `data`. @throws Error carrying the first GraphQL error's code. */
  async gql<T = Record<string, unknown>>(query: string, variables: object = {}, scope?: string): Promise<T> {
    const { data, errors } = await this.raw(query, variables, scope);
    const [error] = errors ?? [];
    if (error !== undefined)
      throw Object.assign(new Error(`${error.extensions?.code}: ${error.message}`), {
        code: error.extensions?.code,
      });
    return data as T;
  }

  /** Sends the hash of one of the front ends' operations, as their pages do. */
  async trusted(sha256Hash: string, variables: object = {}, scope?: string): Promise<GraphqlAnswer> {
    return this.post({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables }, scope);
  }

  /** The whole answer, errors included. */
  async raw(query: string, variables: object = {}, scope?: string): Promise<GraphqlAnswer> {
    return this.post({ query, variables }, scope);
  }

  private async post(body: object, scope: string | undefined): Promise<GraphqlAnswer> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(scope !== undefined && { 'cabas-scope': scope }) },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as GraphqlAnswer;
    return { ...answer, status: response.status };
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.apiKey !== undefined) headers.set('cabas-api-key', this.apiKey);
    const cookies = [...(this.cookie === undefined ? [] : [this.cookie]), ...this.others.values()];
    if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
    const response = await fetch(new URL(path, this.url), { ...init, headers, redirect: 'manual' });
    this.requestId = response.headers.get('x-request-id') ?? '';
    for (const line of response.headers.getSetCookie()) this.keep(line.split(';')[0] ?? '');
    return response;
  }

  /** Another browser with the same session has none of the others. */
  forgetDevice(): void {
    this.others.clear();
  }

  private keep(cookie: string): void {
    const name = cookie.split('=')[0] ?? '';
    if (/^(__Host-)?cabas$/.test(name)) this.cookie = cookie;
    else this.others.set(name, cookie);
  }
}

export interface GraphqlAnswer {
  status: number;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}
