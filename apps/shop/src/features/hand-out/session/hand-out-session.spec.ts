import { RequestFailed } from '@cabas/client';
import 'fake-indexeddb/auto';
import { sheet } from '../domain/example.ts';
import type { Gesture } from '../domain/gesture.ts';
import type { Sheet } from '../domain/sheet.ts';
import { HandOutStore, type SheetKey } from '../store/hand-out-store.ts';
import type { Door, Receipt, Sent } from './door.ts';
import { HandOutSession } from './hand-out-session.ts';

const at: SheetKey = {
  personId: 'solene',
  producerId: null,
  collectiveId: 'civam',
  distributionId: 'friday',
};
const FRIDAY = Date.parse('2026-12-04T17:00:00Z');

/** A server that does each gesture once, behind a network that can go. */
class Hall implements Door {
  network = true;
  signedIn = true;
  loseAnswers = 0;
  calls = 0;
  readonly done = new Map<string, Gesture>();
  refuse: (gesture: Gesture) => Receipt['verdict'] | null = () => null;

  readonly fetchSheet = async (): Promise<Sheet | null> => {
    this.reach();
    return { ...this.sheet(), others: [{ memberId: 'zoe', name: 'Zoé' }] };
  };

  readonly send = async (gestures: readonly Gesture[]): Promise<Sent> => {
    this.reach();
    this.calls += 1;
    const receipts = gestures.map((gesture): Receipt => {
      const verdict = this.done.has(gesture.id) ? 'ALREADY_DONE' : (this.refuse(gesture) ?? 'DONE');
      if (verdict !== 'REFUSED') this.done.set(gesture.id, gesture);
      return { id: gesture.id, verdict, message: verdict === 'REFUSED' ? 'Les documents sont émis.' : null };
    });
    if (this.loseAnswers > 0) {
      this.loseAnswers -= 1;
      throw new RequestFailed('NETWORK', 'lost on the way back', null);
    }
    return { kind: 'SENT', receipts, sheet: this.sheet() };
  };

  private reach() {
    if (!this.network) throw new RequestFailed('NETWORK', 'no network', null);
    if (!this.signedIn) throw new RequestFailed('UNAUTHENTICATED', 'sign in', null);
  }

  private sheet(): Sheet {
    const ticked = new Set(
      [...this.done.values()].filter(({ kind }) => kind === 'TICK').map(({ lineId }) => lineId),
    );
    const { baskets } = sheet();
    return sheet({
      cursor: 7 + this.done.size,
      baskets: baskets.map((basket) => ({
        ...basket,
        lines: basket.lines.map((line) => ({ ...line, ticked: ticked.has(line.id) })),
      })),
    });
  }
}

