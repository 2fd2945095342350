import { createMarket } from '../data/market.ts';
import { median, percentile, figureOf, type Figure } from '../measure/figure.ts';
import { graphqlRequest } from '../measure/graphql.ts';
import { send, type Message } from '../measure/post.ts';
import type { Workbench } from '../workbench.ts';

const ROUNDS = 5;
const PER_ROUND = 12;
const json = { 'content-type': 'application/json' };

/**
 * What must be turned away before any work: how it is answered and how long that takes, beside a small question that is
 * answered. One at a time, in turn.
 */
export async function refusals(bench: Workbench): Promise<Figure[]> {
  const market = await createMarket(bench.db, {
    key: 'edge',
    farms: 1,
    productsPerFarm: 1,
    points: 1,
    members: 1,
  });
  const kinds = hostile(bench.api.url, { cookie: `cabas=${market.members[0]?.token}` });
  const accepted = graphqlRequest(
    bench.api.url,
    { name: 'Trivial', text: 'query Trivial { viewer { id } }' },
    {},
    { token: market.members[0]?.token },
  );
  const times = new Map<string, number[][]>();
  const statuses = new Map<string, Set<number>>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, message] of Object.entries({ accepted, ...kinds })) {
      const took: number[] = [];
      for (let n = 0; n < PER_ROUND; n += 1) {
        const since = performance.now();
        const { status } = await send(message).catch(() => ({ status: 0 }));
        took.push(performance.now() - since);
        statuses.set(name, (statuses.get(name) ?? new Set()).add(status));
      }
      if (round > 0) times.set(name, [...(times.get(name) ?? []), took]);
    }
  }
  const medians = (name: string) => (times.get(name) ?? []).map(median);
  return [...times.keys()].flatMap((name) => {
    const words = `ms, status ${[...(statuses.get(name) ?? [])].map((status) => status || 'connection closed').join('/')}`;
    const all = (times.get(name) ?? []).flat();
    return [
      figureOf(
        `edge.refusals.${name}.p50_ms`,
        words,
        medians(name),
        name === 'accepted' ? undefined : medians('accepted'),
      ),
      figureOf(`edge.refusals.${name}.p95_ms`, words, [percentile(all, 0.95)]),
    ];
  });
}

/** The list of the issue, each with a live session where a browser would have one. */
function hostile(api: string, session: { cookie: string }): Record<string, Message> {
  const url = `${api}/graphql`;
  const logIn = `logIn(input: { email: "a@b.fr", password: "x" }) { __typename }`;
  const aliased = Array.from({ length: 1000 }, (_, n) => `a${n}: ${logIn}`).join(' ');
  const deep = (levels: number): string => (levels === 0 ? 'name' : `ofType { ${deep(levels - 1)} }`);
  const post = (query: string): Message => ({
    url,
    headers: { ...json, ...session },
    body: JSON.stringify({ query }),
  });
  return {
    aliased_logins: post(`mutation { ${aliased} }`),
    deep_query: post(`{ __type(name: "Order") { fields { type { ${deep(9)} } } } }`),
    long_comment: post(`{ viewer { id } } #${'x'.repeat(900_000)}`),
    body_5mb: post(`{ viewer { id } } ${' '.repeat(5_000_000)}`),
    cross_site_form: {
      url,
      headers: {
        ...session,
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'https://evil.example',
        'sec-fetch-site': 'cross-site',
      },
      body: 'query=mutation%20%7B%20logOut%20%7B%20ok%20%7D%20%7D',
    },
    get_mutation: {
      url: `${url}?query=mutation%20%7B%20logOut%20%7B%20ok%20%7D%20%7D`,
      method: 'GET',
      headers: session,
      body: '',
    },
    wrong_type: {
      url,
      headers: { ...session, 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    },
  };
}
