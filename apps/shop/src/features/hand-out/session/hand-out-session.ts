/**
 * One evening on one phone. A gesture is shown at once, kept on the phone, and sent as soon as there is network, again and
 * again until the server has said what became of it: its id makes that harmless. Knows neither React nor the browser.
 */
import { isOutdated, isPassing, isSignedOut } from '@cabas/client';
import { before, shown } from '../domain/apply.ts';
import type { Entry, Gesture, Wish } from '../domain/gesture.ts';
import type { Sheet } from '../domain/sheet.ts';
import type { HandOutStore, Ordered, SheetKey } from '../store/hand-out-store.ts';
import type { Door, Sent } from './door.ts';

/** Why nothing leaves at the moment; ONLINE: it does. */
export type Line = 'ONLINE' | 'OFFLINE' | 'SIGNED_OUT' | 'NOT_ON_DUTY' | 'OUTDATED' | 'TROUBLE';

export interface HandOutState {
  /** LOADING, then READY; ABSENT when the phone has none and the server gives none. */
  readonly phase: 'LOADING' | 'READY' | 'ABSENT';
  /** With all gestures of this phone; null until there is one. */
  readonly sheet: Sheet | null;
  /** All gestures of this phone, oldest first. */
  readonly entries: readonly Entry[];
  readonly waiting: number;
  readonly line: Line;
  readonly sending: boolean;
  /** When the server's sheet was last taken; 0: never. */
  readonly savedAt: number;
  /** Whether all of it is on the phone: FULL says that it lives in this page only. */
  readonly kept: 'KEPT' | 'FULL';
}

interface Means {
  readonly at: SheetKey;
  readonly store: HandOutStore | null;
  readonly door: Door;
  readonly now?: () => number;
  readonly newId?: () => string;
}

/** Keeps a call under the server's 200 gestures and 100 KB. */
const AT_ONCE = 100;

export class HandOutSession {
  private base: Sheet | null = null;
  private gestures: readonly Ordered[] = [];
  /** What the phone did not take yet: everything, when it is full. */
  private unkept: readonly Ordered[] = [];
  private atOnce = AT_ONCE;
  private current: HandOutState = {
    phase: 'LOADING',
    sheet: null,
    entries: [],
    waiting: 0,
    line: 'ONLINE',
    sending: false,
    savedAt: 0,
    kept: 'KEPT',
  };
  private readonly listeners = new Set<() => void>();
  private readonly now: () => number;
  private readonly newId: () => string;

  constructor(private readonly means: Means) {
    this.now = means.now ?? Date.now;
    this.newId = means.newId ?? (() => crypto.randomUUID());
  }

  readonly state = (): HandOutState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What the phone has first, then the server's. */
  async start(): Promise<void> {
    const found = await this.means.store?.read(this.means.at).catch(() => null);
    if (found) {
      this.base = found.sheet;
      this.gestures = found.gestures;
      this.show({ savedAt: found.savedAt, phase: found.sheet ? 'READY' : 'LOADING' });
    }
    await this.exchange();
  }

  /** One tap, one act: several gestures are kept, sent and undone together. */
  async act(...wishes: readonly Wish[]): Promise<void> {
    const act = this.newId();
    let sheet = this.current.sheet;
    if (sheet === null) return;
    const added: Ordered[] = [];
    for (const wish of wishes) {
      const gesture: Gesture = {
        ...wish,
        id: this.newId(),
        seen: sheet.cursor,
        at: new Date(this.now()).toISOString(),
      };
      const entry: Entry = { gesture, act, before: before(sheet, gesture), state: 'WAITING', message: null };
      added.push({ order: this.nextOrder(added), entry });
      sheet = shown(
        this.base ?? sheet,
        [...this.gestures, ...added].map((one) => one.entry),
      );
    }
    this.gestures = [...this.gestures, ...added];
    this.show({});
    await this.keep(added);
    await this.exchange();
  }

  /** Takes all gestures of one tap back, the last first. */
  async undo(act: string): Promise<void> {
    const mine = this.gestures
      .filter(({ entry }) => entry.act === act && entry.state !== 'REFUSED')
      .reverse();
    const back = mine.map(({ entry }) => entry);
    const wishes = back.map(({ gesture: { id, memberId, lineId, payeeId, means } }): Wish => ({
      kind: 'UNDO',
      gestureId: id,
      ...(memberId && { memberId }),
      ...(lineId && { lineId }),
      ...(payeeId !== undefined && { payeeId }),
      ...(means && { means }),
    }));
    const undoAct = this.newId();
    const added = wishes.map((wish, index): Ordered => ({
      order: this.nextOrder([]) + index,
      entry: {
        gesture: {
          ...wish,
          id: this.newId(),
          seen: this.base?.cursor ?? 0,
          at: new Date(this.now()).toISOString(),
        },
        act: undoAct,
        before: back[index]?.before ?? {},
        state: 'WAITING',
        message: null,
      },
    }));
    this.gestures = [...this.gestures, ...added];
    this.show({});
    await this.keep(added);
    await this.exchange();
  }

  /** Sends a refused gesture once more, or forgets it. */
  async again(id: string): Promise<void> {
    await this.change((entry) =>
      entry.gesture.id === id ? { ...entry, state: 'WAITING', message: null } : entry,
    );
    await this.exchange();
  }

