import { randomUUID } from 'node:crypto';
import { generate } from 'otplib';
import type { World } from '@cabas/testing';
import type { Tenant } from '../tenants.ts';

type Variables = Readonly<Record<string, unknown>>;
type Reach = (tenant: Tenant, world: World) => Promise<Variables>;

const PASSWORD = 'panier-de-carottes-42';

/**
 * With what the operations around an account are done, for the member who calls them. Two are not here: `signInWithCode` and
 * `passSecondStep` need a cookie of the browser that asked before, which no variables can bring.
 */
export const SECURITY_REACH: Readonly<Record<string, Reach>> = {
  reauthenticate: async (tenant, world) => {
    await lock(tenant, world, false);
    return { input: { password: PASSWORD } };
  },
  confirmSecondFactor: async (tenant, world) => {
    await lock(tenant, world, false);
    const { startSecondFactor } = await tenant.member.gql<{ startSecondFactor: { secret?: string } }>(
      'mutation { startSecondFactor { __typename ... on SecondFactorSecret { secret } } }',
    );
    return { code: await generate({ secret: startSecondFactor.secret ?? '' }) };
  },
  renewRecoveryCodes: async (tenant, world) => {
    await lock(tenant, world, true);
    return {};
  },
  switchOffSecondFactor: async (tenant, world) => {
    await lock(tenant, world, true);
    return {};
  },
  endSession: async ({ member }, world) => {
    await lock({ member }, world, false);
    await world.anyone().gql('mutation($input: LogInInput!) { logIn(input: $input) { __typename } }', {
      input: { email: member.email, password: PASSWORD },
    });
    const { rows } = await world.admin.query<{ id: string }>(
      `select s.id from sessions s join accounts a on a.id = s.account_id where a.email_key = lower($1) order by s.created_at desc limit 1`,
      [member.email],
    );
    return { id: rows[0]?.id };
  },
  signInWithLink: async ({ member }, world) => {
    await world
      .anyone()
      .gql('mutation($email: String!) { requestSignInCode(email: $email) { __typename } }', {
        email: member.email,
      });
    return { token: await world.linkToken(member.email, 'sign-in-code') };
  },
  confirmNewEmail: async (_, world) => {
    const [person, email] = [await world.person('Nomade'), `${randomUUID()}@example.org`];
    await person.gql(CHANGE, { input: { email } });
    return { token: await world.linkToken(email, 'new-address') };
  },
  undoEmailChange: async (_, world) => {
    const [person, email] = [await world.person('Nomade'), `${randomUUID()}@example.org`];
    await person.gql(CHANGE, { input: { email } });
    await world.anyone().gql('mutation($token: String!) { confirmNewEmail(token: $token) { __typename } }', {
      token: await world.linkToken(email, 'new-address'),
    });
    return { token: await world.linkToken(person.email, 'address-changed') };
  },
  keepAccountByLink: async (_, world) => {
    const person = await world.person('Hésitante');
    await person.gql('mutation { closeAccount { __typename } }');
    return { token: await world.linkToken(person.email, 'account-closing') };
  },
};

const CHANGE = 'mutation($input: ChangeEmailInput!) { changeEmail(input: $input) { __typename } }';

/** The member has a second factor that nobody can show a code of, or none. */
async function lock({ member }: Pick<Tenant, 'member'>, world: World, on: boolean): Promise<void> {
  const {
    rows: [account],
  } = await world.admin.query<{ id: string }>('select id from accounts where email_key = lower($1)', [
    member.email,
  ]);
  await world.admin.query('delete from recovery_codes where account_id = $1', [account?.id]);
  await world.admin.query('delete from second_factors where account_id = $1', [account?.id]);
  if (on)
    await world.admin.query(
      'insert into second_factors (account_id, secret, confirmed_at) values ($1, $2, clock_timestamp())',
      [account?.id, Buffer.from([0])],
    );
}
