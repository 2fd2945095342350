import { PASSWORD } from './data/people.ts';
import type { Made } from './collective.ts';
import type { Person } from './person.ts';
import type { PlannedSale } from './sales.ts';

/** Whom one owes what of a hand-out. */
export interface Owed {
  readonly memberId: string;
  readonly memberName: string;
  /** Null: the collective. */
  readonly producerId: string | null;
  readonly dueCents: number;
  readonly leftCents: number;
  /** The whole account with this payee. */
  readonly accountCents: number;
}

interface Evening {
  readonly members: readonly Owed[];
  readonly tills: readonly { producerId: string | null; means: string; receivedCents: number }[];
}

/** A hand-out whose money is to be dealt with. */
export interface HandedOut {
  readonly cycleId: string;
  readonly distributionId: string;
  readonly pickupDate: string;
}

/** Who keeps the accounts of a collective, at their desk. */
export class Treasurer {
  readonly made: Made;
  private readonly person: Person;
  private keys = 0;

  constructor(made: Made, person: Person) {
    this.made = made;
    this.person = person;
  }

  query<T>(document: string, variables: object = {}): Promise<T> {
    return this.person.query<T>(document, variables, this.made.scope);
  }

  act<T = { id: string }>(
    signature: string,
    success: string,
    fields: string,
    variables: object = {},
  ): Promise<T> {
    return this.person.act<T>(signature, success, fields, variables, this.made.scope);
  }

  upload(path: string, content: string): Promise<unknown> {
    return this.person.upload(`/files/c/${this.made.id}/${path}`, content);
  }

  /** What is done with bank accounts and transfers asks for the password again. */
  async prove(): Promise<void> {
    const input = { password: PASSWORD };
    await this.person.act('reauthenticate(input: ReauthenticateInput!)', 'Done', 'ok', { input });
  }

  /** Nothing is written twice. */
  key(of: string): string {
    return `seed-${this.made.id}-${of}-${(this.keys += 1)}`;
  }

  async handedOut({ id }: PlannedSale): Promise<HandedOut[]> {
    const { distributions } = await this.query<{
      distributions: { id: string; pickupDate: string }[];
    }>('query($id: UUID!) { salesCycle(id: $id) { distributions { id pickupDate } } }', { id });
    return distributions.map((one) => ({
      cycleId: id,
      distributionId: one.id,
      pickupDate: one.pickupDate,
    }));
  }

  /** The evening once the worker has posted it. @throws Error when it has not within a minute */
  async evening({ distributionId }: HandedOut): Promise<Evening> {
    const query = `query($id: UUID!) { evening(distributionId: $id) {
      members { memberId memberName producerId dueCents leftCents accountCents } tills { producerId means receivedCents } } }`;
    for (const until = Date.now() + 60_000; ;) {
      const evening = await this.query<Evening>(query, { id: distributionId });
      if (evening.members.length > 0) return evening;
      if (Date.now() > until) throw new Error('nothing was posted: is the worker running?');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
