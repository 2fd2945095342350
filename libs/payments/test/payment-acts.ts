import {
  claimFarm,
  createCollective,
  placeOrder,
  startCounterpart,
  startWorld,
  type Counterpart,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';

const SECRET = 'whsec_of_the_tests';

export interface Stage {
  readonly world: World;
  readonly service: Counterpart;
  readonly stop: () => Promise<void>;
}

/** A world connected to payment services that live beside it; they tell nothing by themselves. */
export async function startStage(): Promise<Stage> {
  const service = await startCounterpart({ webhookSecret: SECRET });
  const world = await startWorld({
    STRIPE_SECRET_KEY: 'sk_test_of_the_tests',
    STRIPE_WEBHOOK_SECRET: SECRET,
    STRIPE_URL: service.url,
    HELLOASSO_URL: service.url,
  });
  return {
    world,
    service,
    stop: async () => {
      await world.stop();
      await service.stop();
    },
  };
}

export interface OnlineFarm {
  readonly name: string;
  readonly id: string;
  readonly farmer: Person;
  readonly accountRef: string;
}

export const VIEW = `orderId url payables { producerId payeeName dueCents paidCents paid { means cents apart } heldCents amountCents hold reason }
  charges { id payeeName state hold amountCents takenCents givenBackCents failure paidOn }`;

export interface View {
  readonly __typename: string;
  readonly code?: string;
  readonly url: string | null;
  readonly payables: {
    payeeName: string;
    dueCents: number;
    paidCents: number;
    paid: { means: string; cents: number; apart: boolean }[];
    heldCents: number;
    amountCents: number;
    hold: boolean;
    reason: string | null;
  }[];
  readonly charges: {
    id: string;
    payeeName: string;
    state: string;
    hold: boolean;
    amountCents: number;
    takenCents: number;
    givenBackCents: number;
    failure: string;
    paidOn: string | null;
  }[];
}

/** A direct sale of farms with accounts of their own, and a member. */
export class Market {
  readonly stage: Stage;
  readonly collective: TestCollective;
  readonly farms: readonly OnlineFarm[];
  readonly sale: TestSale;
  readonly member: Person;

  constructor(
    stage: Stage,
    parts: { collective: TestCollective; farms: OnlineFarm[]; sale: TestSale; member: Person },
  ) {
    this.stage = stage;
    this.collective = parts.collective;
    this.farms = parts.farms;
    this.sale = parts.sale;
    this.member = parts.member;
  }

  get distributionId(): string {
    return this.sale.distributions[0]?.id ?? '';
  }

  /** One of each name. */
  async order(...names: string[]): Promise<string> {
    const lines = names.map((name) => ({ offerId: this.sale.offers.get(name)?.id ?? '', quantity: 1 }));
    const { id } = await placeOrder(this.member, this.collective, this.distributionId, lines);
    return id;
  }

  async pay(orderId: string, who: Person = this.member): Promise<View> {
    const { payOnline } = await who.gql<{ payOnline: View }>(
      `mutation($id: UUID!) { payOnline(orderId: $id) { __typename ... on OnlinePayment { ${VIEW} } ... on Refused { code } ... on NotFound { code } } }`,
      { id: orderId },
      this.collective.scope,
    );
    return payOnline;
  }

  async proceed(orderId: string, how: { skip?: boolean; resume?: boolean } = {}): Promise<View> {
    const { proceedOnline } = await this.member.gql<{ proceedOnline: View }>(
      `mutation($id: UUID!, $skip: Boolean, $resume: Boolean) { proceedOnline(orderId: $id, skip: $skip, resume: $resume) { __typename
         ... on OnlinePayment { ${VIEW} } ... on Refused { code } ... on NotFound { code } } }`,
      { id: orderId, ...how },
      this.collective.scope,
    );
    return proceedOnline;
  }

  async view(orderId: string): Promise<View> {
    const { onlinePayment } = await this.member.gql<{ onlinePayment: View }>(
      `query($id: UUID!) { onlinePayment(orderId: $id) { ${VIEW} } }`,
      { id: orderId },
      this.collective.scope,
    );
    return onlinePayment;
  }

  /** What the member does on the service's page. */
  onPage(url: string | null, how: 'confirm' | 'decline' = 'confirm'): void {
    this.stage.service.stripe.pay(url?.split('/').at(-1) ?? '', how);
  }

  /** Sends an event as Stripe does; the answer's status. */
  async tell(body: string, signature = this.stage.service.sign(body)): Promise<number> {
    const response = await this.member.fetch('/webhooks/stripe', {
      method: 'POST',
      body,
      headers: { 'stripe-signature': signature, 'content-type': 'application/json' },
    });
    return response.status;
  }

  /** All that happened there and was not told yet. */
  async tellAll(since = 0): Promise<void> {
    for (const { body } of this.stage.service.notices.slice(since)) await this.tell(body);
    await this.stage.world.settle();
  }

  /** Online postings: whose book, which day, how much; and that every entry balances. */
  async postings(): Promise<{ farm: string | null; cents: number }[]> {
    const { rows } = await this.stage.world.admin.query<{ farm: string | null; cents: number; sum: number }>(
      `select f.name as farm, p.cents::int as cents, (select sum(s.cents) from ledger_postings s where s.entry_id = e.id)::int as sum
       from ledger_postings p join ledger_entries e on e.id = p.entry_id left join producers f on f.id = e.book_producer_id
       where p.collective_id = $1 and p.account = 'ONLINE' order by e.at, p.cents`,
      [this.collective.id],
    );
    expect(rows.every(({ sum }) => sum === 0)).toBe(true);
    return rows.map(({ farm, cents }) => ({ farm, cents }));
  }

  /** The task's hour has come. */
  async hourOf(kind: string): Promise<void> {
    await this.stage.world.admin.query(
      `update due_tasks set due_at = clock_timestamp(), taken_at = null where kind = $1 and collective_id = $2`,
      [kind, this.collective.id],
    );
    await this.stage.world.settle();
  }
}

type Goods = readonly { farm: string; name: string; cents: number; more?: object }[];
interface MarketOptions {
  /** Farms that opened their account; absent: all. */
  readonly connected?: readonly string[];
  readonly flow?: string;
  /** Before the sale opens. */
  readonly agree?: ((collective: TestCollective) => Promise<void>) | undefined;
}

export async function openMarket(stage: Stage, goods: Goods, options: MarketOptions = {}): Promise<Market> {
  const { collective, farms } = await prepareMarket(stage, goods, options);
  await options.agree?.(collective);
  const sale = await collective.openSale();
  const member = await collective.member('Léa');
  return new Market(stage, { collective, farms, sale, member });
}

/** All there is before the first sale. */
export async function prepareMarket(
  stage: Stage,
  goods: Goods,
  options: MarketOptions = {},
): Promise<{ collective: TestCollective; farms: OnlineFarm[] }> {
  const { world, service } = stage;
  const collective = await createCollective(world, 'Les Paniers', options.flow ? { flow: options.flow } : {});
  await collective.point('Salle des fêtes');
  const farms: OnlineFarm[] = [];
  const tag = collective.id.slice(-6);
  for (const name of new Set(goods.map(({ farm }) => farm))) {
    const email = `${name.toLowerCase()}-${tag}@example.org`;
    const id = await collective.producer(name, email);
    for (const good of goods.filter(({ farm }) => farm === name)) {
      const listing = await collective.product(id, good.name, good.cents, good.more);
      await collective.stock(listing, 500);
    }
    if (options.connected !== undefined && !options.connected.includes(name)) continue;
    const farmer = await claimFarm(collective, id, email);
    const accountRef = await connectFarm(service, farmer, id);
    farms.push({ name, id, farmer, accountRef });
  }
  await enable(collective);
  return { collective, farms };
}

/** The farm opens its account on Stripe's forms, and wants to be paid online. */
export async function connectFarm(service: Counterpart, farmer: Person, producerId: string): Promise<string> {
  const scope = `producer:${producerId}`;
  const { connectFarmOnline } = await farmer.gql<{ connectFarmOnline: { url: string } }>(
    'mutation { connectFarmOnline { __typename ... on OnlineLink { url } ... on Refused { code } } }',
    {},
    scope,
  );
  const ref = /\/connect\/(acct_\w+)/.exec(connectFarmOnline.url)?.[1] ?? '';
  service.stripe.onboard(ref);
  await farmer.gql('mutation { checkFarmOnline { __typename } }', {}, scope);
  const { activateFarmOnline } = await farmer.gql<{ activateFarmOnline: { __typename: string } }>(
    'mutation { activateFarmOnline(active: true) { __typename } }',
    {},
    scope,
  );
  expect(activateFarmOnline.__typename).toBe('FarmOnline');
  return ref;
}

export async function enable(collective: TestCollective, enabled = true): Promise<void> {
  await collective.do(
    'mutation($enabled: Boolean!) { enableOnline(enabled: $enabled) { __typename ... on Refused { code } } }',
    'OnlineSettings',
    { enabled },
  );
}
