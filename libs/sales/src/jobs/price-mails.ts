/** Prices of an open sale changed: who ordered before keeps theirs, and is told. */
import { formatMoney, type SellingMode } from '@cabas/kernel';
import { createTranslator } from '@cabas/messages';
import type { ReminderRequest } from '@cabas/messaging';
import type { Unit } from '@cabas/platform';
import { householdsOf, letterhead, postBoth, type Letterhead } from './letterhead.ts';

interface Changed {
  readonly orderId: string;
  readonly memberId: string;
  readonly sale: string;
  readonly name: string;
  readonly sellingMode: SellingMode;
  readonly beforeCents: number;
  readonly nowCents: number;
}

export async function mailPrices(tx: Unit, base: ReminderRequest['base'], cycleId: string): Promise<void> {
  const lines = await tx.query<Changed>(
    `select o.id as "orderId", o.membership_id as "memberId", s.name as sale, l.name, l.selling_mode as "sellingMode",
       coalesce(l.list_price_cents, l.price_cents) as "beforeCents", f.price_cents as "nowCents"
     from orders o join sales_cycles s on s.id = o.cycle_id join order_lines l on l.order_id = o.id join offers f on f.id = l.offer_id
     where o.cycle_id = $1 and s.status = 'OPEN' and o.status = 'PLACED' and coalesce(l.list_price_cents, l.price_cents) <> f.price_cents
     order by o.id, l.name, l.id`,
    [cycleId],
  );
  if (lines.length === 0) return;
  const head = await letterhead(tx, base.publicUrl);
  const households = await householdsOf(
    tx,
    base,
    lines.map(({ memberId }) => memberId),
  );
  for (const [orderId, own] of Map.groupBy(lines, (line) => line.orderId)) {
    const [first] = own;
    if (first === undefined) continue;
    postBoth(tx, head, households(first.memberId), (theirs) => ({
      template: 'prices-changed',
      values: {
        collective: head.collective.name,
        sale: first.sale,
        changes: own.map((line) => inWords(line, theirs)).join('\n'),
        link: `${base.publicUrl}/orders/${orderId}`,
      },
    }));
  }
}

function inWords(
  { name, sellingMode, beforeCents, nowCents }: Changed,
  { collective: { locale, currency } }: Letterhead,
): string {
  const t = createTranslator(locale);
  const price = (cents: number): string => {
    const amount = formatMoney(cents, currency, locale);
    if (sellingMode === 'PIECE') return amount;
    return t(sellingMode === 'VOLUME' ? 'papers.price.litre' : 'papers.price.kilo', { price: amount });
  };
  return t('mails.prices-changed.line', { name, now: price(nowCents), before: price(beforeCents) });
}