describe('an evening on one phone', () => {
  let hall: Hall;
  let store: HandOutStore;
  let databases = 0;
  const open = async (of: HandOutStore | null = store) => {
    const session = new HandOutSession({ at, store: of, door: hall, now: () => FRIDAY });
    await session.start();
    return session;
  };
  const ticked = (session: HandOutSession) =>
    session
      .state()
      .sheet?.baskets.flatMap(({ lines }) => lines)
      .filter((line) => line.ticked)
      .map(({ id }) => id);
  const tick = (lineId: string) => ({ kind: 'TICK', lineId }) as const;

  beforeEach(async () => {
    hall = new Hall();
    store = await HandOutStore.open(`evening-${(databases += 1)}`);
  });
  afterEach(() => store.close());

  it('opens without network what was opened before leaving home', async () => {
    await open();
    hall.network = false;
    const inTheHall = await open();
    expect(inTheHall.state()).toMatchObject({ phase: 'READY', line: 'OFFLINE', savedAt: FRIDAY });
    expect(inTheHall.state().sheet?.baskets).toHaveLength(2);
  });

  it('says so when the list was never taken along', async () => {
    hall.network = false;
    expect((await open()).state()).toMatchObject({ phase: 'ABSENT', line: 'OFFLINE', sheet: null });
  });

  it('keeps gestures over a reload without network, and sends them once it is back', async () => {
    const session = await open();
    hall.network = false;
    await session.act(tick('bread-of-lea'), tick('chicken-of-lea'));
    await session.act(tick('bread-of-ali'));
    const reloaded = await open();
    expect(reloaded.state().waiting).toBe(3);
    expect(ticked(reloaded)).toEqual(['bread-of-lea', 'chicken-of-lea', 'bread-of-ali']);
    expect(hall.done.size).toBe(0);
    hall.network = true;
    await reloaded.exchange();
    expect(reloaded.state()).toMatchObject({ waiting: 0, line: 'ONLINE' });
    expect([...hall.done.values()].map(({ lineId }) => lineId)).toEqual([
      'bread-of-lea',
      'chicken-of-lea',
      'bread-of-ali',
    ]);
    expect(ticked(reloaded)).toHaveLength(3);
  });

  it('keeps the names of who ordered nothing, which come with the list alone', async () => {
    const session = await open();
    await session.act(tick('bread-of-lea'));
    expect(session.state()).toMatchObject({ waiting: 0, sheet: { others: [{ name: 'Zoé' }] } });
    hall.network = false;
    expect((await open()).state().sheet?.others).toHaveLength(1);
  });

  it('does each gesture once, also when the answer is lost on the way back', async () => {
    const session = await open();
    hall.loseAnswers = 2;
    await session.act(tick('bread-of-lea'));
    expect(session.state()).toMatchObject({ waiting: 1, line: 'OFFLINE' });
    await session.exchange();
    await session.exchange();
    expect(session.state()).toMatchObject({ waiting: 0, line: 'ONLINE' });
    expect(hall.calls).toBe(3);
    expect(hall.done.size).toBe(1);
  });

  it('keeps the gestures of someone whose session ended, and sends them after signing in again', async () => {
    const session = await open();
    hall.signedIn = false;
    await session.act(tick('bread-of-lea'));
    expect(session.state()).toMatchObject({ waiting: 1, line: 'SIGNED_OUT' });
    hall.signedIn = true;
    const again = await open();
    expect(again.state().waiting).toBe(0);
    expect(hall.done.size).toBe(1);
  });

  it('shows nothing of it to another person on the same phone', async () => {
    const session = await open();
    hall.network = false;
    await session.act(tick('bread-of-lea'));
    const other = new HandOutSession({ at: { ...at, personId: 'ali' }, store, door: hall });
    await other.start();
    expect(other.state()).toMatchObject({ phase: 'ABSENT', waiting: 0 });
  });

  it('keeps a refused gesture with its reason, out of the sums, until it is dropped', async () => {
    const session = await open();
    hall.refuse = () => 'REFUSED';
    await session.act(tick('bread-of-lea'));
    const [entry] = session.state().entries;
    expect(entry).toMatchObject({ state: 'REFUSED', message: 'Les documents sont émis.' });
    expect(ticked(session)).toEqual([]);
    await session.drop(entry?.gesture.id ?? '');
    expect((await open()).state().entries).toEqual([]);
  });

  it('loses nothing when the phone is full: it says so, and keeps all as soon as there is room', async () => {
    const session = await open();
    hall.network = false;
    const write = store.write.bind(store);
    store.write = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    await session.act(tick('bread-of-lea'));
    expect(session.state()).toMatchObject({ kept: 'FULL', waiting: 1 });
    expect(ticked(session)).toEqual(['bread-of-lea']);
    store.write = write;
    await session.act(tick('chicken-of-lea'));
    expect(session.state().kept).toBe('KEPT');
    expect((await open()).state().waiting).toBe(2);
  });

  it('works without any store as long as the page is open', async () => {
    const session = await open(null);
    await session.act(tick('bread-of-lea'));
    expect(session.state()).toMatchObject({ kept: 'FULL', waiting: 0, line: 'ONLINE' });
    expect(hall.done.size).toBe(1);
  });

  it('undoes all of one tap: nothing of it stays', async () => {
    const session = await open();
    hall.network = false;
    await session.act(tick('bread-of-lea'), tick('chicken-of-lea'));
    await session.undo(session.state().entries[0]?.act ?? '');
    expect(ticked(session)).toEqual([]);
    hall.network = true;
    await session.exchange();
    const kinds = [...hall.done.values()].map(({ kind, gestureId }) => [kind, gestureId]);
    const [bread, poultry] = session.state().entries.map(({ gesture }) => gesture.id);
    expect(kinds).toEqual([
      ['TICK', undefined],
      ['TICK', undefined],
      ['UNDO', poultry],
      ['UNDO', bread],
    ]);
  });

  it('forgets an evening when one signs out, and a week after the hand-out', async () => {
    const session = await open();
    await session.act(tick('bread-of-lea'));
    await store.eraseOld(FRIDAY + 6 * 86_400_000);
    expect(await store.kept('solene')).toHaveLength(1);
    await store.eraseOld(FRIDAY + 8 * 86_400_000);
    expect(await store.kept('solene')).toEqual([]);
    await session.exchange();
    await store.setHolder({ id: 'solene', givenName: 'Solène', locale: 'fr' });
    await store.erase('solene');
    expect(await store.kept('solene')).toEqual([]);
    expect(await store.holder()).toBeNull();
    expect((await store.read(at)).gestures).toEqual([]);
  });

  it('keeps what never left when the week is over: it may be the only trace of money', async () => {
    const session = await open();
    hall.network = false;
    await session.act({ kind: 'PAY', memberId: 'lea', payeeId: 'farm', means: 'CASH', amountCents: 1800 });
    await store.eraseOld(FRIDAY + 8 * 86_400_000);
    expect(await store.unsent('solene')).toBe(1);
  });
});
