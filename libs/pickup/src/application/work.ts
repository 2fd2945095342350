import { NotFound } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { gesturesAt, knownGestures, lastSeq } from '../data-access/gestures.ts';
import {
  linesAt,
  lockPlace,
  ordersAt,
  producersAt,
  type Place,
  type PlaceLine,
  type PlaceOrder,
} from '../data-access/place.query.ts';
import type { GestureKind, LineFate, PaymentMeans } from '../domain/gesture.ts';
import { Log } from '../domain/log.ts';

/** A gesture as the phone sends it. */
export interface SentGesture {
  readonly id: string;
  readonly kind: GestureKind;
  readonly memberId?: string | null;
  readonly lineId?: string | null;
  readonly seen: number;
  readonly at: string;
  readonly quantity?: number | null;
  readonly measure?: number | null;
  readonly fate?: LineFate | null;
  readonly text?: string | null;
  readonly payeeId?: string | null;
  readonly means?: PaymentMeans | null;
  readonly amountCents?: number | null;
  readonly givenCents?: number | null;
  readonly offerId?: string | null;
  readonly gestureId?: string | null;
}

export interface GestureBatch {
  readonly distributionId: string;
  readonly device: string;
  readonly gestures: readonly SentGesture[];
}

/** Who sends: somebody of the collective, or one farm's table. */
export interface Table {
  /** Null: the whole hand-out. */
  readonly producerId: string | null;
  readonly mayDecide: boolean;
  readonly memberId: string | null;
}

/** What a batch of gestures works on: the place, locked; the baskets it names; and what was written about them before. */
export class Work {
  readonly tx: Unit;
  readonly table: Table;
  readonly place: Place;
  readonly log: Log;
  readonly known: ReadonlySet<string>;
  readonly producerIds: ReadonlySet<string>;
  orders: readonly PlaceOrder[];
  lines: ReadonlyMap<string, PlaceLine>;
  seq: number;

  private constructor(
    parts: Pick<
      Work,
      'tx' | 'table' | 'place' | 'log' | 'known' | 'producerIds' | 'orders' | 'lines' | 'seq'
    >,
  ) {
    this.tx = parts.tx;
    this.table = parts.table;
    this.place = parts.place;
    this.log = parts.log;
    this.known = parts.known;
    this.producerIds = parts.producerIds;
    this.orders = parts.orders;
    this.lines = parts.lines;
    this.seq = parts.seq;
  }

  /** Nine statements, whatever the batch. @throws NotFound. */
  static async on(tx: Unit, table: Table, { distributionId, gestures }: GestureBatch): Promise<Work> {
    const place = await lockPlace(tx, tx.collectiveId, distributionId);
    const targets = gestures.flatMap(({ gestureId }) => gestureId ?? []);
    const known = await knownGestures(tx, [...gestures.map(({ id }) => id), ...targets]);
    const memberIds = [
      ...gestures.flatMap(({ memberId }) => memberId ?? []),
      ...known.flatMap(({ memberId }) => memberId ?? []),
    ];
    const lineIds = gestures.flatMap(({ lineId }) => lineId ?? []);
    const orders = await ordersAt(tx, 'collective', place.ids, { memberIds, lineIds });
    const lines = await linesAt(
      tx,
      orders.map(({ id }) => id),
    );
    const members = [...new Set(orders.map(({ memberId }) => memberId))];
    return new Work({
      tx,
      table,
      place,
      known: new Set(known.map(({ id }) => id)),
      log: new Log(await gesturesAt(tx, 'collective', place.ids, members)),
      producerIds: new Set(await producersAt(tx, place.ids)),
      orders,
      lines: new Map(lines.map((line) => [line.id, line])),
      seq: await lastSeq(tx, place.ids),
    });
  }

  /** After a sale of leftovers: the member's basket as it is now. */
  async reload(memberId: string): Promise<void> {
    const orders = await ordersAt(this.tx, 'collective', this.place.ids, {
      memberIds: [memberId],
      lineIds: [],
    });
    const lines = await linesAt(
      this.tx,
      orders.map(({ id }) => id),
    );
    const others = [...this.lines.values()].filter(({ orderId }) =>
      this.orders.some((order) => order.id === orderId && order.memberId !== memberId),
    );
    this.orders = [...this.orders.filter((order) => order.memberId !== memberId), ...orders];
    this.lines = new Map([...others, ...lines].map((line) => [line.id, line]));
  }

  /** A line of this table. @throws NotFound: it is not here, or another farm's. */
  line(id: string | null | undefined): PlaceLine {
    const line = this.lines.get(id ?? '');
    if (line === undefined || !this.isOurs(line.producerId)) throw new NotFound();
    return line;
  }

  /** A member's orders of this table. @throws NotFound: there are none. */
  basket(memberId: string | null | undefined): readonly PlaceOrder[] {
    const own = this.orders.filter((order) => order.memberId === memberId);
    const ours = own.filter(({ id }) => this.linesOf(id).some(({ producerId }) => this.isOurs(producerId)));
    if (ours.length === 0) throw new NotFound();
    return ours;
  }

  linesOf(orderId: string): PlaceLine[] {
    return [...this.lines.values()].filter((line) => line.orderId === orderId);
  }

  memberOf(line: PlaceLine): string {
    return this.orders.find(({ id }) => id === line.orderId)?.memberId ?? '';
  }

  distributionOf(id: string) {
    return this.place.all.find((one) => one.id === id) ?? this.place.asked;
  }

  isOurs(producerId: string | null): boolean {
    return this.table.producerId === null || this.table.producerId === producerId;
  }
}
