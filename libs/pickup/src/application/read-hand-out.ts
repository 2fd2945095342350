import { Inject, Injectable } from '@nestjs/common';
import { farmsSell, sumCents } from '@cabas/kernel';
import { createTranslator } from '@cabas/messages';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { collectiveCard, distributionById } from '@cabas/sales';
import { gesturesAt } from '../data-access/gestures.ts';
import { leftoversAt } from '../data-access/leftovers.query.ts';
import { heldOnlineAt, paymentsAt, type PaymentRow } from '../data-access/payments.ts';
import { ownFarm, peopleByIds, type PlacePerson } from '../data-access/people.query.ts';
import {
  linesAt,
  ordersAt,
  placeOf,
  type Place,
  type PlaceLine,
  type PlaceOrder,
} from '../data-access/place.query.ts';
import { newestPrints } from '../data-access/prints.query.ts';
import { basketStatus } from '../domain/basket-status.ts';
import { FIELD, type BasketStatus } from '../domain/gesture.ts';
import { Log } from '../domain/log.ts';
import { takingsOf } from '../domain/takings.ts';
import { mayRun } from './may-run.ts';
import {
  conflictsOf,
  duesWithPayments,
  isChangedSince,
  lineView,
  withHeld,
  type NameOf,
} from './sheet-parts.ts';
import type { BasketView, SheetView } from './sheet-view.ts';

type Order = PlaceOrder & { readonly lines: readonly PlaceLine[] };
const ENDS_AS: Readonly<Record<string, BasketStatus>> = { HANDED_OUT: 'HANDED_OUT', MISSED: 'MISSED' };

/** The hand-out as it is taken along: the same number of statements whatever its size. */
@Injectable()
export class ReadHandOut {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** For those who run it; undefined for others. */
  run(distributionId: string): Promise<SheetView | undefined> {
    return this.uow.read(async (tx) =>
      (await mayRun(tx, distributionId)) ? sheetOf(tx, tx.collectiveId, distributionId) : undefined,
    );
  }

  /** A farm's own table, through its own door: the database shows it nothing of another's. */
  atTheFarm(collectiveId: string, distributionId: string): Promise<SheetView | undefined> {
    return this.uow.read((tx) => sheetOf(tx, collectiveId, distributionId));
  }
}

/** The sheet as the door in scope may see it; undefined: there is none, or nothing of the farm's in it. */
export async function sheetOf(
  tx: Unit,
  collectiveId: string,
  distributionId: string,
): Promise<SheetView | undefined> {
  const { scope } = tx.context;
  const farmId = scope.kind === 'producer' ? scope.producerId : null;
  const door = farmId === null ? 'collective' : 'producer';
  const place = await placeOf(tx, collectiveId, distributionId);
  if (place === undefined) return undefined;
  const orders = await ordersAt(tx, door, place.ids);
  if (farmId !== null && orders.length === 0) return undefined;
  const lines = await linesAt(
    tx,
    orders.map(({ id }) => id),
  );
  const log = new Log(await gesturesAt(tx, door, place.ids));
  const payments = await paymentsAt(tx, place.ids);
  const held = await heldOnlineAt(tx, place.ids);
  const leftovers = place.asked.kind === 'AMAP' ? [] : await leftoversAt(tx, place.ids);
  const prints = farmId === null ? await newestPrints(tx, place.ids) : [];
  const people = farmId === null ? await peopleAt(tx, orders, log) : new Map<string, PlacePerson>();
  const farm = farmId === null ? undefined : await ownFarm(tx);
  const parts = { place, log, payments, prints, people, farmId };
  const byOrder = Map.groupBy(lines, ({ orderId }) => orderId);
  const complete = orders.map((order): Order => ({ ...order, lines: byOrder.get(order.id) ?? [] }));
  const names = namesOf(place, lines, people, farm?.name);
  const cards = [...Map.groupBy(complete, ({ memberId }) => memberId).values()].map((own) =>
    basketOf(own, parts, names),
  );
  const nameOfMember = (id: string) => orders.find(({ memberId }) => memberId === id)?.memberName ?? '';
  const words = {
    t: createTranslator(tx.context.locale),
    locale: tx.context.locale,
    currency: place.asked.currency,
  };
  const byId = new Map(lines.map((line) => [line.id, line]));
  return {
    collective: collectiveCard(place.asked),
    distribution: await distributionById(tx, distributionId),
    cycleName: place.asked.cycleName,
    cursor: log.gestures.at(-1)?.seq ?? 0,
    flow: place.asked.flow,
    mayDecide: farmId === null && tx.may('delivery.correct'),
    me: names.me(tx.memberId),
    producerId: farmId,
    baskets: cards.map((card) => withHeld(card, held, words)),
    leftovers,
    conflicts: conflictsOf(log, byId, nameOfMember, names.by, words),
    takings: takingsOf(
      cards.flatMap(({ dues }) => dues),
      payments,
      (producerId, means) => log.value<number>(FIELD.cash(producerId, means)),
      names.payee,
    ),
  };
}

