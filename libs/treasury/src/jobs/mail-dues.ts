import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { epcCode, formatDay, formatIban, formatMoney, type CreditTransfer } from '@cabas/kernel';
import { CONFIG, drawCode, JobRegistry, type Config, type Unit } from '@cabas/platform';
import { letterhead, post } from '@cabas/sales';
import { duesReference } from '../application/payment-reference.ts';
import { bankAccounts } from '../data-access/bank-accounts.query.ts';
import { duesOfCollective, membersInArrears } from '../data-access/dues.query.ts';
import { DUES_REMINDED } from '../domain/events.ts';

/** The code that a bank's application reads, as a picture. */
async function codeOf(transfer: CreditTransfer): Promise<{ name: string; base64: string }> {
  return { name: 'virement.png', base64: (await drawCode(epcCode(transfer))).toString('base64') };
}

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
    const account = (await bankAccounts(tx)).find(({ producerId }) => producerId === null);
    for (const { id, email, name, missingCents, paidCents } of await membersInArrears(tx)) {
      const amountCents = dues.amountCents - paidCents;
      const reference = duesReference(id);
      const values = {
        ...{ name, collective, from: day(dues.periodOn), to: day(dues.endsOn) },
        amount: formatMoney(amountCents, currency, locale),
        iban: account?.iban == null ? 'none' : formatIban(account.iban),
        holder: account?.holder ?? '',
        reference: formatIban(reference),
        minimum: dues.minimumCents < dues.amountCents ? formatMoney(missingCents, currency, locale) : 'none',
        link: `${this.config.publicUrl}/dues`,
      };
      const attachments =
        account?.iban == null || currency !== 'EUR'
          ? []
          : [await codeOf({ ...account, iban: account.iban, amountCents, reference })];
      post(tx, head, email, { template: 'dues-reminder', values, attachments });
    }
  }
}
