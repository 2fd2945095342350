/** One search over every open sale of a person: through their own door, so of collectives they are active in only. */
import { levelPrice, unitPrice, type ContentUnit, type SellingMode } from '@cabas/kernel';
import {
  decodeCursor,
  Filters,
  pageSize,
  SQL,
  toConnection,
  type Connection,
  type Unit,
} from '@cabas/platform';
import { PAYABLE } from './agency.ts';
import { EVERY_WORD, searchWords } from './offers.query.ts';
import type { CollectiveCardView } from './order-view.ts';
import { collectivesOf } from './person.query.ts';

/** An offer that was found, at what the person pays for it. No stock: the stall says what is left. */
export interface FoundOfferView {
  readonly id: string;
  readonly cycleId: string;
  readonly cycleName: string;
  readonly collective: CollectiveCardView;
  readonly producerId: string;
  readonly producerName: string;
  readonly name: string;
  readonly category: string;
  readonly organic: boolean;
  readonly sellingMode: SellingMode;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
  readonly priceCents: number;
  readonly unitPriceCents: number | null;
  readonly unitPriceUnit: string | null;
  readonly distributionId: string;
  readonly closesAt: Date;
  /** False: its farm can't be paid now, and no other way to pay is open. */
  readonly payable: boolean;
}

interface FoundRow extends Omit<FoundOfferView, 'collective' | 'unitPriceCents' | 'unitPriceUnit'> {
  readonly collectiveId: string;
  readonly flow: string;
  readonly rateBp: number | null;
  /** `closesAt` in seconds: what the page is ordered by. */
  readonly closing: number;
}

/** Of each offer the point that closes first, of those where it can still be ordered. */
const FROM = SQL`from offers o
  join sales_cycles s on s.collective_id = o.collective_id and s.id = o.cycle_id and s.status = 'OPEN'
  cross join lateral (
    select d.id, d.closes_at from distributions d
    where d.collective_id = o.collective_id and d.cycle_id = o.cycle_id and d.status = 'OPEN' and d.closes_at > clock_timestamp()
      and (o.distribution_ids is null or d.id = any (o.distribution_ids))
    order by d.closes_at, d.id limit 1) d
  left join price_choices c on c.collective_id = o.collective_id and s.flow = 'RESALE'
  left join price_levels l on l.collective_id = c.collective_id and l.id = c.level_id and l.active`;

const CLOSING = SQL`extract(epoch from d.closes_at)::int`;

/** What is found, soonest closing first; nothing for a search without a letter. In two statements. */
export async function foundOffers(
  tx: Unit,
  search: string,
  first: number | undefined,
  cursor: string | undefined,
): Promise<Omit<Connection<FoundOfferView>, 'totalCount'>> {
  const size = pageSize(first);
  const words = searchWords(search);
  const WHERE = new Filters();
  WHERE.and('o.active');
  WHERE.and(EVERY_WORD, words);
  const after = decodeCursor(cursor, ['integer', 'text', 'id']);
  if (after !== undefined) WHERE.and(`(${CLOSING}, o.name, o.id) > (?, ?, ?::uuid)`, ...after);
  const LIMIT = WHERE.add(size + 1);
  const rows =
    words.length === 0
      ? []
      : await tx.query<FoundRow>(
          `select o.id, o.collective_id as "collectiveId", o.cycle_id as "cycleId", s.name as "cycleName", s.flow,
             o.producer_id as "producerId", o.producer_name as "producerName", o.name, o.category, o.organic,
             o.selling_mode as "sellingMode", o.content_amount as "contentAmount", o.content_unit as "contentUnit",
             o.price_cents as "priceCents", l.rate_bp as "rateBp", d.id as "distributionId", d.closes_at as "closesAt",
             ${PAYABLE} as payable, ${CLOSING} as closing
           ${FROM} where ${WHERE.sql} order by ${CLOSING}, o.name, o.id limit ${LIMIT}`,
          WHERE.values,
        );
  const collectives = await collectivesOf(
    tx,
    rows.map(({ collectiveId }) => collectiveId),
  );
  const page = rows.flatMap((row) => {
    const collective = collectives.get(row.collectiveId);
    return collective === undefined ? [] : [{ row, collective: { ...collective, flow: row.flow } }];
  });
  return toConnection(
    page,
    size,
    ({ row }) => [row.closing, row.name, row.id],
    ({ row, collective }) => ({ ...atMyPrice(row), collective }),
  );
}

/** As the stall shows it: each price at the level the person chose there. */
function atMyPrice(row: FoundRow): Omit<FoundOfferView, 'collective'> {
  const comparable = unitPrice(row);
  const mine = (cents: number) => (row.rateBp === null ? cents : levelPrice(cents, row.rateBp));
  return {
    ...row,
    priceCents: mine(row.priceCents),
    unitPriceCents: comparable ? mine(comparable.cents) : null,
    unitPriceUnit: comparable?.unit ?? null,
  };
}
