import { basketStatus } from './basket-status.ts';
import { FIELD, lineWrites, type GestureKind, type StoredGesture, type Write } from './gesture.ts';
import { Log } from './log.ts';
import { outcomeOf, type HandOutLine } from './outcome.ts';

const TOMATOES: HandOutLine = {
  id: 'tomatoes',
  sellingMode: 'WEIGHT',
  weighed: true,
  contentAmount: null,
  contentUnit: null,
  quantity: 1500,
  orderedCents: 570,
  amountCents: 570,
  toleranceBp: 1000,
  deliveredQuantity: null,
  deliveredMeasure: null,
  deliveredReason: null,
};
let made = 0;

function aGesture(parts: Partial<StoredGesture> & { kind: GestureKind }): StoredGesture {
  made += 1;
  return {
    id: `gesture-${String(made).padStart(6, '0')}`,
    distributionId: 'd',
    seq: made,
    writes: [],
    told: {},
    memberId: 'lea',
    lineId: null,
    producerId: null,
    targetId: null,
    device: 'a phone',
    byMemberId: null,
    byProducerId: null,
    seen: 0,
    phoneAt: new Date(1_800_000_000_000 + made * 1000),
    at: new Date(),
    ...parts,
  };
}

const weigh = (measure: number, parts: Partial<StoredGesture> = {}) =>
  aGesture({
    kind: 'WEIGH',
    lineId: TOMATOES.id,
    writes: lineWrites(TOMATOES.id, { kind: 'WEIGH', measure }),
    ...parts,
  });

describe('the log of a hand-out', () => {
  it('lets a phone correct itself without asking anyone', () => {
    const log = new Log([weigh(1370), weigh(1400)]);
    expect(log.state(FIELD.weight(TOMATOES.id))).toMatchObject({ kept: { value: 1400 }, others: [] });
  });

  it('merges two people who wrote the same', () => {
    const log = new Log([weigh(1370, { device: 'a phone' }), weigh(1370, { device: 'another' })]);
    expect(log.state(FIELD.weight(TOMATOES.id))?.others).toEqual([]);
  });

  it('shows both versions when two wrote different things without knowing of each other', () => {
    const log = new Log([weigh(1370, { device: 'a phone' }), weigh(1400, { device: 'another' })]);
    expect(log.state(FIELD.weight(TOMATOES.id))).toMatchObject({
      kept: { value: 1370 },
      others: [{ value: 1400 }],
    });
  });

  it('ends a conflict with whoever writes knowing of both', () => {
    const both = [weigh(1370, { device: 'a phone' }), weigh(1400, { device: 'another' })];
    const log = new Log([...both, weigh(1385, { device: 'a third', seen: made })]);
    expect(log.state(FIELD.weight(TOMATOES.id))).toMatchObject({ kept: { value: 1385 }, others: [] });
  });

  it('calls it a conflict when one says missing and the other puts it on the scales', () => {
    const missing = aGesture({
      kind: 'FATE',
      device: 'another',
      writes: lineWrites(TOMATOES.id, { kind: 'FATE', fate: 'MISSING' }),
    });
    const log = new Log([weigh(1370), missing]);
    expect(log.state(FIELD.fate(TOMATOES.id))?.others).toHaveLength(1);
  });

  it('brings back what stood before a gesture that is taken back', () => {
    const [first, second] = [weigh(1370), weigh(1400)];
    const log = new Log([first, second, aGesture({ kind: 'UNDO', targetId: second.id })]);
    expect(log.value(FIELD.weight(TOMATOES.id))).toBe(1370);
  });

  it('hands out a basket when every farm with a table of its own has', () => {
    const at = (producerId: string) =>
      aGesture({
        kind: 'HAND_OUT',
        producerId,
        writes: [[FIELD.status('lea', producerId), ['HANDED_OUT', '']]],
      });
    expect(basketStatus(new Log([at('garden')]), 'lea', ['garden', 'bakery'])?.status).toBe('WAITING');
    expect(basketStatus(new Log([at('garden'), at('bakery')]), 'lea', ['garden', 'bakery'])?.status).toBe(
      'HANDED_OUT',
    );
  });
});

