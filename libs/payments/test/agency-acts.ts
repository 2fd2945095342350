import { randomUUID } from 'node:crypto';
import type { Person, TestCollective } from '@cabas/testing';
import { openMarket, type Market, type Stage } from './payment-acts.ts';

export const SHOP = [
  { farm: 'Verger', name: 'Pommes', cents: 525 },
  { farm: 'Rucher', name: 'Miel', cents: 901, more: { depositCents: 40 } },
];

/** A producers' shop: two farms with accounts of their own. */
export function openShop(
  stage: Stage,
  agree?: (collective: TestCollective) => Promise<void>,
): Promise<Market> {
  return openMarket(stage, SHOP, { flow: 'AGENCY', agree });
}

/** The member pays all payees of the order, one page after the other. */
export async function payAll(market: Market, orderId: string): Promise<void> {
  let at = await market.pay(orderId);
  while (at.url !== null) {
    market.onPage(at.url);
    at = await market.proceed(orderId);
  }
}

export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
}

/** One gesture of the hand-out, as the admin; its receipt. */
export async function gesture(
  market: Market,
  parts: object,
): Promise<{ verdict: string; message: string | null }> {
  const { collective, distributionId } = market;
  const { sendGestures } = await collective.admin.gql<{
    sendGestures: { receipts: { verdict: string; message: string | null }[] };
  }>(
    `mutation($input: SendGesturesInput!) { sendGestures(input: $input) { __typename ... on GesturesSent { receipts { verdict message } } ... on Problem { code message } } }`,
    {
      input: {
        distributionId,
        device: 'telephone-de-la-table',
        gestures: [{ id: randomUUID(), seen: 0, at: new Date().toISOString(), ...parts }],
      },
    },
    collective.scope,
  );
  const [receipt] = sendGestures.receipts;
  if (receipt === undefined) throw new Error(JSON.stringify(sendGestures));
  return receipt;
}

export async function recordPayment(
  market: Market,
  input: object,
  by: Person = market.collective.admin,
): Promise<Answer> {
  const { recordPayment: answer } = await by.gql<{ recordPayment: Answer }>(
    'mutation($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename ... on Refused { code message } ... on InvalidInput { code } } }',
    { input: { idempotencyKey: randomUUID(), ...input } },
    market.collective.scope,
  );
  return answer;
}
