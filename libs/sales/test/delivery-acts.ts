import type { Person, TestCollective } from '@cabas/testing';
import { act, type Answer, type Wanted } from './sales-acts.ts';

export const HOME = {
  addressLine1: '12 rue des Tilleuls',
  postcode: '36600',
  city: 'Valençay',
  note: 'Code 45A',
} as const;

export interface DeliveredOrder extends Answer {
  readonly id: string;
  readonly version: number;
  readonly message?: string;
  readonly totalCents: number;
  readonly missingCents?: number;
  readonly pickupPointId?: string;
  readonly deliveryFeeCents: number;
  readonly deliveredTo: Record<string, string> | null;
  readonly dues: readonly {
    payeeName: string;
    producerId: string | null;
    amountCents: number;
    deliveryFeeCents: number;
  }[];
  readonly distribution: { readonly delivery: Round | null };
  readonly fields?: readonly { path: string; code: string; message?: string }[];
}
export interface Round {
  readonly feeCents: number;
  readonly vatRateBp: number;
  readonly thresholdCents: number;
  readonly freeFromCents: number | null;
  readonly left: number | null;
  readonly areas: readonly string[];
}

const ROUND = 'delivery { feeCents vatRateBp thresholdCents freeFromCents left areas }';
export const DELIVERED = `... on Order { id version totalCents deliveryFeeCents deliveredTo { addressLine1 addressLine2 postcode city note }
  dues { payeeName producerId amountCents deliveryFeeCents } distribution { ${ROUND} } }
  ... on BelowMinimum { missingCents pickupPointId }`;

/** A round from 15 € of goods up, at 3 €, free from 50 € up; around Valençay. */
export const TERMS = {
  feeCents: 300,
  thresholdCents: 1500,
  freeFromCents: 5000,
  areas: ['36600 Valençay', '361*'],
};

export async function round(at: TestCollective, more: object = {}): Promise<string> {
  const { id } = await act<Answer & { id: string }>(
    at.admin,
    at,
    'addPickupPoint',
    { name: 'Livraison à domicile', city: 'Valençay', delivery: { ...TERMS, ...more } },
    '... on PickupPoint { id home delivery { feeCents areas } }',
  );
  return id;
}

export const setTerms = (at: TestCollective, pickupPointId: string, more: object) =>
  act<Answer>(at.admin, at, 'changePickupPoint', { pickupPointId, delivery: { ...TERMS, ...more } }, '');

export const orderHome = (
  person: Person,
  at: TestCollective,
  distributionId: string,
  lines: Wanted,
  delivery: object | undefined = HOME,
  idempotencyKey: string = crypto.randomUUID(),
) =>
  act<DeliveredOrder>(
    person,
    at,
    'placeOrder',
    { distributionId, lines, delivery, idempotencyKey },
    DELIVERED,
  );

export const changeHome = (
  person: Person,
  at: TestCollective,
  order: { id: string; version: number },
  lines: Wanted,
  delivery?: object,
) =>
  act<DeliveredOrder>(
    person,
    at,
    'changeOrder',
    { orderId: order.id, version: order.version, lines, delivery },
    DELIVERED,
  );

/** The round of a distribution as a member sees it before ordering. */
export async function roundOf(person: Person, at: TestCollective, cycleId: string, distributionId: string) {
  const { salesCycle } = await person.gql<{
    salesCycle: { distributions: { id: string; delivery: Round | null }[] };
  }>(
    `query($id: UUID!) { salesCycle(id: $id) { distributions { id ${ROUND} } } }`,
    { id: cycleId },
    at.scope,
  );
  return salesCycle.distributions.find(({ id }) => id === distributionId)?.delivery ?? null;
}
