import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { participationsOf } from '@cabas/catalogue';
import { formatDay, formatMoney, maskIban, sumCents } from '@cabas/kernel';
import { CONFIG, JobRegistry, type Config, type Unit } from '@cabas/platform';
import { letterhead, post } from '@cabas/sales';
import { paidLines } from '../data-access/settlements.query.ts';
import { SETTLEMENT_PAID } from '../domain/events.ts';

/** Tells each farm of the transfers that were made to it: for which sale, how much, under which reference. */
@Injectable()
export class MailSettlements implements OnModuleInit {
  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.registry.on<{ eventIds: string[] }>(SETTLEMENT_PAID, {
      run: (tx, { payload }) => this.run(tx, payload.eventIds),
    });
  }

  private async run(tx: Unit, eventIds: readonly string[]): Promise<void> {
    const head = await letterhead(tx, this.config.publicUrl);
    const { name, locale, currency } = head.collective;
    const lines = await paidLines(tx, eventIds);
    for (const farm of await participationsOf(tx)) {
      const own = lines.filter(({ producerId }) => producerId === farm.producerId);
      const [first] = own;
      if (first === undefined) continue;
      const values = {
        collective: name,
        farm: first.farmName,
        amount: formatMoney(sumCents(own.map(({ amountCents }) => amountCents)), currency, locale),
        day: formatDay(first.on, locale, { withYear: true }),
        account: maskIban(first.iban),
        lines: own
          .map(
            ({ saleName, amountCents, reference }) =>
              `${saleName} : ${formatMoney(amountCents, currency, locale)} (${reference})`,
          )
          .join('\n'),
        link: `${this.config.publicUrl}/admin/farm/${farm.producerId}/papers`,
      };
      post(tx, head, farm.email, { template: 'settlement-paid', values });
    }
  }
}
