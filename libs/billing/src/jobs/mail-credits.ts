import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { participationsOf } from '@cabas/catalogue';
import { formatMoney } from '@cabas/kernel';
import { CONFIG, JobRegistry, type Config, type Unit } from '@cabas/platform';
import { letterhead, post } from '@cabas/sales';
import { creditsToMail } from '../data-access/credits-to-mail.query.ts';
import { DOCUMENTS_CREDITED } from '../domain/events.ts';
import { roleOf } from '../papers/document-snapshot.ts';
import { linesInWords } from '../papers/document-words.ts';
import { renderDocument } from '../papers/render-document.ts';

/** Tells of credit notes and of what was added, with the paper: the member its own, the farm each in its name. */
@Injectable()
export class MailCredits implements OnModuleInit {
  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.registry.on<{ documentIds: string[]; reason?: string }>(DOCUMENTS_CREDITED, {
      run: (tx, { payload }) => this.run(tx, payload),
    });
  }

  private async run(
    tx: Unit,
    { documentIds, reason: why = '' }: { documentIds: readonly string[]; reason?: string },
  ): Promise<void> {
    const head = await letterhead(tx, this.config.publicUrl);
    const farms = new Map((await participationsOf(tx)).map((farm) => [farm.producerId, farm]));
    for (const { snapshot, producerId, memberEmail } of await creditsToMail(tx, documentIds)) {
      const { totals, currency, number } = snapshot;
      const credit = roleOf(snapshot) === 'CREDIT';
      const cents = totals.grossCents + (totals.depositsCents ?? 0);
      const { locale, name } = head.collective;
      const attachments = [
        { name: `${number}.pdf`, base64: Buffer.from(await renderDocument(snapshot)).toString('base64') },
      ];
      const values = {
        collective: name,
        number,
        corrected: snapshot.corrects?.number ?? 'none',
        issuer: snapshot.seller.name,
        recipient: snapshot.buyer.name,
        amount: formatMoney(credit ? -cents : cents, currency, locale),
        lines: linesInWords(snapshot)
          .map(
            ({ label, quantity, amountCents }) =>
              `${label} : ${quantity}, ${formatMoney(amountCents, currency, locale)}`,
          )
          .join('\n'),
        reason: snapshot.corrects?.reason ?? why,
      };
      const readers = [
        { to: memberEmail, link: `${this.config.publicUrl}/documents` },
        {
          to: farms.get(producerId ?? '')?.email ?? null,
          link: `${this.config.publicUrl}/admin/farm/${producerId}/papers`,
        },
      ];
      for (const { to, link } of readers)
        post(tx, head, to, {
          template: credit ? 'document-credited' : 'document-added',
          values: { ...values, link },
          attachments,
        });
    }
  }
}
