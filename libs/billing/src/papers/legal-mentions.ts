// French invoicing mentions, as data with their validity: they changed twice in 2026. What we could not confirm with an
// accountant is marked `unconfirmed` and listed in docs/law.md.
import type { LocalDate } from '@cabas/kernel';
import { INVOICE_KINDS, type DocumentKind } from './document-snapshot.ts';

export type VatRegime = 'UNKNOWN' | 'NORMAL' | 'FRANCHISE' | 'FLAT_RATE' | 'EXEMPT';

/** What is sold: absent from a question, goods. */
export type Operation = 'GOODS' | 'SERVICES' | 'BOTH';

export interface MentionQuestion {
  /** The seller's. */
  readonly regime: VatRegime;
  /** Day of issue. */
  readonly date: LocalDate;
  readonly kind: DocumentKind;
  readonly businessBuyer: boolean;
  readonly underMandate: boolean;
  readonly operation?: Operation;
  readonly sellerName: string;
  /** Who writes the document when it is not the seller. */
  readonly mandataryName?: string;
  /** There are deposits on returnable packaging. */
  readonly deposits?: boolean;
}

export interface Mention {
  readonly id: string;
  readonly text: string;
  readonly source: string;
}

interface MentionRule extends Mention {
  readonly validFrom: LocalDate;
  /** Last day. */
  readonly validTo?: LocalDate;
  readonly unconfirmed?: true;
  readonly kinds?: readonly DocumentKind[];
  readonly regime?: VatRegime;
  readonly operation?: Operation;
  readonly businessBuyer?: true;
  readonly underMandate?: true;
  /** Only where someone else writes it. */
  readonly byMandatary?: true;
  readonly deposits?: true;
}

const INVOICES = INVOICE_KINDS;

