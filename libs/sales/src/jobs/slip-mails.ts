import { participationsOf, type Participation } from '@cabas/catalogue';
import { formatDay, formatMoney, formatQuantity, formatWindow, type Sold } from '@cabas/kernel';
import type { MailRequest, Unit } from '@cabas/platform';
import { distributionById } from '../data-access/cycle-views.query.ts';
import { distributionPaper } from '../data-access/distribution-paper.query.ts';
import type { DistributionView } from '../data-access/order-view.ts';
import { productTotals, type ProductTotalRow } from '../data-access/staff.query.ts';
import { drawPreparationSlip } from '../papers/index.ts';
import { letterhead, post, type Letterhead } from './letterhead.ts';

/** Each producer's slip at closing: what to bring, where, when. A farm that never signs in works by this mail alone: the slip is attached, ready to print. */
export async function mailSlips(tx: Unit, publicUrl: string, distributionId: string): Promise<void> {
  const head = await letterhead(tx, publicUrl);
  const distribution = await distributionById(tx, distributionId);
  const totals = Map.groupBy(
    await productTotals(tx, 'distributions', [distributionId]),
    ({ producerId }) => producerId,
  );
  const paper = await distributionPaper(tx, distributionId, head.collective.locale);
  const farms = await farmsById(tx);
  for (const [producerId, products] of totals) {
    const slip = { producerId, producerName: products[0]?.producerName ?? '', detail: true };
    const pdf = await drawPreparationSlip(paper, slip);
    postSlip(tx, head, distribution, farms.get(producerId), products, 'preparation-slip', undefined, [
      { name: `${distribution.pickupDate}.pdf`, base64: Buffer.from(pdf).toString('base64') },
    ]);
  }
  await tx.query('update preparation_slips set sent_at = clock_timestamp() where distribution_id = $1', [
    distributionId,
  ]);
}

/** A change after closing: only what differs, to the farms concerned. `changes`: order units by offer. */
export async function mailSlipChange(
  tx: Unit,
  publicUrl: string,
  distributionId: string,
  changes: Readonly<Record<string, number>>,
): Promise<void> {
  const head = await letterhead(tx, publicUrl);
  const distribution = await distributionById(tx, distributionId);
  const offers = await tx.query<Sold & { id: string; name: string; producerId: string }>(
    `select id, name, producer_id as "producerId", selling_mode as "sellingMode", content_amount as "contentAmount", content_unit as "contentUnit"
     from offers where id = any ($1) order by name`,
    [Object.keys(changes)],
  );
  const totals = Map.groupBy(
    await productTotals(tx, 'distributions', [distributionId]),
    ({ producerId }) => producerId,
  );
  const farms = await farmsById(tx);
  for (const [producerId, own] of Map.groupBy(offers, (offer) => offer.producerId)) {
    const differences = own.map((offer) => {
      const delta = changes[offer.id] ?? 0;
      return `${offer.name} : ${delta < 0 ? '−' : '+'} ${formatQuantity(offer, delta < 0 ? -delta : delta, head.collective.locale)}`;
    });
    postSlip(
      tx,
      head,
      distribution,
      farms.get(producerId),
      totals.get(producerId) ?? [],
      'slip-correction',
      differences,
    );
  }
}

type Farm = Pick<Participation, 'name' | 'email'>;

/** Every farm of the collective, in one statement: a closing concerns most of them. */
async function farmsById(tx: Unit): Promise<Map<string, Farm>> {
  return new Map((await participationsOf(tx)).map((farm) => [farm.producerId, farm]));
}

function postSlip(
  tx: Unit,
  head: Letterhead,
  distribution: DistributionView,
  farm: Farm | undefined,
  products: readonly ProductTotalRow[],
  template: 'preparation-slip' | 'slip-correction',
  differences?: readonly string[],
  attachments?: MailRequest['attachments'],
): void {
  const { locale, currency, name } = head.collective;
  const lines =
    differences ?? products.map((p) => `${p.name} : ${formatQuantity(p as Sold, p.quantity, locale)}`);
  post(tx, head, farm?.email ?? null, {
    template,
    ...(attachments !== undefined && { attachments }),
    values: {
      collective: name,
      farm: farm?.name ?? '',
      place: distribution.pickupPoint.name,
      day: formatDay(distribution.pickupDate, locale),
      window: formatWindow(distribution.windowStart, distribution.windowEnd, locale),
      lines: lines.join('\n'),
      total: formatMoney(
        products.reduce((sum, { purchaseCents, depositCents }) => sum + purchaseCents + depositCents, 0),
        currency,
        locale,
      ),
    },
  });
}
