import { graphql, type TypedDocument } from './document.ts';
import { askEarly, takeEarly } from './early.ts';

const text = graphql as unknown as (source: string) => TypedDocument<{ name: string }, { id: string }>;
const Early = text('query SpecEarly($id: ID!) { farm(id: $id) { name } }');
const Other = text('query SpecOther($id: ID!) { farm(id: $id) { name } }');

describe('a question asked before the page’s code was there', () => {
  const { now } = Date;
  let asked: number;
  beforeEach(() => {
    asked = 0;
    Object.assign(globalThis, {
      document: { documentElement: { lang: 'fr' } },
      fetch: () => {
        asked += 1;
        return Promise.resolve(new Response(JSON.stringify({ data: { name: `answer ${asked}` } })));
      },
    });
  });
  afterEach(() => {
    Date.now = now;
    Reflect.deleteProperty(globalThis, 'document');
  });

  it('is answered to whoever asks the same first, once, and asked of the server once', async () => {
    void askEarly(Early, { id: 'a' });
    await expect(takeEarly(Early, { id: 'a' }, undefined)).resolves.toEqual({ name: 'answer 1' });
    expect(takeEarly(Early, { id: 'a' }, undefined)).toBeUndefined();
    expect(asked).toBe(1);
  });

  it('is no answer to another operation, other variables or another door', () => {
    void askEarly(Early, { id: 'a' }, 'collective:1');
    expect(takeEarly(Other, { id: 'a' }, 'collective:1')).toBeUndefined();
    expect(takeEarly(Early, { id: 'b' }, 'collective:1')).toBeUndefined();
    expect(takeEarly(Early, { id: 'a' }, 'collective:2')).toBeUndefined();
    expect(takeEarly(Early, { id: 'a' }, undefined)).toBeUndefined();
    expect(takeEarly(Early, { id: 'a' }, 'collective:1')).toBeDefined();
  });

  it('is forgotten when nobody came for it while it was fresh', () => {
    void askEarly(Early, { id: 'a' });
    Date.now = () => now() + 10_000;
    expect(takeEarly(Early, { id: 'a' }, undefined)).toBeUndefined();
  });

  it('is asked anew when it failed before anyone came for it', async () => {
    Object.assign(globalThis, { fetch: () => Promise.reject(new Error('no network')) });
    await askEarly(Early, { id: 'a' }).catch(() => undefined);
    expect(takeEarly(Early, { id: 'a' }, undefined)).toBeUndefined();
  });

  it('tells of a failure whoever takes it', async () => {
    Object.assign(globalThis, { fetch: () => Promise.reject(new Error('no network')) });
    askEarly(Early, { id: 'a' }).catch(() => undefined);
    await expect(takeEarly(Early, { id: 'a' }, undefined)).rejects.toMatchObject({ code: 'NETWORK' });
  });
});