export const MENTION_RULES: readonly MentionRule[] = [
  {
    id: 'operation-category',
    text: 'Nature de l’opération : livraison de biens.',
    source: 'CGI, ann. II, art. 242 nonies A, I (décret 2022-1299 du 7 octobre 2022)',
    validFrom: '2026-09-01',
    kinds: INVOICES,
    operation: 'GOODS',
  },
  {
    id: 'operation-category',
    text: 'Nature de l’opération : prestation de services.',
    source: 'CGI, ann. II, art. 242 nonies A, I (décret 2022-1299 du 7 octobre 2022)',
    validFrom: '2026-09-01',
    kinds: INVOICES,
    operation: 'SERVICES',
  },
  {
    id: 'operation-category',
    text: 'Nature de l’opération : livraison de biens et prestation de services.',
    source: 'CGI, ann. II, art. 242 nonies A, I (décret 2022-1299 du 7 octobre 2022)',
    validFrom: '2026-09-01',
    kinds: INVOICES,
    operation: 'BOTH',
  },
  {
    id: 'mandate',
    text: 'Facture établie par {mandatary} au nom et pour le compte de {seller}.',
    source:
      'CGI, art. 289, I-2 et ann. II, art. 242 nonies ; BOI-TVA-DECLA-30-20-10 ; repris au CIBS le 1er septembre 2026',
    validFrom: '2003-07-07',
    kinds: INVOICES,
    underMandate: true,
  },
  {
    id: 'self-billing',
    text: 'Autofacturation.',
    source: 'CGI, ann. II, art. 242 nonies A, I',
    validFrom: '2013-01-01',
    kinds: ['PURCHASE_INVOICE'],
  },
  {
    id: 'vat-franchise',
    text: 'TVA non applicable, art. 293 B du CGI.',
    source: 'CGI, art. 293 E',
    validFrom: '1993-01-01',
    validTo: '2026-08-31',
    regime: 'FRANCHISE',
  },
  {
    id: 'vat-franchise',
    text: 'TVA non applicable, article L. 223-3 du code des impositions sur les biens et services (CIBS).',
    source:
      'CIBS, art. L. 223-3 (ordonnance du 17 décembre 2025) ; l’ancienne mention est tolérée jusqu’au 31 décembre 2027',
    validFrom: '2026-09-01',
    unconfirmed: true,
    regime: 'FRANCHISE',
  },
  {
    id: 'vat-flat-rate',
    text: 'TVA non facturée : exploitant agricole au remboursement forfaitaire (articles 298 quater et 298 quinquies du CGI).',
    source:
      'CGI, art. 298 bis, 298 quater et 298 quinquies ; références antérieures au CIBS tolérées jusqu’au 31 décembre 2027',
    validFrom: '1984-01-01',
    validTo: '2027-12-31',
    unconfirmed: true,
    regime: 'FLAT_RATE',
  },
  {
    id: 'vat-flat-rate',
    text: 'TVA non facturée : exploitant agricole au remboursement forfaitaire.',
    source: 'régime repris au CIBS : article à confirmer',
    validFrom: '2028-01-01',
    unconfirmed: true,
    regime: 'FLAT_RATE',
  },
  {
    id: 'vat-exempt',
    text: 'Opérations exonérées de TVA.',
    source: 'CGI, ann. II, art. 242 nonies A, I ; directive 2006/112/CE, art. 226, 11)',
    validFrom: '2013-01-01',
    unconfirmed: true,
    regime: 'EXEMPT',
  },
  {
    id: 'deposits',
    text: 'Consignes d’emballages à rendre : hors base d’imposition à la TVA, remboursées au retour des emballages.',
    source:
      'directive 2006/112/CE, art. 92, a) ; documentation de base DGI 3 K 2111 (15 août 1995), emballages consignés ; reprise au BOFiP à confirmer',
    validFrom: '1995-08-15',
    unconfirmed: true,
    deposits: true,
  },
  {
    id: 'no-discount',
    text: 'Pas d’escompte pour paiement anticipé.',
    source: 'code de commerce, art. L. 441-9',
    validFrom: '2019-10-01',
    kinds: INVOICES,
    businessBuyer: true,
  },
  {
    id: 'late-penalties',
    text: 'Pénalités en cas de retard : taux de refinancement de la Banque centrale européenne majoré de 10 points (article L. 441-10 du code de commerce).',
    source: 'code de commerce, art. L. 441-9 et L. 441-10',
    validFrom: '2019-10-01',
    kinds: INVOICES,
    businessBuyer: true,
  },
  {
    id: 'recovery-fee',
    text: 'Indemnité forfaitaire pour frais de recouvrement en cas de retard : 40 €.',
    source: 'code de commerce, art. L. 441-10 et D. 441-5',
    validFrom: '2013-01-01',
    kinds: INVOICES,
    businessBuyer: true,
  },
  {
    id: 'drawn-up-by',
    text: 'Reçu préparé par {mandatary} pour {seller}.',
    source: 'pour information : dit qui a écrit ce que le producteur remet',
    validFrom: '2003-07-07',
    kinds: ['RECEIPT'],
    byMandatary: true,
  },
  {
    id: 'not-an-invoice',
    text: 'Ce reçu n’est pas une facture ; une facture est remise sur simple demande.',
    source: 'CGI, art. 289, I-1 : la facture est due aux professionnels, et au particulier qui la demande',
    validFrom: '2003-07-07',
    kinds: ['RECEIPT', 'MEMBER_RECEIPT'],
  },
  {
    id: 'statement',
    text: 'Ce relevé n’est pas une facture : il aide le producteur à établir la sienne.',
    source: 'CGI, art. 289, I-2 : sans mandat écrit et préalable, nul n’émet de facture au nom d’un autre',
    validFrom: '2003-07-07',
    kinds: ['PURCHASE_STATEMENT'],
  },
];

/** What the law wants written on such a document on that day, in French, in the order to print. */
export function mentionsFor(question: MentionQuestion): Mention[] {
  const names: Record<string, string> = {
    seller: question.sellerName,
    mandatary: question.mandataryName ?? '',
  };
  return MENTION_RULES.filter((rule) => applies(rule, question)).map(({ id, text, source }) => ({
    id,
    source,
    text: text.replace(/\{(seller|mandatary)\}/g, (_, name: string) => names[name] ?? ''),
  }));
}

function applies(rule: MentionRule, question: MentionQuestion): boolean {
  const { date, kind, regime, businessBuyer, underMandate, mandataryName } = question;
  if (date < rule.validFrom || (rule.validTo !== undefined && date > rule.validTo)) return false;
  if (rule.kinds && !rule.kinds.includes(kind)) return false;
  if (rule.regime && rule.regime !== regime) return false;
  if (rule.operation && rule.operation !== (question.operation ?? 'GOODS')) return false;
  if (rule.byMandatary && !mandataryName) return false;
  if (rule.deposits && !question.deposits) return false;
  return (!rule.businessBuyer || businessBuyer) && (!rule.underMandate || underMandate);
}
