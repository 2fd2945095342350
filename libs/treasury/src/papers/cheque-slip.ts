import { dayInWords } from '@cabas/billing';
import { formatMoney, sumCents } from '@cabas/kernel';
import { createTranslator, localeOf } from '@cabas/messages';
import { drawSheet, type Sheet } from '@cabas/platform';

export interface ChequeSlipPaper {
  readonly number: number;
  readonly on: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly collective: { readonly name: string; readonly currency: string };
  readonly payeeName: string;
  /** Handed to a farm; otherwise the collective's own, taken to its bank. */
  readonly toAFarm: boolean;
  readonly locale: string;
  readonly cheques: readonly {
    readonly number: string | null;
    readonly bank: string | null;
    readonly memberName: string;
    readonly receivedOn: string;
    readonly plannedOn: string | null;
    readonly amountCents: number;
  }[];
}

/** What goes with cheques when they leave the collective's hands: counted, added up, signed. */
export function drawChequeSlip(paper: ChequeSlipPaper): Promise<Uint8Array> {
  return drawSheet(chequeSlipSheet(paper));
}

/** The paper as data. */
export function chequeSlipSheet(paper: ChequeSlipPaper): Sheet {
  const locale = localeOf(paper.locale);
  const t = createTranslator(locale);
  const money = (cents: number) => formatMoney(cents, paper.collective.currency, locale);
  const day = (date: string | null) => (date === null ? '' : dayInWords(date, locale));
  const total = sumCents(paper.cheques.map(({ amountCents }) => amountCents));
  const planned = paper.cheques.some(({ plannedOn }) => plannedOn !== null);
  const right = 'right' as const;
  return {
    issuer: paper.collective.name,
    title: t(paper.toAFarm ? 'papers.cheques.toFarm' : 'papers.cheques.toBank'),
    subtitle: t('papers.cheques.number', { number: String(paper.number) }),
    meta: [day(paper.on), t('papers.cheques.order', { payee: paper.payeeName })],
    locale,
    madeAt: paper.madeAt,
    stamp: paper.collective.name,
    blocks: [
      {
        kind: 'table',
        zebra: true,
        columns: [
          { header: t('papers.cheques.cheque') },
          { header: t('papers.cheques.bank') },
          { header: t('papers.member'), share: 1 },
          { header: t('papers.cheques.received') },
          ...(planned ? [{ header: t('papers.cheques.planned') }] : []),
          { header: t('papers.amount'), align: right },
        ],
        rows: paper.cheques.map((cheque) => ({
          cells: [
            cheque.number ?? '',
            cheque.bank ?? '',
            cheque.memberName,
            day(cheque.receivedOn),
            ...(planned ? [day(cheque.plannedOn)] : []),
            money(cheque.amountCents),
          ],
        })),
        totals: [
          [
            t('papers.cheques.count', { count: paper.cheques.length }),
            ...['', '', '', ...(planned ? [''] : [])],
            { text: money(total), strong: true },
          ],
        ],
        empty: '',
      },
      ...(planned
        ? [{ kind: 'paragraph' as const, tone: 'quiet' as const, text: t('papers.cheques.sight') }]
        : []),
      {
        kind: 'signatures',
        labels: [
          t('papers.cheques.given', { who: paper.collective.name }),
          paper.toAFarm ? t('papers.cheques.taken', { who: paper.payeeName }) : t('papers.cheques.takenBank'),
        ],
      },
    ],
  };
}
