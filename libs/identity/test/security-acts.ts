import { generate } from 'otplib';
import type { Client, Person, World } from '@cabas/testing';
import { act } from './acts.ts';

export const PASSWORD = 'panier-de-carottes-42'; // everyone's, in a test world
const VIEWER = '... on Viewer { email }';

export const requestCode = (client: Client, email: string) =>
  act(client, 'requestSignInCode(email: $email)', '$email: String!', { email });

export const signInWithCode = (client: Client, code: string) =>
  act(client, 'signInWithCode(code: $code)', '$code: String!', { code }, VIEWER);

export const signInWithLink = (client: Client, token: string) =>
  act(client, 'signInWithLink(token: $token)', '$token: String!', { token }, VIEWER);

export const passSecondStep = (client: Client, code: string, trustDevice = false) =>
  act(
    client,
    'passSecondStep(input: $input)',
    '$input: PassSecondStepInput!',
    { input: { code, trustDevice } },
    VIEWER,
  );

export const reauthenticate = (client: Client, input: object) =>
  act(client, 'reauthenticate(input: $input)', '$input: ReauthenticateInput!', { input });

export const changePassword = (client: Client, password: string) =>
  act(client, 'changePassword(input: $input)', '$input: ChangePasswordInput!', { input: { password } });

/** The newest code mailed to an address, as it is written: `1234 5678`. */
export async function mailedCode(world: World, email: string): Promise<string> {
  const { rows } = await world.admin.query<{ code: string }>(
    `select payload->'secret'->>'code' as code from outbox where payload->>'template' = 'sign-in-code' and lower(payload->>'to') = lower($1)
     order by created_at desc, id desc limit 1`,
    [email],
  );
  return rows[0]?.code ?? '';
}

/** What an authenticator shows now, or some seconds from now. */
export const shown = (secret: string, seconds = 0) =>
  generate({ secret, epoch: Math.floor(Date.now() / 1000) + seconds });

/** Sets up a second factor, as a person with an authenticator does. */
export async function setUpSecondFactor(person: Person): Promise<{ secret: string; codes: string[] }> {
  const { secret } = await act(
    person,
    'startSecondFactor',
    '',
    {},
    '... on SecondFactorSecret { secret uri }',
  );
  const { codes } = await confirmSecondFactor(person, await shown(secret as string));
  return { secret: secret as string, codes: codes as string[] };
}

export const confirmSecondFactor = (person: Client, code: string) =>
  act(
    person,
    'confirmSecondFactor(code: $code)',
    '$code: String!',
    { code },
    '... on RecoveryCodes { codes }',
  );

export interface SecurityShown {
  readonly hasPassword: boolean;
  readonly secondFactorSince: string | null;
  readonly recoveryCodesLeft: number;
  readonly sessions: readonly { readonly id: string; readonly device: string; readonly current: boolean }[];
}

export const security = async (person: Client) =>
  (
    await person.gql<{ security: SecurityShown }>(
      '{ security { hasPassword secondFactorSince recoveryCodesLeft sessions { id device current } } }',
    )
  ).security;

/** Moves what was proven into the past: the ten minutes are over. */
export const letProofGrowOld = (world: World, { email }: Person) =>
  world.admin.query(
    `update sessions set proven_at = proven_at - interval '11 minutes' where account_id = (select id from accounts where email = $1)`,
    [email],
  );

/** The authenticator's next code is a new one: as half a minute later. */
export const letStepPass = (world: World, { email }: Person) =>
  world.admin.query(
    `update second_factors set last_step = last_step - 5 where account_id = (select id from accounts where email = $1)`,
    [email],
  );
