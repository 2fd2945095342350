import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sumCents } from '@cabas/kernel';
import { type Board, boardOf } from './board.ts';
import type { Market } from './found-collective.ts';
import type { Person, Story } from './story.ts';
import { ORDER, type Order, type Sale } from './take-orders.ts';

/** Closes both points before their time; every farm that has something to bring gets its slip. */
export async function closeNow(story: Story, market: Market, sale: Sale): Promise<void> {
  const { admin, scope } = market;
  for (const { id } of sale.distributions) {
    await admin.browser.call(
      'closeDistribution(distributionId: UUID!, reason: String!)',
      'Distribution',
      { distributionId: id, reason: 'Tout le monde a commandé' },
      'id',
      scope,
    );
  }
  const board = await boardOf(market, sale);
  assert.equal(board.cycle.status, 'CLOSED');
  for (const { producerId, points } of board.producers) {
    const email = market.producers.find(({ id }) => id === producerId)?.email ?? '';
    const [product] = points.flatMap(({ products }) => products);
    assert.ok(product);
    const { attachments } = await story.mailbox.wait(email, product.name);
    assert.equal(attachments?.[0]?.contentType, 'application/pdf', 'the slip is attached');
  }
  story.tell(`closed with a reason; ${board.producers.length} farms have their slips by mail`);
}

/** Papers of a point: slips, sorting list, hand-out sheets, cross-table. */
export async function printPapers(story: Story, { admin, id }: Market, sale: Sale): Promise<void> {
  for (const [index, distribution] of sale.distributions.entries()) {
    for (const paper of ['slips', 'sorting', 'handout', 'cross-table']) {
      const file = join(story.folder, `point-${index + 1}`, `${paper}.pdf`);
      assertPdf(
        await admin.browser.save(`/files/c/${id}/distributions/${distribution.id}/${paper}.pdf`, file),
      );
    }
  }
  story.tell(`papers of both points: ${join(story.folder, 'point-1')} and point-2`);
}

/** Real weights and one thing that did not come; then the hand-out is declared done. */
export async function handOut(story: Story, market: Market, sale: Sale, order: Order): Promise<Order> {
  const { admin, scope } = market;
  const weighed = order.lines.filter((line) => line.weighed);
  const missing = order.lines.find((line) => !line.weighed);
  assert.ok(weighed.length > 0 && missing, 'a weighed line and one by the piece');
  const lines = [
    ...weighed.map(({ id, quantity }) => ({
      lineId: id,
      measure: quantity > 50 ? quantity + 37 : 937 * quantity,
    })),
    { lineId: missing.id, quantity: 0, reason: 'Manque à la livraison' },
  ];
  const corrected = await admin.browser.send<Order>(
    'correctDelivery',
    'Order',
    { orderId: order.id, lines },
    ORDER,
    scope,
  );
  assert.equal(
    corrected.lines.find(({ id }) => id === missing.id)?.amountCents,
    0,
    'what is missing is not paid',
  );
  assert.equal(corrected.totalCents, sumCents(corrected.lines.map(({ amountCents }) => amountCents)));
  assert.notEqual(corrected.totalCents, order.totalCents);
  for (const { id } of sale.distributions) {
    await admin.browser.call(
      'handOutDistribution(distributionId: UUID!, reason: String, anyway: Boolean)',
      'Distribution',
      { distributionId: id, reason: 'Distribué plus tôt', anyway: true },
      'id',
      scope,
    );
  }
  assert.equal((await boardOf(market, sale)).cycle.status, 'DISTRIBUTED');
  story.tell('delivered quantities corrected (real weights, one thing missing), hand-out declared');
  return corrected;
}

/** Issues every document, watching the progress, and keeps the PDFs; their sums are the sale's. */
export async function issueDocuments(
  story: Story,
  market: Market,
  sale: Sale,
  readers: { member: Person; farm: Person & { producerId: string } },
): Promise<void> {
  const { admin, scope } = market;
  const documents: Document[] = [];
  for (const { id: distributionId } of sale.distributions) {
    const run = await admin.browser.call(
      'startDocumentRun(distributionId: UUID!)',
      'DocumentRun',
      { distributionId },
      'id',
      scope,
    );
    await finish(market, run.id);
    const { documents: page } = await admin.browser.ask<{ documents: { edges: { node: Document }[] } }>(
      `query($id: UUID!) { documents(distributionId: $id, first: 200) { edges { node { ${DOCUMENT} } } } }`,
      { id: distributionId },
      scope,
    );
    documents.push(...page.edges.map(({ node }) => node));
  }
  for (const { path, number } of documents)
    assertPdf(await admin.browser.save(path, join(story.folder, 'documents', `${number}.pdf`)));
  assertSums(documents, await boardOf(market, sale));
  const { myDocuments } = await readers.member.browser.ask<{ myDocuments: { edges: { node: Document }[] } }>(
    `{ myDocuments(first: 50) { edges { node { ${DOCUMENT} } } } }`,
  );
  const { farmDocuments } = await readers.farm.browser.ask<{
    farmDocuments: { edges: { node: Document }[] };
  }>(
    `{ farmDocuments(first: 50) { edges { node { ${DOCUMENT} } } } }`,
    {},
    `producer:${readers.farm.producerId}`,
  );
  assert.equal(myDocuments.edges.length, 1, 'a member has their own receipt');
  assert.ok(
    farmDocuments.edges.some(({ node }) => node.kind === 'PURCHASE_INVOICE'),
    'the farm has its invoice',
  );
  for (const { node } of myDocuments.edges) assertPdf(await readers.member.browser.download(node.path));
  for (const { node } of farmDocuments.edges) assertPdf(await readers.farm.browser.download(node.path));
  story.tell(
    `${documents.length} documents issued, their sums are the sale's: ${join(story.folder, 'documents')}`,
  );
}

const DOCUMENT = 'kind number grossCents path';
interface Document {
  readonly kind: string;
  readonly number: string;
  readonly grossCents: number;
  readonly path: string;
}

async function finish({ admin, scope }: Market, id: string): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(100)) {
    const { documentRun } = await admin.browser.ask<{
      documentRun: { status: string; done: number; total: number; problems: string[] };
    }>('query($id: UUID!) { documentRun(id: $id) { status done total problems } }', { id }, scope);
    assert.ok(documentRun.done <= documentRun.total);
    assert.notEqual(documentRun.status, 'BLOCKED', documentRun.problems.join(', '));
    if (documentRun.status === 'DONE') return assert.equal(documentRun.done, documentRun.total);
  }
  throw new Error('the documents are not issued after a minute');
}

function assertSums(documents: readonly Document[], board: Board): void {
  const sum = (kinds: readonly string[]) =>
    sumCents(documents.filter(({ kind }) => kinds.includes(kind)).map(({ grossCents }) => grossCents));
  assert.equal(sum(['MEMBER_RECEIPT']), board.saleCents, 'receipts add up to what members pay');
  assert.equal(
    sum(['PURCHASE_INVOICE', 'PURCHASE_STATEMENT']),
    board.purchaseCents,
    'purchases add up to what farms get',
  );
}

function assertPdf(bytes: Buffer): void {
  assert.equal(bytes.toString('latin1', 0, 5), '%PDF-');
  assert.ok(bytes.length > 1000);
}
