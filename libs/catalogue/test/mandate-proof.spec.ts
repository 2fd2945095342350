import { createHash } from 'node:crypto';
import { addDays, toLocal } from '@cabas/kernel';
import {
  claimFarm,
  createCollective,
  startWorld,
  type Person,
  type TestCollective,
  type World,
} from '@cabas/testing';

const PROBLEM = '__typename ... on Problem { code } ... on InvalidInput { fields { path code } }';
const SEEN =
  'mandate mandateText mandateOfferText mandateOfferSha256 mandateProof { version acceptedAt acceptedName sha256 endsOn contestDays } mandateOffer { version endsOn }';

interface Seen {
  readonly mandate: string;
  readonly mandateText: string;
  readonly mandateOfferText: string | null;
  readonly mandateOfferSha256: string | null;
  readonly mandateProof: {
    readonly version: string;
    readonly acceptedAt: string;
    readonly acceptedName: string;
    readonly sha256: string;
    readonly endsOn: string | null;
    readonly contestDays: number;
  } | null;
  readonly mandateOffer: { readonly version: string; readonly endsOn: string | null } | null;
}
interface Mail {
  readonly to: string;
  readonly template: string;
  readonly values: Record<string, string>;
  readonly attachments?: readonly { readonly name: string; readonly base64: string }[];
}

