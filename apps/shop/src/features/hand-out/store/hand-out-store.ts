/**
 * What a phone keeps of a hand-out: the sheet as the server gave it last, every gesture, and who holds the phone. Per person:
 * whoever signs in after someone else finds a list of their own. It is personal data, so it goes with signing out, and some
 * days after the hand-out by itself.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from '../domain/gesture.ts';
import type { Sheet } from '../domain/sheet.ts';

/** Whose, through which door, which hand-out. */
export interface SheetKey {
  readonly personId: string;
  /** A farm's own table, or null for the whole hand-out. */
  readonly producerId: string | null;
  readonly collectiveId: string;
  readonly distributionId: string;
}

export interface Holder {
  readonly id: string;
  readonly givenName: string;
  readonly locale: string;
}

export interface Ordered {
  /** Grows with every gesture of this phone. */
  readonly order: number;
  readonly entry: Entry;
}

interface SheetRow {
  readonly key: string;
  readonly at: SheetKey;
  readonly sheet: Sheet;
  readonly savedAt: number;
}

interface Schema extends DBSchema {
  sheets: { key: string; value: SheetRow };
  gestures: {
    key: string;
    value: Ordered & { id: string; sheet: string; personId: string };
    indexes: { sheet: string };
  };
  device: { key: string; value: Holder | string };
}

const DAY = 86_400_000;
/** Then the evening is settled, and names and phones of others have no business on a private phone. */
const KEPT_DAYS = 7;
/** What never left is kept longer: it is the only trace of money that changed hands. */
const UNSENT_DAYS = 60;

export class HandOutStore {
  /** Who holds the phone now: kept again with each write, in case there was no room when they came. */
  private here: Holder | null = null;

  constructor(private readonly db: IDBPDatabase<Schema>) {}

  static async open(name = 'cabas-hand-out'): Promise<HandOutStore> {
    const db = await openDB<Schema>(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('sheets', { keyPath: 'key' });
        fresh.createObjectStore('gestures', { keyPath: 'id' }).createIndex('sheet', 'sheet');
        fresh.createObjectStore('device');
      },
    });
    return new HandOutStore(db);
  }

  async read(at: SheetKey): Promise<{ sheet: Sheet | null; savedAt: number; gestures: readonly Ordered[] }> {
    const key = nameOf(at);
    const row = await this.db.get('sheets', key);
    const rows = await this.db.getAllFromIndex('gestures', 'sheet', key);
    const gestures = rows.map(({ order, entry }) => ({ order, entry })).sort((a, b) => a.order - b.order);
    return { sheet: row?.sheet ?? null, savedAt: row?.savedAt ?? 0, gestures };
  }

  /** Sheet, gestures and whose they are in one transaction: a phone that dies in between has both or neither. */
  async write(
    at: SheetKey,
    sheet: Sheet | null,
    savedAt: number,
    gestures: readonly Ordered[],
  ): Promise<void> {
    const key = nameOf(at);
    const tx = this.db.transaction(['sheets', 'gestures', 'device'], 'readwrite', { durability: 'strict' });
    const writes: Promise<unknown>[] = gestures.map((one) =>
      tx.objectStore('gestures').put({ ...one, id: one.entry.gesture.id, sheet: key, personId: at.personId }),
    );
    if (sheet) writes.push(tx.objectStore('sheets').put({ key, at, sheet, savedAt }));
    // without it the list would be there, and nobody to open it for without network
    if (this.here?.id === at.personId) writes.push(tx.objectStore('device').put(this.here, 'holder'));
    // every refusal is awaited, or the browser reports it as nobody's
    await Promise.all([...writes, tx.done]);
  }

  async dropGesture(id: string): Promise<void> {
    await this.db.delete('gestures', id);
  }

  /** The hand-outs that this person could open without network. */
  async kept(personId: string): Promise<readonly { at: SheetKey; sheet: Sheet; waiting: number }[]> {
    const rows = (await this.db.getAll('sheets')).filter(({ at }) => at.personId === personId);
    return Promise.all(
      rows.map(async ({ at, sheet }) => {
        const { gestures } = await this.read(at);
        return { at, sheet, waiting: gestures.filter(({ entry }) => entry.state === 'WAITING').length };
      }),
    );
  }

  async unsent(personId: string): Promise<number> {
    const rows = await this.db.getAll('gestures');
    return rows.filter((row) => row.personId === personId && row.entry.state === 'WAITING').length;
  }

  /** A random name, for the server to tell phones apart. */
  async device(): Promise<string> {
    const known = await this.db.get('device', 'name');
    if (typeof known === 'string') return known;
    const name = crypto.randomUUID();
    await this.db.put('device', name, 'name');
    return name;
  }

  /** Who holds the phone: to open without network, where nobody can be asked. */
  async holder(): Promise<Holder | null> {
    const known = await this.db.get('device', 'holder');
    return typeof known === 'object' ? known : null;
  }

  async setHolder(holder: Holder): Promise<void> {
    this.here = holder;
    await this.db.put('device', holder, 'holder');
  }

  /** On signing out: nothing of this person's evenings stays. */
  async erase(personId: string): Promise<void> {
    this.here = null;
    const tx = this.db.transaction(['sheets', 'gestures', 'device'], 'readwrite');
    for (const row of await tx.objectStore('sheets').getAll())
      if (row.at.personId === personId) await tx.objectStore('sheets').delete(row.key);
    for (const row of await tx.objectStore('gestures').getAll())
      if (row.personId === personId) await tx.objectStore('gestures').delete(row.id);
    await tx.objectStore('device').delete('holder');
    await tx.done;
  }

  async eraseOld(now: number): Promise<void> {
    for (const { key, at, sheet } of await this.db.getAll('sheets')) {
      const { gestures } = await this.read(at);
      const unsent = gestures.some(({ entry }) => entry.state === 'WAITING');
      const days = unsent ? UNSENT_DAYS : KEPT_DAYS;
      if (Date.parse(sheet.distribution.endsAt) + days * DAY > now) continue;
      const tx = this.db.transaction(['sheets', 'gestures'], 'readwrite');
      await tx.objectStore('sheets').delete(key);
      for (const { entry } of gestures) await tx.objectStore('gestures').delete(entry.gesture.id);
      await tx.done;
    }
  }

  close(): void {
    this.db.close();
  }
}

const nameOf = ({ personId, producerId, collectiveId, distributionId }: SheetKey): string =>
  [personId, producerId ?? '', collectiveId, distributionId].join('/');
