import { toLocal, type MoneyFlow } from '@cabas/kernel';
import { createTranslator, localeOf, type MessageId, type Translator } from '@cabas/messages';
import { type Block, drawSheet, type Sheet } from '@cabas/platform';
import { dayInWords } from './document-words.ts';

/** Columns of the table: where the collective sells in the farms' names, papers are those of a direct sale. */
const FLOWS = ['DIRECT', 'RESALE'] as const;
const LEVELS = ['SLIPS', 'RECEIPTS', 'INVOICES'] as const;

export interface AccountantPage {
  readonly collective: { readonly name: string; readonly timeZone: string };
  /** The collective's own way first, then those of its sales that go another: all are marked on the page. */
  readonly flows: readonly MoneyFlow[];
  readonly paperwork: (typeof LEVELS)[number];
  /** Farms with a level of their own. */
  readonly others: readonly { readonly name: string; readonly paperwork: (typeof LEVELS)[number] }[];
  readonly locale: string;
  /** ISO 8601. */
  readonly printedAt: string;
}

/** One page to hand to an accountant: who sells to whom, which papers come of it, and what to enter in the books. */
export function drawAccountantPage(page: AccountantPage): Promise<Uint8Array> {
  return drawSheet(accountantPage(page));
}

/** The page as data. */
export function accountantPage(page: AccountantPage): Sheet {
  const locale = localeOf(page.locale);
  const t = createTranslator(locale);
  const { date } = toLocal(new Date(page.printedAt), page.collective.timeZone);
  return {
    issuer: page.collective.name,
    title: t('papers.accountant.title'),
    subtitle: t('papers.accountant.subtitle'),
    meta: [t('papers.accountant.asOf', { day: dayInWords(date, locale) })],
    locale,
    madeAt: page.printedAt,
    stamp: t('papers.accountant.foot'),
    blocks: [
      { kind: 'paragraph', tone: 'boxed', text: chosen(page, t) },
      { kind: 'heading', text: t('papers.accountant.flows') },
      { kind: 'beside', left: explained('DIRECT', t), right: explained('RESALE', t) },
      {
        kind: 'paragraph',
        text: `${t('papers.accountant.flowName.AGENCY')} – ${t('papers.accountant.flow.AGENCY')}`,
      },
      { kind: 'heading', text: t('papers.accountant.levels') },
      levels(page, t),
      { kind: 'heading', text: t('papers.accountant.rules') },
      { kind: 'paragraph', text: RULES.map((id) => `– ${t(id)}`).join('\n') },
    ],
  };
}

const RULES: readonly MessageId[] = [
  'papers.accountant.rule.money',
  'papers.accountant.rule.vat',
  'papers.accountant.rule.numbers',
  'papers.accountant.rule.services',
  'papers.accountant.rule.mandate',
  'papers.accountant.rule.files',
  'papers.accountant.rule.toConfirm',
];

/** More names than these would take the page its last lines. */
const MOST_NAMES = 3;

function chosen({ flows, paperwork, others }: AccountantPage, t: Translator): string {
  const own = t('papers.accountant.chosen', {
    flow: flows.map((flow) => t(`papers.accountant.flowName.${flow}`)).join(t('papers.accountant.between')),
    level: t(`papers.accountant.levelName.${paperwork}`),
  });
  if (others.length === 0) return own;
  const names = others.slice(0, MOST_NAMES).map((farm) =>
    t('papers.accountant.other', {
      farm: farm.name,
      level: t(`papers.accountant.levelName.${farm.paperwork}`),
    }),
  );
  const more = others.length - names.length;
  if (more > 0) names.push(t('papers.accountant.andMore', { count: more }));
  return `${own} ${t('papers.accountant.others', { farms: names.join(', ') })}`;
}

function explained(flow: MoneyFlow, t: Translator): Block[] {
  return [
    { kind: 'heading', level: 2, text: t(`papers.accountant.flowName.${flow}`) },
    { kind: 'paragraph', text: t(`papers.accountant.flow.${flow}`) },
  ];
}

function levels(page: AccountantPage, t: Translator): Block {
  return {
    kind: 'table',
    grid: true,
    columns: [
      { header: t('papers.accountant.level'), width: 78 },
      ...FLOWS.map((flow) => ({ header: t(`papers.accountant.flowName.${flow}`), share: 1 })),
    ],
    rows: LEVELS.map((level) => ({
      cells: [
        { text: t(`papers.accountant.levelName.${level}`), strong: true },
        ...FLOWS.map((flow) => {
          const sold = page.flows.some((one) => (one === 'RESALE') === (flow === 'RESALE'));
          const mine = sold && page.paperwork === level;
          const note = mine ? t('papers.accountant.yours') : '';
          return { text: t(`papers.accountant.cell.${flow}.${level}`), note };
        }),
      ],
    })),
    empty: '',
  };
}