describe('a mandate', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  let farms = 0;
  async function found(name: string) {
    const at = await createCollective(world, name);
    await at.do(
      'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
      'Collective',
      { input: { contactEmail: `contact${(farms += 1)}@example.org` } },
    );
    const email = `preuve${farms}@example.org`;
    const producerId = await at.producer(`Ferme ${name}`, email);
    const farmer = await claimFarm(at, producerId, email);
    const today = toLocal(new Date(), at.timeZone).date;
    return { at, email, contact: `contact${farms}@example.org`, producerId, farmer, today };
  }
  const offer = async (at: TestCollective, producerId: string, endsOn: string | null = null) =>
    (
      await at.admin.gql<{ offerMandate: { __typename: string; fields?: object[]; mandate?: string } }>(
        `mutation($p: UUID!, $d: Date) { offerMandate(producerId: $p, endsOn: $d) { ${PROBLEM} ... on Participation { mandate mandateProof { sha256 endsOn } mandateOffer { endsOn } } } }`,
        { p: producerId, d: endsOn },
        at.scope,
      )
    ).offerMandate;
  const accept = async (farmer: Person, at: TestCollective, producerId: string, sha256?: string | null) =>
    (
      await farmer.gql<{ acceptMandate: { __typename: string; code?: string } }>(
        `mutation($c: UUID!, $s: String) { acceptMandate(collectiveId: $c, name: "Odile Essai", sha256: $s) { ${PROBLEM} } }`,
        { c: at.id, s: sha256 ?? null },
        `producer:${producerId}`,
      )
    ).acceptMandate;
  const seen = async (farmer: Person, producerId: string) =>
    (
      await farmer.gql<{ farm: { collectives: Seen[] } }>(
        `{ farm { collectives { ${SEEN} } } }`,
        {},
        `producer:${producerId}`,
      )
    ).farm.collectives[0];
  const mailsTo = async (email: string, template: string) =>
    ((await world.mails(template)) as unknown as Mail[]).filter(({ to }) => to === email);
  /** Days go by for one mandate; what was accepted never changes, so time is moved behind the trigger's back. */
  const letDaysPass = async (at: TestCollective, days: number) => {
    await world.admin.query('set session_replication_role = replica');
    await world.admin.query(
      `update mandates set ends_on = ends_on - $2::int, accepted_at = accepted_at - make_interval(days => $2::int) where collective_id = $1`,
      [at.id, days],
    );
    await world.admin.query('set session_replication_role = origin');
    await world.admin.query(
      `update outbox set due_at = due_at - make_interval(days => $1::int) where kind = 'catalogue.mandate-ending' and done_at is null`,
      [days],
    );
  };

  it('accepted, is proven by mail: version, time, who, and the exact words with their SHA-256, which is kept and shown to both', async () => {
    const { at, email, contact, producerId, farmer } = await found('Preuve');
    await offer(at, producerId);
    const read = await seen(farmer, producerId);
    expect(await accept(farmer, at, producerId, read?.mandateOfferSha256)).toMatchObject({
      __typename: 'Farm',
    });
    const after = await seen(farmer, producerId);
    expect(after).toMatchObject({
      mandate: 'ACCEPTED',
      mandateOffer: null,
      mandateProof: { version: '2027-01', acceptedName: 'Odile Essai', endsOn: null, contestDays: 15 },
    });
    const sha256 = after?.mandateProof?.sha256 ?? '';
    expect(
      createHash('sha256')
        .update(after?.mandateText ?? '')
        .digest('hex'),
    ).toBe(sha256);
    for (const to of [email, contact]) {
      const [mail, ...more] = await mailsTo(to, 'mandate-accepted');
      expect(more).toEqual([]);
      expect(mail?.values).toMatchObject({ version: '2027-01', name: 'Odile Essai', sha256, ends: 'none' });
      const file = Buffer.from(mail?.attachments?.[0]?.base64 ?? '', 'base64');
      expect(createHash('sha256').update(file).digest('hex')).toBe(sha256);
      expect(file.toString('utf8')).toContain('quinze jours');
    }
    expect(await offer(at, producerId)).toMatchObject({ mandate: 'ACCEPTED', mandateProof: { sha256 } });
  });

  it('keeps its words when the farm takes another name, and neither side can change what was accepted', async () => {
    const { at, producerId, farmer } = await found('Immuable');
    await offer(at, producerId);
    await accept(farmer, at, producerId);
    const before = await seen(farmer, producerId);
    await farmer.gql(
      'mutation { changeFarm(input: { name: "Tout autre nom" }) { __typename } }',
      {},
      `producer:${producerId}`,
    );
    expect(await seen(farmer, producerId)).toEqual(before);
    const changes = [
      `update mandates set accepted_text = 'autre', text_sha256 = encode(sha256('autre'), 'hex') where collective_id = $1`,
      `update mandates set accepted_name = 'Voleur' where collective_id = $1`,
      'update mandates set accepted_at = clock_timestamp() where collective_id = $1',
      `update mandates set ends_on = '2199-01-01' where collective_id = $1`,
      `update mandates set status = 'OFFERED' where collective_id = $1`,
    ];
    for (const change of changes)
      await expect(world.admin.query(change, [at.id])).rejects.toMatchObject({ code: 'CB001' });
    await world.admin.query('begin');
    await world.admin.query(`select set_config('app.collective_id', $1, true)`, [at.id]);
    await world.admin.query('set local role cabas_collective');
    await expect(world.admin.query(`update mandates set status = 'ACCEPTED'`)).rejects.toMatchObject({
      code: '42501',
    });
    await world.admin.query('rollback');
  });

  it('is not accepted in words that were changed while the farm read them', async () => {
    const { at, producerId, farmer, today } = await found('Relire');
    await offer(at, producerId);
    const read = await seen(farmer, producerId);
    await offer(at, producerId, addDays(today, 400));
    expect(await accept(farmer, at, producerId, read?.mandateOfferSha256)).toMatchObject({
      code: 'MANDATE_CHANGED',
    });
    const again = await seen(farmer, producerId);
    expect(again?.mandateOffer?.endsOn).toBe(addDays(today, 400));
    expect(await accept(farmer, at, producerId, again?.mandateOfferSha256)).toMatchObject({
      __typename: 'Farm',
    });
  });

  it('with an end warns the farm by mail thirty days before, once, and holds until that day', async () => {
    const { at, email, contact, producerId, farmer, today } = await found('Terme');
    expect(await offer(at, producerId, addDays(today, -1))).toMatchObject({
      fields: [{ path: 'endsOn', code: 'IN_THE_PAST' }],
    });
    await offer(at, producerId, addDays(today, 90));
    await accept(farmer, at, producerId);
    await world.settle();
    expect(await mailsTo(email, 'mandate-ending')).toEqual([]);
    await letDaysPass(at, 61);
    await world.settle();
    expect(await mailsTo(email, 'mandate-ending')).toHaveLength(1);
    expect(await mailsTo(contact, 'mandate-ending')).toHaveLength(1);
    await letDaysPass(at, 28);
    await world.settle();
    expect(await mailsTo(email, 'mandate-ending')).toHaveLength(1);
    expect((await seen(farmer, producerId))?.mandate).toBe('ACCEPTED');
    await letDaysPass(at, 3);
    expect(await seen(farmer, producerId)).toMatchObject({ mandate: 'EXPIRED' });
  });

  it('is renewed before it ends: the old one holds until the new one is accepted, and nobody is warned any more', async () => {
    const { at, email, producerId, farmer, today } = await found('Renouveler');
    await offer(at, producerId, addDays(today, 60));
    await accept(farmer, at, producerId);
    await offer(at, producerId, addDays(today, 600));
    expect(await seen(farmer, producerId)).toMatchObject({
      mandate: 'ACCEPTED',
      mandateProof: { endsOn: addDays(today, 60) },
      mandateOffer: { endsOn: addDays(today, 600) },
    });
    await accept(farmer, at, producerId);
    expect(await seen(farmer, producerId)).toMatchObject({
      mandate: 'ACCEPTED',
      mandateProof: { endsOn: addDays(today, 600) },
      mandateOffer: null,
    });
    await letDaysPass(at, 31);
    await world.settle();
    expect(await mailsTo(email, 'mandate-ending')).toEqual([]);
  });

  it('ended by the farm, is told by mail with what was accepted', async () => {
    const { at, email, producerId, farmer } = await found('Fin');
    await offer(at, producerId);
    await accept(farmer, at, producerId);
    const sha256 = (await seen(farmer, producerId))?.mandateProof?.sha256;
    await farmer.gql(
      'mutation($c: UUID!) { revokeMandate(collectiveId: $c) { __typename } }',
      { c: at.id },
      `producer:${producerId}`,
    );
    expect((await mailsTo(email, 'mandate-revoked'))[0]?.values).toMatchObject({
      sha256,
      name: 'Odile Essai',
    });
    expect(await seen(farmer, producerId)).toMatchObject({ mandate: 'REVOKED', mandateProof: null });
  });
});
