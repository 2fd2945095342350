import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { participationsOf } from '@cabas/catalogue';
import { formatDay, formatMoney } from '@cabas/kernel';
import { CONFIG, JobRegistry, type Config, type Unit } from '@cabas/platform';
import { letterhead, post } from '@cabas/sales';
import { creditsToMail } from '../data-access/credits-to-mail.query.ts';
import { SERVICES_INVOICED } from '../domain/events.ts';
import { roleOf, type DocumentSnapshot } from '../papers/document-snapshot.ts';
import { renderDocument } from '../papers/render-document.ts';

/** Tells each farm of the invoices for services it was sent, and of those taken back, in one mail with the papers. */
@Injectable()
export class MailServiceInvoices implements OnModuleInit {
  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.registry.on<{ documentIds: string[] }>(SERVICES_INVOICED, {
      run: (tx, { payload }) => this.run(tx, payload.documentIds),
    });
  }

  private async run(tx: Unit, documentIds: readonly string[]): Promise<void> {
    const head = await letterhead(tx, this.config.publicUrl);
    const farms = new Map((await participationsOf(tx)).map((farm) => [farm.producerId, farm]));
    const byFarm = Map.groupBy(await creditsToMail(tx, documentIds), ({ producerId }) => producerId ?? '');
    for (const [producerId, found] of byFarm) {
      const farm = farms.get(producerId);
      if (farm === undefined) continue;
      const snapshots = found.map(({ snapshot }) => snapshot);
      const invoice = snapshots.find((one) => roleOf(one) !== 'CREDIT');
      const credit = snapshots.find((one) => roleOf(one) === 'CREDIT');
      const said = invoice ?? credit;
      if (said === undefined) continue;
      const { locale, name } = head.collective;
      const money = (cents: number) => formatMoney(Math.abs(cents), said.currency, locale);
      post(tx, head, farm.email, {
        template: 'service-invoiced',
        values: {
          collective: name,
          farm: farm.name,
          number: said.number,
          what: invoice === undefined ? 'credit' : credit === undefined ? 'invoice' : 'both',
          corrected: credit?.corrects?.number ?? 'none',
          amount: money(said.totals.grossCents),
          lines: said.lines.map(({ label, netCents = 0 }) => `${label} : ${money(netCents)}`).join('\n'),
          due: invoice?.payment.dueDate ? formatDay(invoice.payment.dueDate, locale) : 'none',
          reason: credit?.corrects?.reason || 'none',
          link: `${this.config.publicUrl}/admin/farm/${producerId}/papers`,
        },
        attachments: await Promise.all(snapshots.map(attached)),
      });
    }
  }
}

async function attached(snapshot: DocumentSnapshot): Promise<{ name: string; base64: string }> {
  const pdf = await renderDocument(snapshot);
  return { name: `${snapshot.number}.pdf`, base64: Buffer.from(pdf).toString('base64') };
}
