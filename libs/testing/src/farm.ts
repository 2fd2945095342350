import { makeSiret } from '@cabas/kernel';
import type { Person } from './world.ts';
import type { TestCollective } from './collective.ts';

const LEGAL = {
  legalForm: 'EARL',
  addressLine1: '2 chemin des Haies',
  postcode: '28300',
  city: 'Mainvilliers',
};

/** A legal identity good enough for papers; the same seed gives the same SIRET. */
export function legalIdentity(legalName: string, seed: number): object {
  return { ...LEGAL, legalName, siret: makeSiret(seed) };
}

/** The farm accepts the collective's invitation: the person who keeps it from now on. */
export async function claimFarm(
  collective: TestCollective,
  producerId: string,
  email: string,
): Promise<Person> {
  await collective.do(
    'mutation($id: UUID!) { inviteProducer(producerId: $id) { __typename ... on Refused { code } } }',
    'Done',
    { id: producerId },
  );
  const farmer = await collective.world.person('Odile', email);
  const token = await collective.world.linkToken(email, 'invite-producer');
  await farmer.gql('mutation($token: String!) { acceptInvitation(token: $token) { __typename } }', { token });
  return farmer;
}

/** The collective offers its mandate and the farm accepts it, with what invoices need to be said. */
export async function acceptMandate(
  collective: TestCollective,
  farmer: Person,
  producerId: string,
  farm: { legal: object; vatRegime: string },
): Promise<void> {
  const scope = `producer:${producerId}`;
  const answers = [
    await farmer.gql<Answer>(
      'mutation($input: ChangeFarmInput!) { answer: changeFarm(input: $input) { __typename } }',
      { input: farm },
      scope,
    ),
    await collective.admin.gql<Answer>(
      'mutation($id: UUID!) { answer: offerMandate(producerId: $id) { __typename } }',
      { id: producerId },
      collective.scope,
    ),
    await farmer.gql<Answer>(
      'mutation($id: UUID!) { answer: acceptMandate(collectiveId: $id, name: "Odile Essai") { __typename } }',
      { id: collective.id },
      scope,
    ),
  ];
  const types = answers.map(({ answer }) => answer.__typename).join();
  if (types !== 'Farm,Participation,Farm') throw new Error(`mandate not accepted: ${types}`);
}
type Answer = { answer: { __typename: string } };
