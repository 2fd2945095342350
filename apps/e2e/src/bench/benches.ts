import { randomUUID } from 'node:crypto';
import { comparePairs, type Figure, type Side } from './measure.ts';
import type { DataSet } from './data-set.ts';

const PLACE = `mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on Order { id version totalCents createdAt
  lines { id offerId name quantity amountCents } distribution { pickupDate closesAt pickupPoint { name } } collective { name } }
  ... on InvalidInput { fields { path code } } ... on Refused { code } ... on NotFound { code } } }`;
const SHOP = `query($cycleId: UUID!) { offers(cycleId: $cycleId, first: 50) { edges { node { id name producerId producerName category organic sellingMode
  weighed contentAmount contentUnit step minimum priceCents unitPriceCents vatRateBp remaining distributionIds } } } }`;

/** Each bench by its figure's name. */
export const benches: Record<string, (data: DataSet) => Promise<Figure[]>> = {
  'order.place': (data) =>
    comparePairs(
      'order.place',
      ours(data, place(data)),
      { ...floorOf(data, '/place'), send: floorPlace(data) },
      500,
    ),
  'shop.page50': (data) => {
    const member = data.nextMember();
    const session = { cookie: `cabas=${member.token}` };
    return comparePairs(
      'shop.page50',
      ours(data, () =>
        request(
          `${data.api}/graphql`,
          { query: SHOP, variables: { cycleId: data.cycleId } },
          { ...session, 'cabas-scope': `collective:${data.collectiveId}` },
          '"edges":[{',
        ),
      ),
      {
        ...floorOf(data, '/shop'),
        send: () =>
          request(`${data.floor}/shop`, { values: [data.collectiveId, data.cycleId] }, {}, '"data":[{'),
      },
      800,
    );
  },
};

function ours(data: DataSet, send: () => Promise<void>): Side {
  return { pid: data.apiPid, send };
}

function floorOf(data: DataSet, _path: string): Omit<Side, 'send'> {
  return { pid: data.floorPid };
}

function basket(data: DataSet): { offerId: string; quantity: number }[] {
  const start = Math.floor(Math.random() * data.offerIds.length);
  return Array.from({ length: 8 }, (_, i) => ({
    offerId: data.offerIds[(start + i * 5) % data.offerIds.length] ?? '',
    quantity: 1 + (i % 3),
  }));
}

const place = (data: DataSet) => () => {
  const member = data.nextMember();
  const input = { distributionId: data.distributionId, lines: basket(data), idempotencyKey: randomUUID() };
  return request(
    `${data.api}/graphql`,
    { query: PLACE, variables: { input } },
    { cookie: `cabas=${member.token}`, 'cabas-scope': `collective:${data.collectiveId}` },
    '"__typename":"Order"',
  );
};

const floorPlace = (data: DataSet) => () => {
  const member = data.nextMember();
  const lines = JSON.stringify(
    basket(data)
      .map(({ offerId, quantity }) => ({ offer: offerId, quantity }))
      .sort((a, b) => (a.offer < b.offer ? -1 : 1)),
  );
  return request(
    `${data.floor}/place`,
    {
      values: [
        data.collectiveId,
        data.distributionId,
        member.membershipId,
        lines,
        randomUUID(),
        randomUUID(),
        member.accountId,
      ],
    },
    {},
    '"total_cents"',
  );
};

async function request(
  url: string,
  body: object,
  headers: Record<string, string>,
  expected: string,
): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!text.includes(expected)) throw new Error(`${url}: ${text.slice(0, 400)}`);
}
