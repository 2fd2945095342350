import { randomUUID } from 'node:crypto';
import { placeOrder, type TestCollective, type World } from '@cabas/testing';
import { CASES } from '../isolation-cases.ts';
import { planInput } from '../tenants/sales.ts';
import type { Tenant } from '../tenants.ts';
import type { Caller } from './callers.ts';
import { NASTY_TEXTS } from './nasty-values.ts';
import { SECURITY_REACH } from './security-reach.ts';

type Variables = Readonly<Record<string, unknown>>;

const PASSWORD = 'panier-de-carottes-42';

/** Variables with which an operation is done. The isolation cases know most; those that need a secret from a mail are here. */
export async function baseFor(name: string, tenant: Tenant, world: World): Promise<Variables> {
  const usual = () => (CASES[name]?.variables(tenant) as Variables | undefined) ?? {};
  try {
    return (await REACH[name]?.(tenant, world)) ?? usual();
  } catch {
    return usual(); // the collective was worn out too far to prepare anything
  }
}

/** Who is let through where the people of the door are not: members cannot join. */
export const CALLERS: Readonly<Record<string, Caller>> = {
  joinCollective: 'stranger',
  acceptInvitation: 'stranger',
  closeAccount: 'stranger', // nobody has an order for them, nor a collective
};

const REACH: Readonly<Record<string, (tenant: Tenant, world: World) => Promise<Variables> | Variables>> = {
  confirmEmail: async (_, world) => {
    const email = await signUp(world);
    return { token: await world.linkToken(email, 'confirm-email') };
  },
  logIn: ({ member }) => ({ input: { email: member.email, password: PASSWORD } }),
  resetPassword: async (_, world) => {
    const { email } = await world.person('Oublieuse');
    await world
      .anyone()
      .gql('mutation($email: String!) { requestPasswordReset(email: $email) { __typename } }', { email });
    return {
      input: { token: await world.linkToken(email, 'reset-password'), password: 'panier-de-poires-7' },
    };
  },
  ...SECURITY_REACH,
  joinCollective: ({ collective }) => ({ slug: collective.slug }),
  createCollective: () => ({
    input: {
      name: `Panier ${randomUUID().slice(0, 8)}`,
      kind: 'ASSOCIATION',
      flow: 'DIRECT',
      joinPolicy: 'OPEN',
    },
  }),
  invitation: memberInvitation,
  acceptInvitation: memberInvitation,
  import: async (tenant) => ({ id: await nastyImport(tenant) }),
  applyImport: async (tenant) => ({ importId: await nastyImport(tenant) }),
  changeSale: async ({ collective, ids }) => {
    const { id, version, distributionId } = await draft(collective, ids);
    const { distributions } = planInput(collective, ids['otherPoint'] ?? '');
    const moved = distributions.map((one) => ({ ...one, id: distributionId }));
    return { input: { cycleId: id, version, words: 'À bientôt', distributions: moved } };
  },
  publishSale: async ({ collective, ids }) => ({ cycleId: (await draft(collective, ids)).id }),
  cancelSale: async ({ collective, ids }) => ({ cycleId: (await draft(collective, ids)).id, reason: 'gel' }),
  placeOrder: async ({ collective, ids }) => {
    const { distributionId, slotId, lines } = await saleToOrderFrom(collective, ids);
    return { input: { distributionId, slotId, lines, idempotencyKey: randomUUID() } };
  },
  changeOrder: async ({ collective, ids }) => {
    const { orderId, slotId, lines } = await freshOrder(collective, ids);
    return { input: { orderId, version: 1, slotId, lines } };
  },
  cancelOrder: async ({ collective, ids }) => ({
    orderId: (await freshOrder(collective, ids)).orderId,
    version: 1,
  }),
  closeDistribution: async ({ collective, ids }) => ({
    distributionId: (await freshOrder(collective, ids)).distributionId,
    reason: 'complet',
  }),
  handOutDistribution: async ({ collective, ids }) => {
    const { distributionId } = await freshOrder(collective, ids);
    await collective.close(distributionId);
    return { distributionId, reason: 'tôt' };
  },
  startDocumentRun: async ({ collective, ids }) => {
    const { distributionId } = await freshOrder(collective, ids);
    await collective.close(distributionId);
    await collective.handOut(distributionId);
    return { distributionId };
  },
  changeProduct: ({ ids }, world) => productChange(ids['producer'], ids['product'], world),
  changeFarmProduct: ({ ids }, world) => productChange(ids['farm'], ids['farmProduct'], world),
  retryJob: deadJob,
  dismissJob: deadJob,
};

