import type { TestCollective, TestListing } from '../../src/collective.ts';
import type { Person, World } from '../../src/world.ts';

/** What stands first, and the rest of a tenant is made from. */
export interface Setting {
  readonly world: World;
  readonly collective: TestCollective;
  /** The tenant's mark: it stands in every name and text of it. */
  readonly name: string;
  readonly points: readonly [string, string];
  /** A farm whose goods the collective keeps. */
  readonly garden: string;
  readonly carrots: TestListing;
  /** A farm that keeps its own. */
  readonly farm: string;
  readonly farmer: Person;
  readonly bread: TestListing;
  readonly people: People;
  readonly memberId: string;
}
/** Who joined the collective, by what each will be there. */
export type People = Readonly<
  Record<
    | 'member'
    | 'coordinator'
    | 'treasurer'
    | 'auditor'
    | 'suspended'
    | 'former'
    | 'pending'
    /** An admin whose session has ended by itself. */
    | 'expired',
    Person
  >
>;
