import { formatDay, formatTime, toLocal } from '@cabas/kernel';
import { MAIL_REQUESTED, type Config, type MailRequest, type Unit } from '@cabas/platform';
import type { AcceptedMandate } from '../data-access/mandate-writes.ts';
import { CONTEST_DAYS } from '../papers/mandate-text.ts';

/** Mails the farm, and the collective's contact address, what was accepted, ended, or is about to end; the accepted words go along as a file. */
export function mailMandate(
  tx: Unit,
  { publicUrl }: Pick<Config, 'publicUrl'>,
  template: 'mandate-accepted' | 'mandate-revoked' | 'mandate-ending',
  mandate: AcceptedMandate,
): void {
  const { locale, collectiveName, text, contactEmail, farmEmail, endsOn, revokedAt } = mandate;
  const moment = (at: Date) => {
    const { date, time } = toLocal(at, mandate.timeZone);
    return `${formatDay(date, locale, { withYear: true })}, ${formatTime(time, locale)}`;
  };
  const mail: Omit<MailRequest, 'to'> = {
    template,
    locale,
    fromName: collectiveName,
    ...(contactEmail !== null && { replyTo: contactEmail }),
    values: {
      collective: collectiveName,
      farm: mandate.producerName,
      name: mandate.acceptedName,
      version: mandate.version,
      sha256: mandate.sha256 ?? '—',
      at: moment(mandate.acceptedAt),
      revokedAt: revokedAt === null ? '' : moment(revokedAt),
      ends: endsOn === null ? 'none' : formatDay(endsOn, locale, { withYear: true }),
      contestDays: CONTEST_DAYS,
      link: `${publicUrl}/admin/farm/${mandate.producerId}/papers`,
    },
    ...(text !== null && {
      attachments: [{ name: 'mandat.txt', base64: Buffer.from(text, 'utf8').toString('base64') }],
    }),
  };
  const addresses = [farmEmail, contactEmail].filter((to) => to !== null && to !== '');
  for (const to of new Set(addresses))
    if (to !== null) tx.record(MAIL_REQUESTED, { ...mail, to } satisfies MailRequest);
}
