import type { BusinessIdentity } from '@cabas/identity';
import { NotFound } from '@cabas/kernel';
import { SQL, type Unit } from '@cabas/platform';
import { distributionById, loadOrders, productTotals, type OrderView } from '@cabas/sales';
import { numberDocuments } from '../data-access/number-documents.ts';
import { seriesOf } from '../domain/document-number.ts';
import { subjectKey, type DocumentSubject } from '../domain/documents-to-issue.ts';
import type { DocumentDraft, PartyIdentity } from '../papers/document-snapshot.ts';
import { businessDocument } from './business-document.ts';
import { issuing } from './document-parts.ts';
import { consumerDocument, purchaseDocument, type IssuingContext } from './document-snapshots.ts';

interface Prepared {
  readonly subject: DocumentSubject;
  readonly series: string;
  readonly draft: DocumentDraft;
  readonly accountId: string | null;
}

/**
 * Issues documents inside the job's transaction: snapshots first, numbers last (the counter row is held as briefly as can be),
 * each chained to the one before by its hash. Those already issued are left alone.
 */
export async function issueBatch(
  tx: Unit,
  runId: string,
  subjects: readonly DocumentSubject[],
): Promise<void> {
  const { distributionId } = await tx.one<{ distributionId: string }>(
    'select distribution_id as "distributionId" from document_runs where id = $1',
    [runId],
  );
  const issued = await tx.query<{ key: string }>(
    'select subject_key as key from documents where subject_key = any ($1)',
    [subjects.map((subject) => subjectKey(distributionId, subject))],
  );
  const done = new Set(issued.map(({ key }) => key));
  const open = subjects.filter((subject) => !done.has(subjectKey(distributionId, subject)));
  const at = await issuingContext(tx, distributionId);
  const prepared = await prepare(tx, at, open);
  for (const [series, group] of [...Map.groupBy(prepared, (one) => one.series)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const drafts = group.map(({ subject, draft, accountId }) => ({
      ...subject,
      subjectKey: subjectKey(distributionId, subject),
      deliveries: subject.orderId === null ? [] : [subject.orderId],
      accountId,
      corrects: null,
      draft,
    }));
    await numberDocuments(tx, { distributionId, runId, issuedAt: at.issuedAt, series }, drafts);
  }
}

async function prepare(
  tx: Unit,
  at: IssuingContext,
  subjects: readonly DocumentSubject[],
): Promise<Prepared[]> {
  const orderIds = [...new Set(subjects.flatMap(({ orderId }) => orderId ?? []))];
  const orders = new Map(
    (await loadOrders(tx, SQL`where o.id = any ($1)`, [orderIds])).map((order) => [order.id, order]),
  );
  const buyers = await buyersOf(tx, [...orders.values()]);
  // sums over the whole distribution: only for what is of the whole distribution
  const ofFarms = subjects.some(({ orderId }) => orderId === null);
  const products = Map.groupBy(
    ofFarms ? await productTotals(tx, 'distributions', [at.distribution.id]) : [],
    ({ producerId }) => producerId,
  );
  return subjects.map((subject) => {
    // a message can name a farm that is none of this collective's: no paper may bear its name
    if (subject.producerId !== null && !at.farms.has(subject.producerId)) throw new NotFound();
    const codes = {
      producer: at.farms.get(subject.producerId ?? '')?.shortCode,
      collective: at.collective.shortCode,
      year: at.today.slice(0, 4),
    };
    const series = seriesOf(subject.kind, codes);
    if (subject.orderId === null)
      return {
        subject,
        series,
        accountId: null,
        draft: purchaseDocument(at, subject, products.get(subject.producerId ?? '') ?? []),
      };
    const order = orders.get(subject.orderId);
    const buyer = buyers.get(order?.memberId ?? '');
    if (order === undefined || buyer === undefined) throw new NotFound();
    return {
      subject,
      series,
      accountId: buyer.accountId,
      draft:
        buyer.business === null
          ? consumerDocument(at, subject, order, buyer.identity)
          : businessDocument(at, {
              ...subject,
              deliveries: [order],
              business: buyer.business,
              meat: at.meatOffers,
            }),
    };
  });
}

async function issuingContext(tx: Unit, distributionId: string): Promise<IssuingContext> {
  const distribution = await distributionById(tx, distributionId);
  const offers = await tx.query<{
    id: string;
    rate: number;
    price: number;
    category: string;
    producerId: string;
  }>(
    `select id, vat_rate_bp as rate, purchase_price_cents as price, category, producer_id as "producerId" from offers where cycle_id = $1`,
    [distribution.cycleId],
  );
  const meat = offers.filter(({ category }) => category === 'MEAT');
  return {
    ...(await issuing(tx)),
    distribution,
    vatRateOf: new Map(offers.map(({ id, rate }) => [id, rate])),
    farmPriceOf: new Map(offers.map(({ id, price }) => [id, price])),
    meatSellers: new Set(meat.map(({ producerId }) => producerId)),
    meatOffers: new Set(meat.map(({ id }) => id)),
  };
}

/** Whom a document is to: a person, or the business that they order for. */
interface Buyer {
  readonly accountId: string | null;
  readonly identity: PartyIdentity;
  readonly business: BusinessIdentity | null;
}

async function buyersOf(tx: Unit, orders: readonly OrderView[]): Promise<Map<string, Buyer>> {
  const rows = await tx.query<{
    id: string;
    accountId: string | null;
    name: string;
    address: string | null;
    postcode: string | null;
    city: string | null;
    business: BusinessIdentity | null;
  }>(
    `select id, account_id as "accountId", trim(given_name || ' ' || family_name) as name, address_line1 as address, postcode, city, business from memberships where id = any ($1)`,
    [orders.map(({ memberId }) => memberId)],
  );
  return new Map(
    rows.map(({ id, accountId, name, address, postcode, city, business }) => [
      id,
      {
        accountId,
        business,
        identity: {
          name,
          address: [address ?? '', `${postcode ?? ''} ${city ?? ''}`.trim()].filter((line) => line !== ''),
        },
      },
    ]),
  );
}
