import { createMarket, type Market } from '../data/market.ts';
import { figureOf, median, ratios, type Figure } from '../measure/figure.ts';
import { graphqlRequest, type Caller } from '../measure/graphql.ts';
import { ask } from '../measure/post.ts';
import { start } from '../servers.ts';
import { ready, type Workbench } from '../workbench.ts';

const ROUNDS = 7;
const PER_ROUND = 20;

interface Probe {
  readonly text: string;
  readonly variables: (email: string) => object;
  readonly caller?: Caller;
  /** What both answers hold. */
  readonly expected: string;
}

/** Whether an address is known must not show in the time an answer takes: known and unknown in turn, every attempt the first one. */
export async function signInTiming(bench: Workbench): Promise<Figure[]> {
  const market = await createMarket(bench.db, {
    key: 'auth',
    farms: 1,
    productsPerFarm: 1,
    points: 1,
    members: ROUNDS * PER_ROUND * 4,
  });
  const stranger = await createMarket(bench.db, {
    key: 'auth-other',
    farms: 1,
    productsPerFarm: 1,
    points: 1,
    members: 1,
  });
  const api = await ready(await start('api'));
  try {
    await givePasswords(bench, market, api.url);
    await bench.db.query('analyze');
    const figures: Figure[] = [];
    for (const [name, probe] of Object.entries(probes(stranger)))
      figures.push(...(await timed(bench, name, probe, market, api.url)));
    return figures;
  } finally {
    await api.stop();
  }
}

/** Everyone known has a password as a sign-up stores it: one is made through the API and given to all. */
async function givePasswords({ db }: Workbench, market: Market, api: string): Promise<void> {
  const { signUp } = probes(market);
  await ask(
    graphqlRequest(api, { name: 'Probe', text: signUp.text }, signUp.variables('auth-first@example.org')),
    signUp.expected,
  );
  await db.query(
    `insert into credentials (account_id, password_hash) select m.account_id, c.password_hash from memberships m,
       credentials c join accounts a on a.id = c.account_id where m.collective_id = $1 and a.email_key = 'auth-first@example.org'`,
    [market.collectiveId],
  );
}

function probes(stranger: Market) {
  const member = { givenName: 'Zoé', familyName: 'Essai' };
  const password = 'trois renards au bois';
  return {
    logIn: {
      text: 'mutation Probe($input: LogInInput!) { logIn(input: $input) { __typename ... on Refused { code } } }',
      variables: (email) => ({ input: { email, password: 'not this one' } }),
      expected: '"WRONG_CREDENTIALS"',
    },
    passwordReset: {
      text: 'mutation Probe($email: String!) { requestPasswordReset(email: $email) { __typename } }',
      variables: (email) => ({ email }),
      expected: '"Done"',
    },
    signUp: {
      text: 'mutation Probe($input: SignUpInput!) { signUp(input: $input) { __typename } }',
      variables: (email) => ({ input: { email, password, ...member } }),
      expected: '"Done"',
    },
    // a collective invites someone who has, or has not, an account elsewhere
    invitation: {
      text: 'mutation Probe($input: AddMemberInput!) { addMember(input: $input) { __typename } }',
      variables: (email) => ({ input: { email, ...member, invite: true } }),
      caller: { token: stranger.admin.token, scope: stranger.scope },
      expected: '"Member"',
    },
  } satisfies Record<string, Probe>;
}

async function timed(
  { db }: Workbench,
  name: string,
  probe: Probe,
  market: Market,
  api: string,
): Promise<Figure[]> {
  const known: number[] = [];
  const unknown: number[] = [];
  const once = async (email: string) => {
    const message = graphqlRequest(
      api,
      { name: 'Probe', text: probe.text },
      probe.variables(email),
      probe.caller,
    );
    const since = performance.now();
    await ask(message, probe.expected);
    return performance.now() - since;
  };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let n = 0; n < PER_ROUND; n += 1) {
      const at = (round * PER_ROUND + n) % market.members.length;
      const nobody = `nobody-${name}-${at}@example.org`.toLowerCase();
      const someone = market.members[at]?.email ?? '';
      await db.query('delete from attempts'); // nothing slows down or is refused
      for (const first of n % 2 === 0 ? [true, false] : [false, true])
        (first ? times.known : times.unknown).push(await once(first ? someone : nobody));
    }
    if (round === 0) continue; // connections and statements are made
    known.push(median(times.known));
    unknown.push(median(times.unknown));
  }
  return [
    figureOf(`auth.timing.${name}.ratio`, 'known address of unknown', ratios(known, unknown)),
    figureOf(`auth.timing.${name}.ms`, 'ms, known (floor: unknown)', known, unknown),
  ];
}
