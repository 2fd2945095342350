import { startWorld, type Person, type World } from '@cabas/testing';
import { toLocal } from '@cabas/kernel';
import { checksums } from '../tenant-rows.ts';
import { buildTenant, type Tenant } from '../tenants.ts';
import { Callers } from './callers.ts';
import type { Sources } from './values.ts';

/** Where one part of the run plays: a collective of its own, whom nobody spares, beside one that nobody may touch. */
export interface Stage {
  readonly world: World;
  readonly mine: Tenant;
  readonly theirs: Tenant;
  readonly callers: Callers;
  readonly sources: Sources;
  /** In lower case: what would tell of the other collective. */
  readonly marks: readonly string[];
}

/** A world with the collective that stays as it is; `stage` gives the next one to be fuzzed. */
export class Theatre {
  readonly world: World;
  readonly theirs: Tenant;
  private readonly before: Record<string, string>;
  private readonly staff: Person;
  private stages = 0;

  private constructor(world: World, theirs: Tenant, staff: Person, before: Record<string, string>) {
    this.world = world;
    this.theirs = theirs;
    this.staff = staff;
    this.before = before;
  }

  static async open(): Promise<Theatre> {
    const world = await startWorld();
    const theirs = await buildTenant(world, 'Bocage');
    const staff = await world.person('Service');
    return new Theatre(world, theirs, staff, await checksums(world, theirs));
  }

  async stage(): Promise<Stage> {
    const { world, theirs, staff } = this;
    this.stages += 1;
    // everyone signs up from one address here: an hour's worth comes in minutes
    await world.admin.query('delete from attempts');
    const mine = await buildTenant(world, `Alpage${letters(this.stages)}`);
    const callers = await Callers.around(world, mine, staff);
    return {
      world,
      mine,
      theirs,
      callers,
      sources: {
        mine: idsOf(mine),
        theirs: idsOf(theirs),
        today: toLocal(new Date(), mine.collective.timeZone).date,
      },
      marks: [...idsOf(theirs), theirs.name.toLowerCase()],
    };
  }

  /** Tables of the other collective in which something was written. */
  async touched(): Promise<string[]> {
    const after = await checksums(this.world, this.theirs);
    // mails that found no server are tried again: their rows move, none may be added
    const seen = (table: string, sum: string | undefined) =>
      table.startsWith('outbox.') ? sum?.split(':')[0] : sum;
    return Object.keys(after).filter(
      (table) => seen(table, after[table]) !== seen(table, this.before[table]),
    );
  }

  close(): Promise<void> {
    return this.world.stop();
  }
}

const idsOf = ({ ids }: Tenant) => [...new Set(Object.values(ids).filter(Boolean))];
/** 1 is b, 27 is bb: addresses of farms keep letters only. */
const letters = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
