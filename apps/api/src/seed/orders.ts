import { lineCents, type SellingMode } from '@cabas/kernel';
import type { Made } from './collective.ts';
import { each, type Person } from './person.ts';
import type { Random } from './random.ts';
import { offersOf, type Offer, type PlannedSale } from './sales.ts';

export interface Customer {
  readonly memberId: string;
  /** Orders in each sale that is told, and no fresh meat: it is invoiced by the month. */
  readonly business?: boolean;
  /** Absent: the collective writes the order down (phone, paper). */
  readonly person?: Person;
}

export interface PlacedOrder {
  readonly id: string;
  readonly distributionId: string;
  /** Who ordered, where they have an account. */
  readonly person?: Person | undefined;
  readonly lines: readonly {
    id: string;
    name: string;
    weighed: boolean;
    quantity: number;
    sellingMode: SellingMode;
    contentAmount: number | null;
  }[];
}

const LINES = 'id lines { id name weighed quantity sellingMode contentAmount }';
const NEIGHBOUR = 'C’est ma voisine qui viendra chercher.';
const NOTES = [
  '',
  '',
  '',
  '',
  '',
  'Je passerai vers 18 h 30.',
  'Œufs : merci de reprendre ma boîte vide.',
  NEIGHBOUR,
];

/** Baskets of a sale, spread over its points: with an account as members do, else as the coordinator enters them. */
export async function fillSale(
  made: Made,
  sale: PlannedSale,
  customers: readonly Customer[],
  random: Random,
): Promise<PlacedOrder[]> {
  const offers = await offersOf(made, sale.id);
  const left = new Map(offers.map(({ id, remaining }) => [id, remaining ?? Infinity]));
  const businesses = customers.filter(({ business }) => business);
  const others = random.some(
    customers.filter(({ business }) => !business),
    sale.data.orders - businesses.length,
  );
  const baskets = [...businesses, ...others].map((customer, index) => ({
    customer,
    ...placeOf(sale, index, customer),
    lines: basket(
      customer.business ? offers.filter(({ category }) => category !== 'MEAT') : offers,
      left,
      random,
    ),
    note: random.pick(NOTES),
    idempotencyKey: `seed-${sale.id}-${index}`,
  }));
  return each(baskets, 4, async ({ customer: { memberId, person }, idempotencyKey, ...input }) => {
    const order =
      person === undefined
        ? await made.admin.act<PlacedOrder>(
            'enterOrder(input: EnterOrderInput!)',
            'Order',
            LINES,
            { input: { ...input, memberId } },
            made.scope,
          )
        : await person.act<PlacedOrder>(
            'placeOrder(input: PlaceOrderInput!)',
            'Order',
            LINES,
            { input: { ...input, idempotencyKey } },
            made.scope,
          );
    if (person !== undefined && input.note === NEIGHBOUR)
      await person.act(
        'nameCollector(input: NameCollectorInput!)',
        'Order',
        'id',
        { input: { orderId: order.id, collectedBy: { name: 'Jeanne Duval', phone: '06 12 34 56 78' } } },
        made.scope,
      );
    return { ...order, distributionId: input.distributionId, person };
  });
}

/** Where the one with an account who wants it is brought their basket. */
const HOME = {
  addressLine1: '8 rue du Lavoir',
  postcode: '37240',
  city: 'Ligueil',
  note: 'Le portail vert.',
};

/** Members spread over the points, and over the slots where there are some; each sixth is brought home where there is a round. */
function placeOf(
  { distributions }: PlannedSale,
  index: number,
  { person }: Customer,
): { distributionId: string; slotId?: string; delivery?: object } {
  const round = distributions.find(({ delivery }) => delivery !== null);
  const fetched = distributions.filter(({ delivery }) => delivery === null);
  if (round !== undefined && index % 6 === 5)
    return { distributionId: round.id, ...(person && { delivery: HOME }) };
  const at = fetched[index % fetched.length];
  const slot = at?.slots[index % (at.slots.length || 1)];
  return { distributionId: at?.id ?? '', ...(slot && { slotId: slot.id }) };
}

/** Up to eight things of what is left, for some 25 to 80 euros; large parcels now and then. */
function basket(
  offers: readonly Offer[],
  left: Map<string, number>,
  random: Random,
): { offerId: string; quantity: number }[] {
  const target = random.between(2500, 6500);
  const lines: { offerId: string; quantity: number }[] = [];
  let total = 0;
  for (const offer of random.some(offers, 8)) {
    const quantity = quantityOf(offer, random);
    const cents = lineCents({
      sellingMode: offer.sellingMode === 'WEIGHED_PIECE' ? 'PIECE' : (offer.sellingMode as SellingMode),
      quantity,
      priceCents: offer.priceCents,
    });
    if (lines.length > 0 && (total + cents > target * 1.3 || (cents > 3000 && random.chance(0.7)))) continue;
    const rest = (left.get(offer.id) ?? 0) - quantity;
    if (rest < 0) continue;
    left.set(offer.id, rest);
    lines.push({ offerId: offer.id, quantity });
    total += cents;
    if (total >= target) break;
  }
  return lines;
}

function quantityOf({ sellingMode, step, minimum, priceCents }: Offer, random: Random): number {
  const most = sellingMode === 'WEIGHED_PIECE' || priceCents > 1200 ? 1 : 3;
  const least = Math.ceil(minimum / step) * step;
  return Math.max(least, random.between(1, most) * step);
}

/** At the table: real weights, now and then something that is missing. `part`: of the orders dealt with. */
export async function weigh(
  { admin, scope }: Made,
  orders: readonly PlacedOrder[],
  part: number,
  random: Random,
): Promise<void> {
  const corrected = orders.slice(0, Math.ceil(orders.length * part)).flatMap((order) => {
    const lines = order.lines.flatMap((line): object[] => {
      if (line.weighed) return [{ lineId: line.id, measure: realWeight(line, random) }];
      return random.chance(0.03) ? [{ lineId: line.id, quantity: 0, reason: 'Manque à la livraison' }] : [];
    });
    return lines.length === 0 ? [] : [{ orderId: order.id, lines }];
  });
  await each(corrected, 4, (input) =>
    admin.act('correctDelivery(input: CorrectDeliveryInput!)', 'Order', 'id', { input }, scope),
  );
}

/** Within a tenth of what was asked for. */
function realWeight(
  { sellingMode, quantity, contentAmount }: PlacedOrder['lines'][number],
  random: Random,
): number {
  const asked = sellingMode === 'WEIGHED_PIECE' ? quantity * (contentAmount ?? 1000) : quantity;
  return Math.round((asked * random.between(93, 108)) / 100);
}
