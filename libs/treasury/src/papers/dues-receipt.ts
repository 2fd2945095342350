import { formatDay, formatMoney } from '@cabas/kernel';
import { createTranslator, localeOf } from '@cabas/messages';
import { drawSheet, type Sheet } from '@cabas/platform';

export interface DuesReceiptPaper {
  readonly collective: {
    readonly name: string;
    readonly currency: string;
    readonly legal: {
      readonly legalName?: string | null;
      readonly addressLine1?: string | null;
      readonly postcode?: string | null;
      readonly city?: string | null;
      readonly siret?: string | null;
    };
  };
  readonly memberName: string;
  readonly on: string;
  /** ISO 8601. */
  readonly at: string;
  readonly means: 'CASH' | 'CHEQUE' | 'TRANSFER' | 'CARD' | 'ONLINE';
  readonly duesCents: number;
  readonly giftCents: number;
  readonly periodOn: string | null;
  readonly endsOn: string | null;
  readonly locale: string;
}

/** That a member paid their dues, or gave: what was received, when, how, for which year. No tax receipt. */
export function drawDuesReceipt(paper: DuesReceiptPaper): Promise<Uint8Array> {
  return drawSheet(duesReceiptSheet(paper));
}

/** The paper as data. */
export function duesReceiptSheet(paper: DuesReceiptPaper): Sheet {
  const locale = localeOf(paper.locale);
  const t = createTranslator(locale);
  const { collective, memberName, duesCents, giftCents, periodOn, endsOn } = paper;
  const money = (cents: number) => formatMoney(cents, collective.currency, locale);
  const day = (date: string) => formatDay(date, locale, { withYear: true });
  const { legalName, addressLine1, postcode, city, siret } = collective.legal;
  const address = [addressLine1, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const who = [legalName, address, siret ? `SIRET ${siret}` : ''].filter(Boolean).join(' · ');
  const dues =
    periodOn === null || endsOn === null
      ? ''
      : t('papers.dues.year', { from: day(periodOn), to: day(endsOn) });
  return {
    issuer: collective.name,
    title: t(duesCents > 0 ? 'papers.dues.title' : 'papers.dues.giftTitle'),
    subtitle: memberName,
    meta: [day(paper.on)],
    locale,
    madeAt: paper.at,
    stamp: collective.name,
    blocks: [
      {
        kind: 'paragraph',
        text: t(duesCents > 0 ? 'papers.dues.text' : 'papers.dues.giftText', {
          collective: collective.name,
          member: memberName,
          amount: money(duesCents + giftCents),
          day: day(paper.on),
          means: t(`papers.dues.means.${paper.means}`),
        }),
      },
      {
        kind: 'sums',
        items: [
          ...(duesCents > 0
            ? [{ label: `${t('papers.dues.dues')} ${dues}`.trim(), value: money(duesCents) }]
            : []),
          ...(giftCents > 0 ? [{ label: t('papers.dues.gift'), value: money(giftCents) }] : []),
          { label: t('papers.total'), value: money(duesCents + giftCents) },
        ],
      },
      ...(who === '' ? [] : [{ kind: 'paragraph' as const, tone: 'quiet' as const, text: who }]),
      { kind: 'paragraph', tone: 'quiet', text: t('papers.dues.noTax') },
      { kind: 'signatures', labels: [t('papers.dues.signed', { who: collective.name })] },
    ],
  };
}
