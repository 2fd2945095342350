import type { Unit } from '../database/unit.ts';

/** One table of what a person is given of their data: the rows as they are stored, named as in the contract. */
export interface PersonRecords {
  /** Named in files and in `papers.myData.part.<name>`. */
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A file that goes with them, drawn only when its turn comes. */
export interface PersonFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** What must be settled before a person can go; `code` is one of `errors.<code>`, `where` names the collective or farm. */
export interface Obstacle {
  readonly code: string;
  readonly where: string;
  readonly collectiveId?: string;
}

/** Whose membership is being emptied, as the collective still knows it. */
export interface LeavingMember {
  readonly id: string;
  readonly accountId: string;
  readonly email: string | null;
}

/**
 * What one context keeps about people: what they are given of it, what keeps them from leaving, and how it is erased. Nobody reads
 * another context's tables: each answers for its own. Everything of `erase…` is done again when it was interrupted.
 */
export interface PersonData {
  /** Tables with a column that names an account or a membership. A test finds those that nobody answers for. */
  readonly tables: readonly string[];
  /** Person's door. */
  readonly read?: (tx: Unit) => Promise<{ records: readonly PersonRecords[]; files?: readonly PersonFile[] }>;
  /** Person's door: how much there is, told before an account closes. */
  readonly counts?: (tx: Unit) => Promise<{ readonly orders?: number; readonly documents?: number }>;
  /** Person's door. */
  readonly obstacles?: (tx: Unit) => Promise<readonly Obstacle[]>;
  /** Door of each collective the person belongs to. */
  readonly eraseInCollective?: (tx: Unit, member: LeavingMember) => Promise<void>;
  /** Auth door: what lies there beside the account itself. */
  readonly eraseBehindAuth?: (tx: Unit, accountId: string) => Promise<void>;
  /** Person's door, before the collectives'. */
  readonly eraseOwn?: (tx: Unit) => Promise<void>;
}

/** Who answers for which tables, filled by each context's module. */
export class PersonDataRegistry {
  private readonly all: PersonData[] = [];

  /** @throws Error when a table is answered for already. */
  add(part: PersonData): void {
    const twice = part.tables.find((table) => this.tables().includes(table));
    if (twice !== undefined) throw new Error(`two answer for ${twice}`);
    this.all.push(part);
  }

  get parts(): readonly PersonData[] {
    return this.all;
  }

  tables(): string[] {
    return this.all.flatMap(({ tables }) => tables);
  }
}