async function draft(collective: TestCollective, ids: Tenant['ids']) {
  const { cycles } = await collective.do<{
    cycles: { id: string; version: number; distributions: { id: string }[] }[];
  }>(
    'mutation($input: PlanSaleInput!) { planSale(input: $input) { __typename ... on PlannedSales { cycles { id version distributions { id } } } } }',
    'PlannedSales',
    { input: planInput(collective, ids['point'] ?? '', { name: randomUUID() }) },
  );
  const [made] = cycles;
  return { id: made?.id, version: made?.version, distributionId: made?.distributions[0]?.id };
}

async function productChange(producerId = '', productId = '', world: World): Promise<Variables> {
  const { rows } = await world.admin.query<{ version: number }>(
    'select version from products where id = $1',
    [productId],
  );
  return { input: { producerId, productId, version: rows[0]?.version ?? 1, description: 'De sable' } };
}

/** A sale of its own, with a product that nobody spoilt. */
async function saleToOrderFrom(collective: TestCollective, ids: Tenant['ids']) {
  const name = `Chou ${randomUUID()}`;
  const { listingId } = await collective.product(ids['producer'] ?? '', name, 150);
  const sale = await collective.openSale({
    name,
    offers: [{ listingId }],
    points: [ids['point'] ?? ''],
    slots: [{ startsAt: '17:30', endsAt: '18:00', capacity: 20 }],
  });
  const lines = [{ offerId: sale.offers.get(name)?.id ?? '', quantity: 2 }];
  const [at] = sale.distributions;
  return { distributionId: at?.id ?? '', slotId: at?.slots[0], lines };
}

async function freshOrder(collective: TestCollective, ids: Tenant['ids']) {
  const { distributionId, slotId, lines } = await saleToOrderFrom(collective, ids);
  const { id } = await placeOrder(collective.admin, collective, distributionId, lines, undefined, slotId);
  return { distributionId, slotId, lines, orderId: id };
}

let imports = 0;

/** A file of products or members whose names are everything that names should not be. */
async function nastyImport({ collective, ids }: Tenant): Promise<unknown> {
  const [kind, head, row] =
    (imports += 1) % 2 === 1
      ? ([
          'PRODUCTS',
          'name,price,ref,desc,vat,quantity,unit,organic,bulk,variablePrice',
          (name: string) => `${name},"1,50",,${name},"5,5",1,Piece,false,false,false`,
        ] as const)
      : (['MEMBERS', 'firstName,lastName,email,phone', (name: string) => `${name},${name},,`] as const);
  const names = NASTY_TEXTS.filter((text) => text.length < 100).map(
    (text) => `"${text.toWellFormed().replaceAll('"', '""')}"`,
  );
  const producer = kind === 'PRODUCTS' ? `&producerId=${ids['producer']}` : '';
  const response = await collective.admin.fetch(
    `/files/c/${collective.id}/imports?kind=${kind}&fileName=a.csv${producer}`,
    { method: 'POST', headers: { 'content-type': 'text/csv' }, body: [head, ...names.map(row)].join('\n') },
  );
  const { id } = (await response.json()) as { id?: string };
  return id ?? ids['import'];
}

async function signUp(world: World): Promise<string> {
  const email = `${randomUUID()}@example.org`;
  await world.anyone().gql('mutation($input: SignUpInput!) { signUp(input: $input) { __typename } }', {
    input: { email, password: PASSWORD, givenName: 'Neuve', familyName: 'Essai' },
  });
  return email;
}

async function memberInvitation({ collective }: Tenant, world: World): Promise<Variables> {
  const email = `${randomUUID()}@example.org`;
  await collective.admin.gql(
    'mutation($input: AddMemberInput!) { addMember(input: $input) { __typename } }',
    { input: { givenName: 'Invitée', familyName: 'Essai', email, invite: true } },
    collective.scope,
  );
  return { token: await world.linkToken(email, 'invite-member') };
}

/** A job of this collective's that was given up, as staff find it. */
async function deadJob({ ids }: Tenant, world: World): Promise<Variables> {
  const { rows } = await world.admin.query<{ id: string }>(
    `insert into outbox (id, kind, collective_id, payload, attempt, done_at, dead_at)
     select gen_random_uuid(), kind, collective_id, payload, 30, null, clock_timestamp() from outbox
     where collective_id = $1 and done_at is not null and kind <> 'messaging.mail-requested' order by random() limit 1 returning id`,
    [ids['collective']],
  );
  return { id: rows[0]?.id ?? ids['job'] };
}
