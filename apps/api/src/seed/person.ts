/** Somebody in front of a browser: the seed does everything that people can do as people would. */
export class Person {
  private cookie: string | undefined;
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** Asks a question; the field's value. @throws Error with the first GraphQL error. */
  async query<T>(document: string, variables: object = {}, scope?: string): Promise<T> {
    const response = await this.send('/graphql', JSON.stringify({ query: document, variables }), {
      'content-type': 'application/json',
      ...(scope !== undefined && { 'cabas-scope': scope }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Record<string, T>;
      errors?: { message: string }[];
    };
    const [value] = Object.values(data ?? {});
    if (errors !== undefined || value === undefined)
      throw new Error(`${document.slice(0, 80)}: ${JSON.stringify(errors)}`);
    return value;
  }

  /** `addMember(input: AddMemberInput!)`, or a name alone, with fields of the success type. @throws Refusal with what the API answered instead. */
  async act<T = { id: string }>(
    signature: string,
    success: string,
    fields: string,
    variables: object,
    scope?: string,
  ): Promise<T> {
    const [, name = '', parameters = ''] = /^(\w+)(?:\((.*)\))?$/.exec(signature) ?? [];
    const declared = parameters.replace(/(\w+):/g, '$$$1:');
    const passed = parameters.replace(/(\w+): [\w!]+/g, '$1: $$$1');
    const list = (text: string) => (text === '' ? '' : `(${text})`);
    const document = `mutation${list(declared)} { ${name}${list(passed)} { __typename ... on ${success} { ${fields} } ... on Problem { code message ... on InvalidInput { fields { path code } } } } }`;
    const result = await this.query<T & { __typename: string; code?: string }>(document, variables, scope);
    if (result.__typename !== success)
      throw new Refusal(
        result.code ?? '',
        `${name}: ${JSON.stringify(result)} for ${JSON.stringify(variables).slice(0, 400)}`,
      );
    return result;
  }

  /** Sends a file. */
  async upload(path: string, content: string | Uint8Array<ArrayBuffer>): Promise<{ id: string }> {
    const response = await this.send(path, content, { 'content-type': 'text/csv' });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { id: string };
  }

  private async send(
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string>,
  ): Promise<Response> {
    const response = await fetch(new URL(path, this.url), {
      method: 'POST',
      body,
      headers: { ...headers, ...(this.cookie !== undefined && { cookie: this.cookie }) },
    });
    const session = response.headers.getSetCookie().find((line) => /^(__Host-)?cabas=/.test(line));
    if (session !== undefined) this.cookie = session.split(';')[0];
    return response;
  }
}

/** The API answered, and not with what was hoped for. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Runs `work` on every item, `width` at a time; results in order. */
export async function each<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++)
      results[index] = await work(items[index] as T, index);
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}
