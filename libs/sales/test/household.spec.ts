import { addDays, toLocal } from '@cabas/kernel';
import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';

let world: World;
let market: TestCollective;
let other: TestCollective;
let sale: TestSale;
beforeAll(async () => {
  world = await startWorld();
  market = await createCollective(world, 'Marché du pont', { flow: 'RESALE' });
  await stocked(market);
  sale = await market.openSale({ name: 'Vendredi' });
  other = await createCollective(world, 'Ailleurs');
  await stocked(other);
}, 120_000);
afterAll(() => world.stop());

async function stocked(at: TestCollective) {
  await at.point('Halle');
  const farm = await at.producer('Le Potager');
  await at.product(farm, 'Ail', 300);
  await at.product(farm, 'Navets', 200);
}

const HOUSEHOLD = 'membershipId second holderName member { givenName email } invitation { email }';
interface Home {
  __typename?: string;
  membershipId: string;
  second: boolean;
  holderName: string;
  member: { givenName: string; email: string } | null;
  invitation: { email: string } | null;
}
const household = async (person: Person, at = market) =>
  (await person.gql<{ household: Home }>(`{ household { ${HOUSEHOLD} } }`, {}, at.scope)).household;
async function invite(person: Person, email: string, at = market) {
  const { inviteToHousehold } = await person.gql<{ inviteToHousehold: Home & { code?: string } }>(
    `mutation($input: InviteToHouseholdInput!) { inviteToHousehold(input: $input) { __typename ... on Household { ${HOUSEHOLD} } ... on Problem { code } } }`,
    { input: { email } },
    at.scope,
  );
  return inviteToHousehold;
}
async function accept(person: Person, token: string) {
  const { acceptInvitation } = await person.gql<{ acceptInvitation: { __typename: string; code?: string } }>(
    'mutation($token: String!) { acceptInvitation(token: $token) { __typename ... on Problem { code } } }',
    { token },
  );
  return acceptInvitation.code ?? acceptInvitation.__typename;
}
async function end(person: Person, membershipId: string) {
  const { endHousehold } = await person.gql<{ endHousehold: { __typename: string } }>(
    'mutation($id: UUID!) { endHousehold(membershipId: $id) { __typename } }',
    { id: membershipId },
  );
  return endHousehold.__typename;
}
/** Two people of one household. */
async function couple(first: string, second: string, at = market): Promise<[Person, Person, string]> {
  const [holder, partner] = [await at.member(first), await world.person(second)];
  await invite(holder, partner.email, at);
  expect(await accept(partner, await world.linkToken(partner.email, 'invite-household'))).toBe(
    'InvitationAccepted',
  );
  return [holder, partner, (await household(holder, at)).membershipId];
}
const at = () => sale.distributions[0]?.id ?? '';
const offer = (name: string) => sale.offers.get(name)?.id ?? '';
async function orders(person: Person) {
  const { myOrders } = await person.gql<{
    myOrders: {
      totalCount: number;
      edges: { node: { id: string; version: number; totalCents: number; memberName: string } }[];
    };
  }>('{ myOrders(first: 20) { totalCount edges { node { id version totalCents memberName } } } }');
  expect(myOrders.totalCount).toBe(myOrders.edges.length);
  return myOrders.edges.map(({ node }) => node);
}
const viewer = async (person: Person) =>
  (
    await person.gql<{
      viewer: {
        memberships: {
          roles: string[];
          status: string;
          householdOf: string | null;
          collective: { name: string };
        }[];
      };
    }>('{ viewer { memberships { roles status householdOf collective { name } } } }')
  ).viewer.memberships;
/** What an operation answers, or the code with which it is refused. */
async function code(person: Person, query: string, scope: string, variables: object = {}) {
  const answer = await person.raw(query, variables, scope);
  return (answer as { errors?: { extensions?: { code?: string } }[] }).errors?.[0]?.extensions?.code ?? 'OK';
}

