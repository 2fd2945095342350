import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDay, formatMoney } from '@cabas/kernel';
import { createTranslator } from '@cabas/messages';
import { CONFIG, JobRegistry, type Config, type Unit } from '@cabas/platform';
import { letterhead, ORDERS_LESSENED, post, type PayeeDue } from '@cabas/sales';
import { lookForOverpaid, overpaidToTell } from '../data-access/overpaid.ts';
import { TELL_OVERPAID } from '../domain/events.ts';

/** Tells who keeps the money which orders owe less than was paid of them, all those of some minutes in one mail: what was paid, what is over, what to do. */
@Injectable()
export class TellOverpaid implements OnModuleInit {
  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.registry.on<{ orderIds: readonly string[]; was?: readonly PayeeDue[] }>(ORDERS_LESSENED, {
      run: (tx, { payload }) => lookForOverpaid(tx, payload.orderIds, payload.was),
    });
    this.registry.on(TELL_OVERPAID, { run: (tx) => this.run(tx), later: true });
  }

  private async run(tx: Unit): Promise<void> {
    const orders = await overpaidToTell(tx);
    if (orders.length === 0) return;
    const head = await letterhead(tx, this.config.publicUrl);
    const { name, slug, locale, currency } = head.collective;
    const t = createTranslator(locale);
    const money = (cents: number) => formatMoney(cents, currency, locale);
    const lines = orders.map(({ memberName, saleName, pickupDate, cancelled, payees }) =>
      [
        t('mails.order-overpaid.order', {
          ...{ member: memberName, sale: saleName, day: formatDay(pickupDate, locale) },
          state: cancelled ? 'CANCELLED' : 'SMALLER',
        }),
        ...payees.map(({ payeeName, paidCents, overCents, onlineCents }) =>
          t('mails.order-overpaid.line', {
            ...{ payee: payeeName, over: money(overCents) },
            paid: overCents < paidCents ? money(paidCents) : 'none',
            online: onlineCents === overCents ? 'all' : onlineCents > 0 ? money(onlineCents) : 'none',
          }),
        ),
      ].join('\n'),
    );
    const values = {
      ...{ collective: name, count: orders.length, lines: lines.join('\n\n') },
      amount: money(orders.reduce((sum, { overCents }) => sum + overCents, 0)),
      online: orders.some(({ payees }) => payees.some(({ onlineCents }) => onlineCents > 0))
        ? 'some'
        : 'none',
      link: `${this.config.publicUrl}/admin/c/${slug}/accounts`,
    };
    for (const { email } of await keepers(tx)) post(tx, head, email, { template: 'order-overpaid', values });
  }
}

async function keepers(tx: Unit): Promise<{ email: string }[]> {
  return tx.query(
    `select distinct on (lower(email)) email from memberships where status = 'ACTIVE' and roles && array['ADMIN', 'TREASURER'] and email <> '' order by lower(email)`,
  );
}
