import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDay, formatMoney } from '@cabas/kernel';
import { CONFIG, JobRegistry, type Config, type Unit } from '@cabas/platform';
import { letterhead, post } from '@cabas/sales';
import { duesOfCollective, membersInArrears } from '../data-access/dues.query.ts';
import { DUES_REMINDED } from '../domain/events.ts';

/** Reminds each member who has not paid this year's dues: how much, and where it stands. Who paid meanwhile is not written to. */
@Injectable()
export class MailDues implements OnModuleInit {
  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.registry.on<{ periodOn: string }>(DUES_REMINDED, {
      run: (tx, { payload }) => this.run(tx, payload.periodOn),
      later: true,
    });
  }

  private async run(tx: Unit, periodOn: string): Promise<void> {
    const dues = await duesOfCollective(tx);
    if (dues?.active !== true || dues.periodOn !== periodOn) return;
    const head = await letterhead(tx, this.config.publicUrl);
    const { name: collective, currency, locale } = head.collective;
    const day = (date: string) => formatDay(date, locale, { withYear: true });
    for (const { email, name, missingCents } of await membersInArrears(tx)) {
      const values = {
        ...{ name, collective, from: day(dues.periodOn), to: day(dues.endsOn) },
        amount: formatMoney(Math.max(missingCents, dues.amountCents), currency, locale),
        minimum: dues.minimumCents < dues.amountCents ? formatMoney(missingCents, currency, locale) : 'none',
        link: `${this.config.publicUrl}/dues`,
      };
      post(tx, head, email, { template: 'dues-reminder', values });
    }
  }
}
