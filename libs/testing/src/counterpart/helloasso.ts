/** HelloAsso's side of Checkout: keys, checkout intents, what was paid. The shapes are those of its API, version 5. */
export interface Intent {
  id: number;
  organization: string;
  totalAmount: number;
  itemName: string;
  backUrl: string;
  returnUrl: string;
  metadata: unknown;
  madeAt: number;
  payment:
    | {
        id: number;
        amount: number;
        date: string;
        state: 'Authorized' | 'Refunded';
        refundOperations: { id: number; amount: number; state: string; creationDate: string }[];
      }
    | undefined;
}

const QUARTER = 15 * 60_000;

export class HelloAssoSide {
  /** Organisation by client: who may do what with which keys. */
  readonly clients = new Map([['demo-client', { secret: 'demo-secret', organization: 'amap-demo' }]]);
  readonly intents = new Map<number, Intent>();
  private readonly tokens = new Map<string, string>();
  private next = 1000;
  private readonly origin: () => string;

  constructor(origin: () => string) {
    this.origin = origin;
  }

  token(form: URLSearchParams): { status: number; body: object } {
    const client = this.clients.get(form.get('client_id') ?? '');
    if (client === undefined || client.secret !== form.get('client_secret'))
      return { status: 401, body: { error: 'invalid_client' } };
    const token = `token-${(this.next += 1)}`;
    this.tokens.set(token, client.organization);
    return { status: 200, body: { access_token: token, token_type: 'bearer', expires_in: 1799 } };
  }

  answer(
    method: string,
    path: string,
    bearer: string,
    body: Record<string, unknown>,
  ): { status: number; body: object } {
    const organization = this.tokens.get(bearer);
    if (organization === undefined) return { status: 401, body: { message: 'Unauthorized' } };
    const [, , , slug, kind, id] = path.split('?')[0]?.split('/') ?? [];
    if (slug !== organization) return { status: 403, body: { message: 'Forbidden' } };
    if (kind === undefined) return { status: 200, body: { organizationSlug: slug } };
    if (method === 'POST') return this.create(organization, body);
    const intent = this.intents.get(Number(id));
    if (intent?.organization !== organization) return { status: 404, body: { message: 'Not found' } };
    return { status: 200, body: this.shown(intent) };
  }

  pay(id: number): Intent {
    const intent = this.intents.get(id);
    if (intent === undefined || intent.payment !== undefined || Date.now() - intent.madeAt > QUARTER)
      throw new Error('page closed');
    intent.payment = {
      id: (this.next += 1),
      amount: intent.totalAmount,
      date: new Date().toISOString(),
      state: 'Authorized',
      refundOperations: [],
    };
    return intent;
  }

  /** As the association does it in HelloAsso's own pages. */
  refund(id: number, amount: number): void {
    const payment = this.intents.get(id)?.payment;
    payment?.refundOperations.push({
      id: (this.next += 1),
      amount,
      state: 'Processed',
      creationDate: new Date().toISOString(),
    });
  }

  private create(organization: string, body: Record<string, unknown>): { status: number; body: object } {
    const total = body['totalAmount'];
    if (typeof total !== 'number' || total !== body['initialAmount'] || total < 50)
      return { status: 400, body: { errors: [{ code: 'ArgumentInvalid' }] } };
    const intent: Intent = {
      id: (this.next += 1),
      organization,
      totalAmount: total,
      itemName: String(body['itemName']),
      backUrl: String(body['backUrl']),
      returnUrl: String(body['returnUrl']),
      metadata: body['metadata'],
      madeAt: Date.now(),
      payment: undefined,
    };
    this.intents.set(intent.id, intent);
    return { status: 200, body: { id: intent.id, redirectUrl: this.urlOf(intent) } };
  }

  private shown(intent: Intent): object {
    const { id, metadata, payment, totalAmount } = intent;
    return {
      id,
      metadata,
      redirectUrl: this.urlOf(intent),
      ...(payment && { order: { id: id * 10, amount: { total: totalAmount }, payments: [payment] } }),
    };
  }

  private urlOf({ id }: Intent): string {
    return `${this.origin()}/helloasso/${id}`;
  }
}
