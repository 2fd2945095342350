import { centsToDecimal } from '@cabas/kernel';

/** How the ledger's accounts are called in the French general chart (PCG). A proposal: whoever keeps the accounts may map it to their own. */
export interface AccountingAccount {
  readonly code: string;
  readonly label: string;
}

/** What decides about the number of an account, besides its name. */
export interface PostingKind {
  readonly account: string;
  /** In 1/100 of a per cent. */
  readonly rate: number | null;
  /** A farm's posting in the collective's book: bought, or owed. */
  readonly bought: boolean;
  /** The book is a farm's: it sells what it makes. */
  readonly ofAFarm: boolean;
  readonly isDebit: boolean;
}

const PLAIN: Readonly<Record<string, AccountingAccount>> = {
  MEMBER: { code: '411000', label: 'Clients' },
  PRODUCER: { code: '401000', label: 'Fournisseurs' },
  CASH: { code: '530000', label: 'Caisse' },
  CHEQUE: { code: '511200', label: 'Chèques à encaisser' },
  CHEQUE_REMITTED: { code: '511210', label: 'Chèques remis' },
  CARD: { code: '511500', label: 'Cartes à encaisser' },
  TRANSFER: { code: '512000', label: 'Banque' },
  BANK: { code: '512000', label: 'Banque' },
  ONLINE: { code: '517000', label: 'Établissement de paiement' },
  DUES: { code: '756000', label: 'Cotisations' },
  FARM: { code: '411200', label: 'Clients – producteurs' },
  FUND: { code: '194000', label: 'Fonds de solidarité' },
};

/** `5,5 %` → `055`: the last signs of an account kept per rate. Rates have one decimal at most in France (2,1 %). */
function rateSuffix(rate: number): string {
  return String(rate).padStart(4, '0').slice(0, 3);
}

function percent(rate: number): string {
  return `${centsToDecimal(rate, ',').replace(/,?0+$/, '')} %`; // a rate, too, comes in hundredths
}

/** @throws Error for an account that nobody mapped: a journal never leaves one out. */
export function accountingAccount({
  account,
  rate,
  bought,
  ofAFarm,
  isDebit,
}: PostingKind): AccountingAccount {
  const plain = PLAIN[account];
  if (plain !== undefined) return plain;
  if (account === 'GAPS')
    return isDebit
      ? { code: '658000', label: 'Écarts de caisse, charges' }
      : { code: '758000', label: 'Écarts de caisse, produits' };
  if (account === 'DEPOSITS')
    return bought
      ? { code: '409600', label: 'Emballages consignés, à rendre aux fournisseurs' }
      : { code: '419600', label: 'Emballages consignés aux clients' };
  const at = rate ?? 0;
  if (account === 'SALES')
    return ofAFarm
      ? { code: `701${rateSuffix(at)}`, label: `Ventes de produits finis ${percent(at)}` }
      : { code: `707${rateSuffix(at)}`, label: `Ventes de marchandises ${percent(at)}` };
  if (account === 'PURCHASES')
    return { code: `607${rateSuffix(at)}`, label: `Achats de marchandises ${percent(at)}` };
  if (account === 'SERVICE')
    return {
      code: `706${rateSuffix(at)}`,
      label: at === 0 ? 'Prestations de services' : `Prestations de services ${percent(at)}`,
    };
  if (account === 'VAT')
    return bought
      ? { code: `44566${rateSuffix(at)}`, label: `TVA déductible ${percent(at)}` }
      : { code: `44571${rateSuffix(at)}`, label: `TVA collectée ${percent(at)}` };
  throw new Error(`account without a number: ${account}`);
}

/** Journals: sales, purchases, cash, cheques, bank, and whatever else. */
export type JournalCode = 'VE' | 'AC' | 'CA' | 'CH' | 'BQ' | 'OD';

/** Which journal an entry belongs to; `means`: of a payment (of a service: none, it is the invoice); `bought`: a document of a purchase. */
export function journalOf(kind: string, means: string | null, bought: boolean): JournalCode {
  if (kind === 'SALE') return 'VE';
  if (kind === 'PURCHASE') return 'AC';
  if (kind === 'DOCUMENT') return bought ? 'AC' : 'VE';
  if (kind === 'CHEQUE') return 'CH';
  if (kind === 'SETTLEMENT') return 'BQ';
  if (kind === 'SERVICE') return means === null ? 'VE' : means === 'CASH' ? 'CA' : 'BQ';
  if (kind !== 'PAYMENT') return 'OD';
  if (means === 'CASH') return 'CA';
  if (means === 'CHEQUE') return 'CH';
  return means === 'JARS' ? 'OD' : 'BQ';
}
