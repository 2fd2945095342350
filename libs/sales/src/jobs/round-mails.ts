/** The terms of a round were changed while its sale is open: who ordered by others keeps them, and is told what is different for them. */
import { deliversTo, formatMoney, type Cents, type RoundTerms } from '@cabas/kernel';
import { createTranslator } from '@cabas/messages';
import type { ReminderRequest } from '@cabas/messaging';
import type { Unit } from '@cabas/platform';
import { agreedOtherwise, type AgreedOtherwise } from '../data-access/deliveries.ts';
import { householdsOf, letterhead, postBoth, type Letterhead } from './letterhead.ts';

export async function mailRound(
  tx: Unit,
  base: ReminderRequest['base'],
  distributionId: string,
): Promise<void> {
  const orders = await agreedOtherwise(tx, distributionId);
  if (orders.length === 0) return;
  const head = await letterhead(tx, base.publicUrl);
  const households = await householdsOf(
    tx,
    base,
    orders.map(({ memberId }) => memberId),
  );
  for (const order of orders) {
    if (changesFor(order, head).length === 0) continue;
    postBoth(tx, head, households(order.memberId), (theirs) => ({
      template: 'delivery-changed',
      values: {
        collective: head.collective.name,
        sale: order.sale,
        changes: changesFor(order, theirs).join('\n'),
        link: `${base.publicUrl}/orders/${order.orderId}`,
      },
    }));
  }
}

/** One a line; an area is only told of to whom it leaves out. */
function changesFor(order: AgreedOtherwise, { collective: { locale, currency } }: Letterhead): string[] {
  const t = createTranslator(locale);
  const { agreed, now } = order;
  const amount = (cents: Cents) => formatMoney(cents, currency, locale);
  const line = (what: 'fee' | 'threshold' | 'freeFrom', of: (terms: RoundTerms) => string) =>
    of(now) === of(agreed) ? [] : [t(`mails.delivery-changed.${what}`, { now: of(now), before: of(agreed) })];
  return [
    ...line('fee', ({ feeCents }) => (feeCents === 0 ? t('mails.delivery-changed.free') : amount(feeCents))),
    ...line('freeFrom', ({ freeFromCents }) =>
      freeFromCents === null ? t('mails.delivery-changed.never') : amount(freeFromCents),
    ),
    ...line('threshold', ({ thresholdCents }) =>
      thresholdCents === 0 ? t('mails.delivery-changed.none') : amount(thresholdCents),
    ),
    ...(deliversTo(agreed.areas, order) && !deliversTo(now.areas, order)
      ? [t('mails.delivery-changed.area')]
      : []),
  ];
}