  async drop(id: string): Promise<void> {
    const isOther = ({ entry }: Ordered) => entry.gesture.id !== id;
    this.gestures = this.gestures.filter(isOther);
    this.unkept = this.unkept.filter(isOther);
    this.show({});
    await this.means.store?.dropGesture(id).catch(() => undefined);
  }

  /** Sends what waits, then takes the newest sheet. Nobody waits for it; it says by itself how it went. */
  async exchange(): Promise<void> {
    if (this.current.sending) return;
    this.show({ sending: true });
    try {
      let line: Line = 'ONLINE';
      if (this.waiting().length === 0) line = await this.take();
      while (line === 'ONLINE' && this.waiting().length > 0) line = await this.sendSome();
      this.show({ line, sending: false });
    } catch (error) {
      this.show({ line: lineOf(error), sending: false });
    }
    if (this.base === null && this.current.line !== 'ONLINE') this.show({ phase: 'ABSENT' });
  }

  private async take(): Promise<Line> {
    const sheet = await this.means.door.fetchSheet();
    if (sheet === null) {
      if (this.base === null) this.show({ phase: 'ABSENT' });
      return 'NOT_ON_DUTY';
    }
    await this.adopt(sheet, []);
    return 'ONLINE';
  }

  private async sendSome(): Promise<Line> {
    const batch = this.waiting().slice(0, this.atOnce);
    const device = (await this.means.store?.device().catch(() => null)) ?? 'no-store';
    const answer = await this.means.door.send(
      batch.map(({ entry }) => entry.gesture),
      device,
    );
    return this.digest(answer, batch);
  }

  private async digest(answer: Sent, batch: readonly Ordered[]): Promise<Line> {
    if (answer.kind === 'NOT_FOUND') return 'NOT_ON_DUTY';
    if (answer.kind !== 'SENT') {
      const [first] = batch;
      // one of many spoils the call: one by one it is found, and the others leave
      if (batch.length > 1) this.atOnce = 1;
      else if (first)
        await this.change((entry) =>
          entry === first.entry ? { ...entry, state: 'REFUSED', message: answer.message } : entry,
        );
      return 'ONLINE';
    }
    this.atOnce = AT_ONCE;
    const receipts = new Map(answer.receipts.map((receipt) => [receipt.id, receipt]));
    this.gestures = this.gestures.map((one) => {
      const receipt = receipts.get(one.entry.gesture.id);
      if (receipt === undefined || one.entry.state !== 'WAITING') return one;
      const state =
        receipt.verdict === 'REFUSED' || receipt.verdict === 'CONFLICT' ? receipt.verdict : 'SENT';
      return { ...one, entry: { ...one.entry, state, message: receipt.message } };
    });
    await this.adopt(
      answer.sheet,
      this.gestures.filter(({ entry }) => receipts.has(entry.gesture.id)),
    );
    // a server that gives no receipt for what it was sent would be asked for ever
    return batch.every(({ entry }) => receipts.has(entry.gesture.id)) ? 'ONLINE' : 'TROUBLE';
  }

  /** An answer that was overtaken by a newer one is not taken. */
  private async adopt(sheet: Sheet, changed: readonly Ordered[]): Promise<void> {
    const others = sheet.others ?? this.base?.others;
    if (this.base === null || sheet.cursor >= this.base.cursor)
      this.base = { ...sheet, ...(others && { others }) };
    this.show({ savedAt: this.now(), phase: 'READY' });
    await this.keep(changed);
  }

  private async change(edit: (entry: Entry) => Entry): Promise<void> {
    const changed: Ordered[] = [];
    this.gestures = this.gestures.map((one) => {
      const entry = edit(one.entry);
      if (entry === one.entry) return one;
      changed.push({ ...one, entry });
      return { ...one, entry };
    });
    this.show({});
    await this.keep(changed);
  }

  /** A full phone loses nothing that is in this page, and takes it as soon as it has room again. */
  private async keep(changed: readonly Ordered[]): Promise<void> {
    const ids = new Set(changed.map(({ entry }) => entry.gesture.id));
    this.unkept = [...this.unkept.filter(({ entry }) => !ids.has(entry.gesture.id)), ...changed];
    const trying = this.unkept;
    try {
      if (this.means.store === null) throw new Error('this browser keeps nothing');
      await this.means.store.write(this.means.at, this.base, this.current.savedAt, trying);
      this.unkept = this.unkept.filter((one) => !trying.includes(one));
      if (this.current.kept !== 'KEPT') this.show({ kept: 'KEPT' });
    } catch {
      this.show({ kept: 'FULL' });
    }
  }

  private waiting(): readonly Ordered[] {
    return this.gestures.filter(({ entry }) => entry.state === 'WAITING');
  }

  private nextOrder(added: readonly Ordered[]): number {
    const last = (added.at(-1) ?? this.gestures.at(-1))?.order ?? 0;
    return Math.max(last + 1, this.now());
  }

  private show(change: Partial<HandOutState>): void {
    const entries = this.gestures.map(({ entry }) => entry);
    this.current = {
      ...this.current,
      ...change,
      entries,
      sheet: this.base && shown(this.base, entries),
      waiting: this.waiting().length,
    };
    for (const listener of this.listeners) listener();
  }
}

function lineOf(error: unknown): Line {
  if (isSignedOut(error)) return 'SIGNED_OUT';
  if (isOutdated(error)) return 'OUTDATED';
  return isPassing(error) ? 'OFFLINE' : 'TROUBLE';
}
