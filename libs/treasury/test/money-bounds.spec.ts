import { randomUUID } from 'node:crypto';
import {
  claimFarm,
  createCollective,
  startWorld,
  type Person,
  type TestCollective,
  type World,
} from '@cabas/testing';

/** A bound as one reads it: spaces that don't break are spaces. */
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('an amount out of its bounds', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  async function said(at: TestCollective, who: Person, amountCents: number): Promise<string | undefined> {
    const { recordPayment } = await who.gql<{
      recordPayment: { __typename: string; fields?: { path: string; message: string }[] };
    }>(
      'mutation($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename ... on InvalidInput { fields { path message } } } }',
      {
        input: {
          ...{ idempotencyKey: randomUUID(), memberId: randomUUID(), means: 'CASH', amountCents },
        },
      },
      at.scope,
    );
    return plain(recordPayment.fields?.find(({ path }) => path === 'amountCents')?.message);
  }

  it('is answered with the bound in the collective’s currency, in both languages', async () => {
    const euros = await createCollective(world, 'En euros');
    const francs = await createCollective(world, 'En francs', { currency: 'CHF' });
    expect(await said(euros, euros.admin, 0)).toBe('C’est trop petit : 0,01 € au moins.');
    expect(await said(euros, euros.admin, 100_000_000_001)).toMatch(
      /^C’est trop grand : [\d ]+,00 € au plus\.$/,
    );
    expect(await said(francs, francs.admin, 0)).toBe('C’est trop petit : 0,01 CHF au moins.');
    await euros.admin.gql(
      'mutation { updateProfile(input: { givenName: "Awa", familyName: "Essai", locale: "en" }) { __typename } }',
    );
    expect(await said(euros, euros.admin, 0)).toBe('Too small: at least €0.01.');
  });

  it('is answered without it to who may not do that here', async () => {
    const at = await createCollective(world, 'Fermé', { currency: 'CHF' });
    expect(await said(at, await world.person('Zoé'), 0)).toBe('C’est trop petit : 0,01 au moins.');
  });

  it('is answered in a farm’s own space with the currency of those it sells through', async () => {
    const at = await createCollective(world, 'Chez nous');
    const id = await at.producer('Le Four', 'four@example.org');
    const farmer = await claimFarm(at, id, 'four@example.org');
    const { addFarmProduct } = await farmer.gql<{
      addFarmProduct: { fields: { path: string; message: string }[] };
    }>(
      'mutation($input: ProductInput!) { addFarmProduct(input: $input) { __typename ... on InvalidInput { fields { path message } } } }',
      { input: { producerId: id, name: 'Pain', sellingMode: 'PIECE', priceCents: 999_999_999_999 } },
      `producer:${id}`,
    );
    expect(plain(addFarmProduct.fields[0]?.message)).toMatch(/ € au plus\.$/);
  });
});