describe('an invitation into a household', () => {
  it('answers the same, and writes the same mail, for an address that is known and for one that is not', async () => {
    const lea = await market.member('Léa');
    const known = await world.person('Connu');
    const answers = [];
    const mails = [];
    for (const email of [known.email, 'personne@example.org']) {
      const { invitation, ...rest } = await invite(lea, email);
      expect(invitation).toEqual({ email });
      answers.push(rest);
      const [mail] = (await world.mails('invite-household')).filter(({ to }) => to === email);
      mails.push(mail?.values);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(mails[0]).toEqual(mails[1]);
    expect(mails[0]).toMatchObject({ name: 'Léa', collective: 'Marché du pont' });
  });

  it('opens once; a newer one, a withdrawal and time end it', async () => {
    const lea = await market.member('Léa');
    const paul = await world.person('Paul');
    await invite(lea, paul.email);
    const first = await world.linkToken(paul.email, 'invite-household');
    await invite(lea, paul.email);
    expect(await accept(paul, first)).toBe('LINK_EXPIRED');
    const second = await world.linkToken(paul.email, 'invite-household');
    await lea.gql('mutation { withdrawHouseholdInvitation { __typename } }', {}, market.scope);
    expect((await household(lea)).invitation).toBeNull();
    expect(await accept(paul, second)).toBe('LINK_EXPIRED');
    await invite(lea, paul.email);
    const third = await world.linkToken(paul.email, 'invite-household');
    await world.admin.query(
      `update invitations set expires_at = clock_timestamp() where kind = 'HOUSEHOLD' and email = $1`,
      [paul.email],
    );
    expect(await accept(paul, third)).toBe('LINK_EXPIRED');
    await invite(lea, paul.email);
    const fourth = await world.linkToken(paul.email, 'invite-household');
    expect(await accept(paul, fourth)).toBe('InvitationAccepted');
    const eve = await world.person('Eve');
    expect(await accept(eve, fourth)).toBe('LINK_EXPIRED');
    expect(await accept(eve, 'x'.repeat(43))).toBe('NOT_FOUND');
    const { rows } = await world.admin.query('select 1 from invitations where email = $1', [paul.email]);
    expect(rows).toEqual([]);
  });

  it('is for one more person, who has no membership of their own here', async () => {
    const [lea, , id] = await couple('Léa', 'Paul');
    expect(await invite(lea, 'troisieme@example.org')).toMatchObject({ code: 'HOUSEHOLD_FULL' });
    const max = await market.member('Max');
    const zoe = await market.member('Zoé');
    await invite(zoe, max.email);
    expect(await accept(max, await world.linkToken(max.email, 'invite-household'))).toBe('ALREADY_MEMBER');
    expect(await accept(zoe, await world.linkToken(max.email, 'invite-household'))).toBe('ALREADY_MEMBER');
    expect(id).not.toBe('');
  });

  it('is refused as an address that is none', async () => {
    const lea = await market.member('Léa');
    expect(await invite(lea, 'pas une adresse')).toMatchObject({ __typename: 'InvalidInput' });
    expect(await invite(lea, lea.email.toUpperCase())).toMatchObject({ __typename: 'InvalidInput' });
  });
});

describe('two people of a household', () => {
  it('see and change one order, against its version', async () => {
    const [lea, paul] = await couple('Léa', 'Paul');
    const placed = await placeOrder(paul, market, at(), [{ offerId: offer('Ail'), quantity: 1 }]);
    expect(placed.__typename).toBe('Order');
    expect(await orders(lea)).toEqual(await orders(paul));
    expect((await orders(lea))[0]).toMatchObject({
      totalCents: 300,
      memberName: expect.stringContaining('Léa'),
    });
    const change = async (person: Person, version: number) =>
      (
        await person.gql<{ changeOrder: { __typename: string; code?: string } }>(
          'mutation($input: ChangeOrderInput!) { changeOrder(input: $input) { __typename ... on Problem { code } } }',
          { input: { orderId: placed.id, version, lines: [{ offerId: offer('Navets'), quantity: 2 }] } },
          market.scope,
        )
      ).changeOrder;
    expect(await change(lea, placed.version)).toMatchObject({ __typename: 'Order' });
    expect((await change(paul, placed.version)).__typename).not.toBe('Order');
    expect((await orders(paul))[0]?.totalCents).toBe(400);
    const again = await placeOrder(lea, market, at(), [{ offerId: offer('Ail'), quantity: 1 }]);
    expect(again.__typename).not.toBe('Order'); // one order of the membership, not one each
    const both = async (person: Person) =>
      person.gql<{ pickups: { totalCents: number; dues: { amountCents: number }[] }[] }>(
        '{ pickups { totalCents dues { payeeName amountCents } } openSales { cycle { id } orders { id totalCents lines { name quantity } } } }',
      );
    expect(await both(lea)).toEqual(await both(paul));
    expect((await both(paul)).pickups).toMatchObject([{ totalCents: 400, dues: [{ amountCents: 400 }] }]);
  });

  it('pay by transfer to the same account, with the same reference', async () => {
    await market.do(
      'mutation($input: BankAccountInput!) { setBankAccount(input: $input) { __typename } }',
      'BankAccounts',
      { input: { holder: 'Marché du pont', iban: 'FR7630006000011234567890189' } },
    );
    const [lea, paul] = await couple('Léa', 'Paul');
    const { id } = await placeOrder(paul, market, at(), [{ offerId: offer('Ail'), quantity: 1 }]);
    const slips = async (person: Person) =>
      (
        await person.gql<{ transferSlips: { reference: string; amountCents: number }[] | null }>(
          'query($id: UUID!) { transferSlips(orderId: $id) { reference amountCents } }',
          { id },
        )
      ).transferSlips;
    expect(await slips(paul)).toMatchObject([{ amountCents: 300 }]);
    expect(await slips(lea)).toEqual(await slips(paul));
    expect(await slips(await market.member('Zoé'))).toBeNull();
  });

  it('choose on two phones what is one basket', async () => {
    const [lea, paul] = await couple('Léa', 'Paul');
    const keep = (person: Person, name: string) =>
      person.gql(
        'mutation($input: KeepChoicesInput!) { keepChoices(input: $input) { __typename } }',
        { input: { distributionId: at(), lines: [{ offerId: offer(name), quantity: 1, agoMs: 0 }] } },
        market.scope,
      );
    await keep(lea, 'Ail');
    await keep(paul, 'Navets');
    for (const person of [lea, paul]) {
      const { choices } = await person.gql<{ choices: { lines: { offerId: string }[] } }>(
        'query($at: UUID!) { choices(distributionId: $at) { lines { offerId } } }',
        { at: at() },
        market.scope,
      );
      expect(choices.lines.map(({ offerId }) => offerId).sort()).toEqual(
        [offer('Ail'), offer('Navets')].sort(),
      );
    }
  });

  it('share the price level, which nobody else reads', async () => {
    const { levels } = await market.do<{ levels: { id: string }[] }>(
      `mutation($input: SetPriceLevelsInput!) { setPriceLevels(input: $input) { __typename ... on PriceLevels { levels { id } } } }`,
      'PriceLevels',
      { input: { levels: [{ name: 'Solidaire', rateBp: -2000 }] } },
    );
    const [lea, paul] = await couple('Léa', 'Paul');
    await paul.gql(
      'mutation($id: UUID) { choosePriceLevel(levelId: $id) { __typename } }',
      { id: levels[0]?.id },
      market.scope,
    );
    const chosen = async (person: Person) =>
      (
        await person.gql<{ priceLevels: { chosenId: string | null } }>(
          '{ priceLevels { chosenId } }',
          {},
          market.scope,
        )
      ).priceLevels.chosenId;
    expect([await chosen(lea), await chosen(paul), await chosen(market.admin)]).toEqual([
      levels[0]?.id,
      levels[0]?.id,
      null,
    ]);
    const price = async (person: Person) =>
      (
        await person.gql<{ foundOffers: { edges: { node: { priceCents: number } }[] } }>(
          '{ foundOffers(search: "navet") { edges { node { priceCents } } } }',
        )
      ).foundOffers.edges[0]?.node.priceCents;
    expect([await price(lea), await price(paul), await price(market.admin)]).toEqual([160, 160, 200]);
  });

  it('hold the turn, one or the other', async () => {
    const [lea, paul] = await couple('Léa', 'Paul');
    const { id } = await market.do<{ id: string }>(
      'mutation($input: ShiftInput!) { setShift(input: $input) { __typename ... on Shift { id } } }',
      'Shift',
      {
        input: {
          day: addDays(toLocal(new Date(), market.timeZone).date, 9),
          label: 'Tenir la table',
          windowStart: '17:00',
          windowEnd: '19:00',
          needed: 2,
        },
      },
    );
    const ask = (person: Person, name: string) =>
      person.gql<Record<string, { __typename: string }>>(
        `mutation($id: UUID!) { ${name}(shiftId: $id) { __typename } }`,
        { id },
        market.scope,
      );
    const mine = async (person: Person) =>
      (
        await person.gql<{ myTurns: { turns: { id: string; mine: boolean; taken: number }[] } }>(
          '{ myTurns { turns { id mine taken } } }',
        )
      ).myTurns.turns.find((turn) => turn.id === id);
    await ask(lea, 'takeTurn');
    await ask(paul, 'takeTurn');
    expect(await mine(paul)).toEqual({ id, mine: true, taken: 1 });
    await ask(paul, 'leaveTurn');
    expect(await mine(lea)).toMatchObject({ mine: false, taken: 0 });
  });

  it('may both fetch it: the second is named on the card', async () => {
    const [lea, paul] = await couple('Léa', 'Paul');
    await placeOrder(lea, market, at(), [{ offerId: offer('Ail'), quantity: 1 }]);
    const { handOutSheet } = await market.admin.gql<{
      handOutSheet: { baskets: { memberId: string; collectedBy: string | null }[] };
    }>(
      'query($id: UUID!) { handOutSheet(distributionId: $id) { baskets { memberId collectedBy } } }',
      { id: at() },
      market.scope,
    );
    const { membershipId } = await household(lea);
    const card = handOutSheet.baskets.find(({ memberId }) => memberId === membershipId);
    expect(card?.collectedBy).toContain(paul.givenName);
  });

  it('are reminded each in their own way', async () => {
    const [lea, paul] = await couple('Léa', 'Paul');
    await paul.gql(
      'mutation($input: ChooseRemindersInput!) { chooseReminders(input: $input) { __typename } }',
      { input: { choices: [{ kind: 'MESSAGE', byMail: false, byPush: false }] } },
      market.scope,
    );
    const send = async (subject: string) => {
      await market.admin.gql(
        'mutation($input: AnnouncementInput!) { sendAnnouncement(input: $input) { __typename } }',
        { input: { subject, words: 'Bonjour' } },
        market.scope,
      );
      await world.settle();
      const told = (await world.mails('announcement')).filter(({ values }) => values['subject'] === subject);
      return [lea, paul].map(({ email }) => told.filter(({ to }) => to === email).length);
    };
    expect(await send('Un')).toEqual([1, 0]);
    await paul.gql(
      'mutation($input: ChooseRemindersInput!) { chooseReminders(input: $input) { __typename } }',
      { input: { choices: [{ kind: 'MESSAGE', byMail: true, byPush: false }] } },
      market.scope,
    );
    expect(await send('Deux')).toEqual([1, 1]);
  });

  it('stop together: a suspended member’s second orders no more, and is told why', async () => {
    const [, paul, id] = await couple('Léa', 'Paul');
    await world.admin.query(`update memberships set status = 'SUSPENDED' where id = $1`, [id]);
    expect(await placeOrder(paul, market, at(), [{ offerId: offer('Ail'), quantity: 1 }])).toMatchObject({
      __typename: 'MembershipInactive',
    });
    expect(await viewer(paul)).toMatchObject([{ status: 'SUSPENDED' }]);
    const { openSales } = await paul.gql<{ openSales: object[] }>('{ openSales { cycle { id } } }');
    expect(openSales).toEqual([]);
    expect(await end(paul, id)).toBe('Done'); // the way out stays open
  });
});

describe('the second person', () => {
  it('is a plain member, whatever the first may do', async () => {
    const paul = await world.person('Paul');
    await market.admin.gql(
      'mutation($input: InviteToHouseholdInput!) { inviteToHousehold(input: $input) { __typename } }',
      { input: { email: paul.email } },
      market.scope,
    );
    await accept(paul, await world.linkToken(paul.email, 'invite-household'));
    expect(await viewer(paul)).toEqual([
      { roles: ['MEMBER'], status: 'ACTIVE', householdOf: 'Admin', collective: { name: 'Marché du pont' } },
    ]);
    expect(await code(market.admin, '{ members(first: 1) { totalCount } }', market.scope)).toBe('OK');
    for (const query of [
      '{ members(first: 1) { totalCount } }',
      '{ orders(first: 1) { totalCount } }',
      '{ memberBalances(first: 1) { edges { cursor } } }',
      '{ auditLog(first: 1) { edges { cursor } } }',
    ])
      expect(await code(paul, query, market.scope)).toBe('NOT_ALLOWED');
    expect(await invite(paul, 'autre@example.org')).toMatchObject({ code: 'HOUSEHOLD_NOT_YOURS' });
    await end(market.admin, (await household(market.admin)).membershipId);
  });

  it('sees nothing of the first in another collective, nor their address, and changes nothing of theirs', async () => {
    const [lea, paul, id] = await couple('Léa', 'Paul');
    await lea.gql('mutation($slug: String!) { joinCollective(slug: $slug) { __typename } }', {
      slug: other.slug,
    });
    const elsewhere = await other.openSale();
    await placeOrder(lea, other, elsewhere.distributions[0]?.id ?? '', [
      { offerId: elsewhere.offers.get('Ail')?.id ?? '', quantity: 3 },
    ]);
    expect(await orders(lea)).toHaveLength(1);
    expect(await orders(paul)).toEqual([]);
    // also where Paul is in another household of that collective
    const [, , otherId] = await couple('Zoé', 'Remplaçant', other);
    const zoe = await other.member('Tom');
    await invite(zoe, paul.email, other);
    expect(await accept(paul, await world.linkToken(paul.email, 'invite-household'))).toBe(
      'InvitationAccepted',
    );
    expect(otherId).not.toBe('');
    expect(await orders(paul)).toEqual([]);
    for (const [name, variables] of [
      ['leaveCollective(membershipId: $id)', { id }],
      ['saveOwnAddress(input: { membershipId: $id, city: "Chartres" })', { id }],
    ] as const) {
      const answer = await paul.gql<Record<string, { code?: string }>>(
        `mutation($id: UUID!) { answer: ${name} { __typename ... on Problem { code } } }`,
        variables,
      );
      expect(answer['answer']?.code).toBe('NOT_FOUND');
    }
    await paul.gql('mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }', {
      input: { givenName: 'Paolo', familyName: 'Essai' },
    });
    expect(await household(lea)).toMatchObject({ member: { givenName: 'Paolo' } });
    expect((await household(lea)).holderName).toContain('Léa');
  });

  it('joins by themselves only after leaving the household', async () => {
    const [, paul, id] = await couple('Léa', 'Paul');
    const join = async () =>
      (
        await paul.gql<{ joinCollective: { __typename: string; code?: string } }>(
          'mutation($slug: String!) { joinCollective(slug: $slug) { __typename ... on Problem { code } } }',
          { slug: market.slug },
        )
      ).joinCollective;
    expect(await join()).toMatchObject({ code: 'IN_HOUSEHOLD' });
    expect(await end(paul, id)).toBe('Done');
    expect(await join()).toMatchObject({ __typename: 'ViewerMembership' });
  });
});

describe('the end of a household', () => {
  it.each(['first', 'second'] as const)(
    'may be said by the %s; what was ordered stays with the membership',
    async (which) => {
      const [lea, paul, id] = await couple('Léa', 'Paul');
      await placeOrder(paul, market, at(), [{ offerId: offer('Ail'), quantity: 2 }]);
      expect(await end(which === 'first' ? lea : paul, id)).toBe('Done');
      expect(await orders(lea)).toHaveLength(1);
      expect(await orders(paul)).toEqual([]);
      expect(await viewer(paul)).toEqual([]);
      expect(await code(paul, '{ household { second } }', market.scope)).toBe('NOT_FOUND');
      expect((await household(lea)).member).toBeNull();
      const told = which === 'first' ? paul : lea;
      const mails = (await world.mails('household-ended')).filter(({ to }) => to === told.email);
      expect(mails).toHaveLength(1);
    },
  );

  it('is nobody else’s to say, and tells nobody whether there is such a household', async () => {
    const [, , id] = await couple('Léa', 'Paul');
    const eve = await market.member('Eve');
    expect([await end(eve, id), await end(eve, crypto.randomUUID())]).toEqual(['NotFound', 'NotFound']);
    expect(await end(market.admin, id)).toBe('NotFound');
  });

  it('comes with the closing of either account, and erases only whose account it was', async () => {
    const [lea, paul, id] = await couple('Léa', 'Paul');
    await world.admin.query(`update memberships set phone = '+33612345678' where id = $1`, [id]);
    const close = async (person: Person) => {
      await person.gql('mutation { closeAccount { __typename } }');
      await world.admin.query(
        `update accounts set closing_at = clock_timestamp() where closing_at is not null`,
      );
      await world.admin.query(
        `update outbox set due_at = clock_timestamp() where done_at is null and due_at > clock_timestamp() and kind like 'identity.%'`,
      );
      await world.settle();
    };
    await close(paul);
    const { rows } = await world.admin.query<{ phone: string; given_name: string; seconds: number }>(
      `select m.phone, m.given_name, (select count(*)::int from household_members h where h.membership_id = m.id) as seconds from memberships m where id = $1`,
      [id],
    );
    expect(rows).toEqual([{ phone: '+33612345678', given_name: 'Léa', seconds: 0 }]);
    expect((await household(lea)).member).toBeNull();
    const [anna, , second] = await couple('Anna', 'Bruno');
    await close(anna);
    const left = await world.admin.query('select 1 from household_members where membership_id = $1', [
      second,
    ]);
    expect(left.rows).toEqual([]);
  });
});
