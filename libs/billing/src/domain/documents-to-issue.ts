export type Flow = 'DIRECT' | 'RESALE';
export type Paperwork = 'SLIPS' | 'RECEIPTS' | 'INVOICES';
export type DocumentKind =
  'RECEIPT' | 'INVOICE' | 'MEMBER_RECEIPT' | 'PURCHASE_INVOICE' | 'PURCHASE_STATEMENT';

/** One document to issue. Its key is what it documents: a run that repeats finds it done and goes on. */
export interface DocumentSubject {
  readonly kind: DocumentKind;
  readonly orderId: string | null;
  readonly producerId: string | null;
}

export function paperworkOf(farm: { paperwork: Paperwork | null }, collective: Paperwork): Paperwork {
  return farm.paperwork ?? collective;
}

/**
 * What a distribution calls for (domain.md, “Paperwork by choice”). DIRECT: producer × consumer, a receipt or an invoice under
 * mandate. RESALE: the collective's receipt to each member, and each farm's statement or self-billed invoice to the collective.
 */
export function documentsToIssue(
  flow: Flow,
  level: Paperwork,
  farms: readonly { producerId: string; paperwork: Paperwork | null }[],
  pairs: readonly { orderId: string; producerId: string }[],
  /** Orders that pay to be delivered: in DIRECT the collective's own document beside the farms'. */
  delivered: readonly string[] = [],
): DocumentSubject[] {
  const levelOf = new Map(farms.map((farm) => [farm.producerId, paperworkOf(farm, level)]));
  const sorted = [...pairs].sort((a, b) => (a.producerId + a.orderId < b.producerId + b.orderId ? -1 : 1));
  if (flow === 'DIRECT') {
    const ofFarms = sorted.flatMap(({ orderId, producerId }): DocumentSubject[] => {
      const own = levelOf.get(producerId) ?? level;
      return own === 'SLIPS'
        ? []
        : [{ kind: own === 'INVOICES' ? 'INVOICE' : 'RECEIPT', orderId, producerId }];
    });
    return level === 'SLIPS' ? ofFarms : [...ofFarms, ...[...delivered].sort().map(memberReceipt)];
  }
  const producers = [...new Set(sorted.map(({ producerId }) => producerId))];
  const purchases = producers.flatMap((producerId): DocumentSubject[] => {
    const own = levelOf.get(producerId) ?? level;
    return own === 'SLIPS'
      ? []
      : [{ kind: own === 'INVOICES' ? 'PURCHASE_INVOICE' : 'PURCHASE_STATEMENT', orderId: null, producerId }];
  });
  const orders = level === 'SLIPS' ? [] : [...new Set(sorted.map(({ orderId }) => orderId))].sort();
  return [...purchases, ...orders.map(memberReceipt)];
}

/** The collective's to a member: goods (resale), and being delivered. */
function memberReceipt(orderId: string): DocumentSubject {
  return { kind: 'MEMBER_RECEIPT', orderId, producerId: null };
}

export function subjectKey(distributionId: string, { kind, orderId, producerId }: DocumentSubject): string {
  return [kind, distributionId, orderId ?? '', producerId ?? ''].join('/');
}