async function peopleAt(
  tx: Unit,
  orders: readonly PlaceOrder[],
  log: Log,
): Promise<Map<string, PlacePerson>> {
  const actors = log.gestures.flatMap(({ byMemberId }) => (byMemberId === null ? [] : [byMemberId]));
  const me = tx.memberId === undefined ? [] : [tx.memberId];
  return peopleByIds(tx, [...orders.map(({ memberId }) => memberId), ...actors, ...me]);
}

interface Names {
  readonly payee: (producerId: string | null) => string;
  readonly by: NameOf;
  readonly me: (memberId: string | undefined) => string;
}

/** At a farm's own table those of the collective are the collective: the farm's door sees no member's name but its customers'. */
function namesOf(
  { asked }: Place,
  lines: readonly PlaceLine[],
  people: ReadonlyMap<string, PlacePerson>,
  farmName: string | undefined,
): Names {
  const farms = new Map(lines.map(({ producerId, producerName }) => [producerId, producerName]));
  const payee = (producerId: string | null) =>
    producerId === null ? asked.collectiveName : (farms.get(producerId) ?? farmName ?? '');
  return {
    payee,
    by: (gesture) =>
      gesture?.byProducerId == null
        ? (people.get(gesture?.byMemberId ?? '')?.name ?? asked.collectiveName)
        : payee(gesture.byProducerId),
    me: (memberId) => farmName ?? people.get(memberId ?? '')?.name ?? '',
  };
}

function basketOf(
  own: readonly Order[],
  {
    place,
    log,
    payments,
    prints,
    people,
    farmId,
  }: {
    place: Place;
    log: Log;
    payments: readonly PaymentRow[];
    prints: Awaited<ReturnType<typeof newestPrints>>;
    people: ReadonlyMap<string, PlacePerson>;
    farmId: string | null;
  },
  names: Names,
): BasketView {
  const [first] = own;
  const memberId = first?.memberId ?? '';
  const lines = own.flatMap((order) => order.lines);
  const farms = farmId === null ? [...new Set(lines.map(({ producerId }) => producerId))] : [farmId];
  const said = basketStatus(log, memberId, farms);
  const paid = payments.filter((payment) => payment.memberId === memberId);
  const owing =
    farmId === null ? own : own.filter(({ distributionId }) => isPaidToFarms(place, distributionId));
  const printed = new Map(prints.map(({ distributionId, content }) => [distributionId, content]));
  return {
    memberId,
    name: first?.memberName ?? '',
    basketNumber: own.find(({ basketNumber }) => basketNumber !== null)?.basketNumber ?? null,
    phone: people.get(memberId)?.phone ?? null,
    collectedBy: own.find(({ collectedBy }) => collectedBy !== null)?.collectedBy ?? null,
    deliveredTo: own.find(({ deliveredTo }) => deliveredTo !== null)?.deliveredTo ?? null,
    orders: own.map(({ id }) => id),
    status:
      said?.status ??
      (own.every(({ status }) => status === first?.status) ? ENDS_AS[first?.status ?? ''] : undefined) ??
      'WAITING',
    statusNote: said?.note ?? '',
    lines: lines.map((line) => lineView(line, log)),
    dues: duesWithPayments(owing, paid, place, names, log),
    totalCents: sumCents([
      ...lines.map(({ amountCents, depositDueCents }) => amountCents + depositDueCents),
      ...own.map(({ deliveryFeeCents }) => deliveryFeeCents),
    ]),
    note: own
      .map(({ note }) => note)
      .filter((note) => note !== '')
      .join('\n'),
    changedAfterPrinting: own.some((order) => {
      const content = printed.get(order.distributionId);
      return content !== undefined && isChangedSince(content, [order], log);
    }),
  };
}

/** In RESALE a farm is paid by the collective, not by members. */
function isPaidToFarms(place: Place, distributionId: string): boolean {
  return farmsSell(place.all.find(({ id }) => id === distributionId)?.flow ?? 'RESALE');
}
