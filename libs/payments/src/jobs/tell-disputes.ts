import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDay, formatMoney, toLocal } from '@cabas/kernel';
import { CONFIG, JobRegistry, type Config, type Unit } from '@cabas/platform';
import { letterhead, post } from '@cabas/sales';
import { disputeToTell } from '../data-access/disputes.ts';
import { TELL_DISPUTE } from '../domain/events.ts';

/** Tells who keeps the money, and the farm that was paid, that a payment is doubted, and how that ended. */
@Injectable()
export class TellDisputes implements OnModuleInit {
  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.registry.on<{ disputeId: string }>(TELL_DISPUTE, {
      run: (tx, { payload }) => this.run(tx, payload.disputeId),
    });
  }

  private async run(tx: Unit, disputeId: string): Promise<void> {
    const dispute = await disputeToTell(tx, disputeId);
    if (dispute === undefined) return;
    const head = await letterhead(tx, this.config.publicUrl);
    const { name, slug, locale, timeZone } = head.collective;
    const { state, answerBy, amountCents, currency, memberName, saleName, payeeName } = dispute;
    const values = {
      ...{ collective: name, state, member: memberName, sale: saleName || 'none', payee: payeeName },
      amount: formatMoney(amountCents, currency, locale),
      answerBy: answerBy === null ? 'none' : formatDay(toLocal(answerBy, timeZone).date, locale),
      link: `${this.config.publicUrl}/admin/c/${slug}/accounts/online`,
    };
    for (const to of dispute.readers) post(tx, head, to, { template: 'payment-disputed', values });
  }
}