describe('whatever the network does', () => {
  /** Same chance for the same seed. */
  function chance(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
  }
  type Done = Omit<StoredGesture, 'seq'>;

  /** An evening without network: what each phone did, in its own order. */
  function anEvening(draw: (below: number) => number): Done[][] {
    return ['phone one', 'phone two', 'phone three'].map((device) => {
      const done: Done[] = [];
      for (let count = 0; count < 12; count += 1) {
        const line = `line-${draw(4)}`;
        const undoable = done.filter(({ kind }) => kind !== 'UNDO');
        const target = undoable[draw(Math.max(1, undoable.length))];
        const writes: Write[][] = [
          lineWrites(line, { kind: 'WEIGH', measure: 1000 + 10 * draw(3) }),
          lineWrites(line, { kind: 'COUNT', quantity: draw(3) }),
          lineWrites(line, { kind: 'FATE', fate: draw(2) === 0 ? 'MISSING' : 'AS_ORDERED' }),
          lineWrites(line, { kind: draw(2) === 0 ? 'TICK' : 'UNTICK' }),
          [[FIELD.status('lea', null), [draw(2) === 0 ? 'HANDED_OUT' : 'MISSED', '']]],
        ];
        const undo = draw(5) === 0 && target !== undefined;
        done.push(
          aGesture({
            kind: undo ? 'UNDO' : 'WEIGH',
            device,
            targetId: undo ? target.id : null,
            writes: undo ? [] : (writes[draw(writes.length)] ?? []),
            phoneAt: new Date(1_800_000_000_000 + draw(50) * 1000),
          }),
        );
      }
      return done;
    });
  }

  /** The phones find a network in turns, each sending some of what it has left, and some of it twice. */
  function arrivals(phones: readonly Done[][], draw: (below: number) => number): Done[] {
    const left = phones.map((done) => [...done]);
    const log = new Map<string, Done>();
    while (left.some((done) => done.length > 0)) {
      const phone = draw(left.length);
      const batch = left[phone]?.slice(0, 1 + draw(4)) ?? [];
      for (const one of batch) if (!log.has(one.id)) log.set(one.id, one);
      if (draw(3) > 0) left[phone]?.splice(0, batch.length); // the answer came back; else the phone sends it all again
    }
    return [...log.values()];
  }

  const stateOf = (arrived: readonly Done[]) => {
    const log = new Log(arrived.map((one, index) => ({ ...one, seq: index + 1 })));
    const lines = [0, 1, 2, 3].map((at) => outcomeOf({ ...TOMATOES, id: `line-${at}` }, log));
    const fields = [...log.fields()].sort().map((field) => {
      const state = log.state(field);
      return [
        field,
        state?.kept.gesture.id,
        state?.kept.value,
        state?.others.map(({ gesture }) => gesture.id),
      ];
    });
    return { fields, lines, basket: basketStatus(log, 'lea', []) };
  };

  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))(
    'three phones leave one state, in whatever order and however often they send (evening %i)',
    (seed) => {
      const draw = chance(seed);
      const phones = anEvening(draw);
      const first = stateOf(arrivals(phones, draw));
      for (let again = 0; again < 5; again += 1) expect(stateOf(arrivals(phones, draw))).toEqual(first);
      expect(first.fields.length).toBeGreaterThan(3);
    },
  );
});

describe('a line at the hand-out', () => {
  const after = (...gestures: StoredGesture[]) => outcomeOf(TOMATOES, new Log(gestures));
  const decide = (text: string, measure: number) =>
    aGesture({ kind: 'DECIDE', writes: lineWrites(TOMATOES.id, { kind: 'DECIDE', text, measure }) });

  it.each([
    [1500, false],
    [1370, false],
    [1650, false],
    [1350, false],
    [1349, true],
    [1651, true],
  ])('of 1.5 kg with a tolerance of ten per cent: %i g waits for a decision: %s', (measure, undecided) => {
    expect(after(weigh(measure))).toMatchObject({
      undecided,
      measure: undecided ? null : measure,
      weighed: measure,
    });
  });

  it('takes the real weight as it is where no tolerance was agreed', () => {
    expect(outcomeOf({ ...TOMATOES, toleranceBp: null }, new Log([weigh(3000)]))).toMatchObject({
      measure: 3000,
      undecided: false,
    });
  });

  it('counts what was decided, for the weight it was decided on', () => {
    expect(after(weigh(1900), decide('ACCEPT', 1900))).toMatchObject({ measure: 1900, undecided: false });
    expect(after(weigh(1900), decide('AS_AGREED', 1900))).toMatchObject({ measure: null, undecided: false });
    expect(after(weigh(1900), decide('ACCEPT', 1900), weigh(2400))).toMatchObject({
      measure: null,
      undecided: true,
    });
  });

  it('keeps what was corrected on the admin’s page as long as no gesture speaks of it', () => {
    const corrected = { ...TOMATOES, deliveredQuantity: 1000, deliveredMeasure: 980 };
    expect(outcomeOf(corrected, new Log())).toMatchObject({ quantity: 1000, measure: 980, undecided: false });
  });
});
