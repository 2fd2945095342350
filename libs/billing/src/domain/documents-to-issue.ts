import { farmsSell, type MoneyFlow } from '@cabas/kernel';

export type Flow = MoneyFlow;
export type Paperwork = 'SLIPS' | 'RECEIPTS' | 'INVOICES';
export type DocumentKind =
  | 'RECEIPT'
  | 'INVOICE'
  | 'MEMBER_RECEIPT'
  | 'PURCHASE_INVOICE'
  | 'PURCHASE_STATEMENT'
  | 'SALES_INVOICE'
  | 'FEE_INVOICE';

/** One document to issue. Its key is what it documents: a run that repeats finds it done and goes on. */
export interface DocumentSubject {
  readonly kind: DocumentKind;
  readonly orderId: string | null;
  readonly producerId: string | null;
}

/** An order of a member that is a business. */
export interface BusinessOrder {
  readonly orderId: string;
  /** One invoice a month: this delivery waits for it. */
  readonly grouped: boolean;
  /** Who sold fresh meat in it (null: the collective): paid too soon to wait. */
  readonly meatOf: ReadonlySet<string | null>;
}

/** An order from one seller (null: the collective) that waits for the month's invoice. */
export interface WaitingDelivery {
  readonly orderId: string;
  readonly producerId: string | null;
}

export function paperworkOf(farm: { paperwork: Paperwork | null }, collective: Paperwork): Paperwork {
  return farm.paperwork ?? collective;
}

/**
 * What a distribution calls for (domain.md, “Paperwork by choice”). Where farms sell: producer × consumer, a receipt or an invoice under
 * mandate. RESALE: the collective's receipt to each member, and each farm's statement or self-billed invoice to the collective.
 * What the collective sells to a business it invoices; an invoice that waits for the month's is left out.
 */
export function documentsToIssue(
  flow: Flow,
  level: Paperwork,
  farms: readonly { producerId: string; paperwork: Paperwork | null }[],
  pairs: readonly { orderId: string; producerId: string }[],
  /** Orders that pay to be delivered: where farms sell the collective's own document beside the farms', in RESALE a line of its receipt. */
  delivered: readonly string[] = [],
  businesses: ReadonlyMap<string, BusinessOrder> = new Map(),
): { subjects: DocumentSubject[]; waiting: WaitingDelivery[] } {
  const waiting: WaitingDelivery[] = [];
  const waits = (orderId: string, seller: string | null): boolean => {
    const business = businesses.get(orderId);
    if (business?.grouped !== true || business.meatOf.has(seller)) return false;
    waiting.push({ orderId, producerId: seller });
    return true;
  };
  /** The collective's to a member: goods (resale), and being delivered. */
  const ofCollective = (orderId: string): DocumentSubject[] =>
    waits(orderId, null)
      ? []
      : [
          {
            kind: businesses.has(orderId) ? 'SALES_INVOICE' : 'MEMBER_RECEIPT',
            orderId,
            producerId: null,
          },
        ];
  const levelOf = new Map(farms.map((farm) => [farm.producerId, paperworkOf(farm, level)]));
  const sorted = [...pairs].sort((a, b) => (a.producerId + a.orderId < b.producerId + b.orderId ? -1 : 1));
  if (farmsSell(flow)) {
    const ofFarms = sorted.flatMap(({ orderId, producerId }): DocumentSubject[] => {
      const own = levelOf.get(producerId) ?? level;
      if (own === 'SLIPS' || (own === 'INVOICES' && waits(orderId, producerId))) return [];
      return [{ kind: own === 'INVOICES' ? 'INVOICE' : 'RECEIPT', orderId, producerId }];
    });
    const own = level === 'SLIPS' ? [] : [...delivered].sort().flatMap(ofCollective);
    return { subjects: [...ofFarms, ...own], waiting };
  }
  const producers = [...new Set(sorted.map(({ producerId }) => producerId))];
  const purchases = producers.flatMap((producerId): DocumentSubject[] => {
    const own = levelOf.get(producerId) ?? level;
    return own === 'SLIPS'
      ? []
      : [{ kind: own === 'INVOICES' ? 'PURCHASE_INVOICE' : 'PURCHASE_STATEMENT', orderId: null, producerId }];
  });
  const orders =
    level === 'SLIPS' ? [] : [...new Set([...sorted.map(({ orderId }) => orderId), ...delivered])].sort();
  return { subjects: [...purchases, ...orders.flatMap(ofCollective)], waiting };
}

export function subjectKey(distributionId: string, { kind, orderId, producerId }: DocumentSubject): string {
  return [kind, distributionId, orderId ?? '', producerId ?? ''].join('/');
}
