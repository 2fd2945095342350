import type { TestCollective, TestSale } from '../../src/collective.ts';
import type { Person } from '../../src/world.ts';

/** A member's choices, heart, budget and neighbour, so that each has a row that others could be shown. */
export async function haveInMind(
  member: Person,
  { scope }: TestCollective,
  sale: TestSale,
  { orderId, productId, name }: { orderId: string; productId: string; name: string },
): Promise<void> {
  const [offer] = sale.offers.values();
  const acts: readonly [mutation: string, variables: object, scope: string | undefined][] = [
    [
      'mutation($input: KeepChoicesInput!) { done: keepChoices(input: $input) { __typename } }',
      {
        input: {
          distributionId: sale.distributions[0]?.id,
          lines: [{ offerId: offer?.id, quantity: 3, agoMs: 0 }],
        },
      },
      scope,
    ],
    [
      'mutation($id: UUID!) { done: setFavourite(productId: $id, favourite: true) { __typename } }',
      { id: productId },
      scope,
    ],
    [
      'mutation($input: NameCollectorInput!) { done: nameCollector(input: $input) { __typename } }',
      {
        input: {
          orderId,
          collectedBy: { name: `Jeanne ${name}`, email: `jeanne.${name.toLowerCase()}@example.org` },
          beneficiary: `Mme ${name}`,
        },
      },
      scope,
    ],
    [
      'mutation($input: DeliveryAddressInput) { done: saveDeliveryAddress(input: $input) { __typename } }',
      { input: { addressLine1: `1 impasse ${name}`, postcode: '28000', city: 'Chartres' } },
      undefined,
    ],
    [
      'mutation($input: SetBudgetInput) { done: setBudget(input: $input) { __typename } }',
      { input: { period: 'MONTH', amountCents: 15_000, currency: 'EUR' } },
      undefined,
    ],
  ];
  for (const [mutation, variables, through] of acts) {
    const { done } = await member.gql<{ done: { __typename: string } }>(mutation, variables, through);
    if (!['Choices', 'Done', 'Order'].includes(done.__typename)) throw new Error(JSON.stringify(done));
  }
}
