import { addDays, toLocal } from '@cabas/kernel';
import { createCollective, startWorld, type TestCollective, type World } from '@cabas/testing';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.stop());

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
}

const change = async (at: TestCollective, input: object): Promise<Answer> =>
  (
    await at.admin.gql<{ changeCollective: Answer }>(
      'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename ... on Refused { code message } } }',
      { input },
      at.scope,
    )
  ).changeCollective;

describe('an AMAP', () => {
  it('is founded to sell directly, without margin; nothing else', async () => {
    await expect(createCollective(world, 'Revendeuse', { kind: 'AMAP', flow: 'RESALE' })).rejects.toThrow(
      'AMAP_IS_DIRECT',
    );
    await expect(createCollective(world, 'Avec marge', { kind: 'AMAP', marginBp: 300 })).rejects.toThrow(
      'AMAP_IS_DIRECT',
    );
    const at = await createCollective(world, 'AMAP du Val', { kind: 'AMAP' });
    const { collective } = await at.admin.gql<{ collective: { kind: string; nextSteps: string[] } }>(
      '{ collective { kind nextSteps } }',
      {},
      at.scope,
    );
    expect(collective.kind).toBe('AMAP');
    expect(collective.nextSteps).not.toContain('SALE');
  });

  it('never comes to resell or to keep a margin, with the reason in words', async () => {
    const at = await createCollective(world, 'AMAP des Prés', { kind: 'AMAP' });
    expect(await change(at, { flow: 'RESALE' })).toMatchObject({ code: 'AMAP_IS_DIRECT' });
    expect((await change(at, { marginBp: 100 })).message).toContain('chèques à l’ordre de chaque ferme');
    expect((await change(at, { flow: 'DIRECT', marginBp: 0, name: 'AMAP des Grands Prés' })).__typename).toBe(
      'Collective',
    );
    // and the database refuses whoever writes past the rules
    await expect(
      world.admin.query(`update collectives set flow = 'RESALE' where id = $1`, [at.id]),
    ).rejects.toThrow('collectives_amap');
    await expect(
      world.admin.query(
        `insert into sales_cycles (collective_id, id, name, opens_at, flow, margin_bp, margin_mode)
         values ($1, gen_random_uuid(), 'Vente', clock_timestamp(), 'RESALE', 0, 'ON_TOP')`,
        [at.id],
      ),
    ).rejects.toThrow('neither resells');
  });

  it('opens no sale: nothing is sold outside a contract', async () => {
    const at = await createCollective(world, 'AMAP du Bois', { kind: 'AMAP' });
    const pickupPointId = await at.point('Préau');
    const farm = await at.producer('Maraîchère');
    await at.product(farm, 'Panier', 1500);
    const today = toLocal(new Date(), at.timeZone).date;
    const { planSale } = await at.admin.gql<{ planSale: Answer }>(
      'mutation($input: PlanSaleInput!) { planSale(input: $input) { __typename ... on Refused { code message } } }',
      {
        input: {
          name: 'Noël',
          opensOn: today,
          opensAt: '08:00',
          distributions: [
            {
              pickupPointId,
              pickupDate: addDays(today, 3),
              windowStart: '17:30',
              windowEnd: '18:30',
              closesOn: addDays(today, 2),
              closesAt: '20:00',
            },
          ],
        },
      },
      at.scope,
    );
    expect(planSale).toMatchObject({ __typename: 'Refused', code: 'NO_SALE_OUTSIDE_CONTRACT' });
  });
});
