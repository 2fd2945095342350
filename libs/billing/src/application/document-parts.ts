import { participationsOf, type Participation } from '@cabas/catalogue';
import {
  collectiveSettings,
  type BusinessIdentity,
  type CollectiveSettings,
  type LegalIdentity,
} from '@cabas/identity';
import { sumCents, toLocal, type LocalDate } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type {
  DepositLine,
  DocumentKind,
  ElectronicInvoice,
  ElectronicParty,
  PartyIdentity,
  SellerIdentity,
} from '../papers/document-snapshot.ts';
import { mentionsFor, type Operation } from '../papers/legal-mentions.ts';

/** When and by whom documents are issued. */
export interface Issuing {
  readonly collective: CollectiveSettings;
  readonly farms: ReadonlyMap<string, Participation>;
  readonly issuedAt: Date;
  /** The day of issue on the collective's calendar. */
  readonly today: string;
}

/** Now, in the collective in scope. */
export async function issuing(tx: Unit): Promise<Issuing> {
  const collective = await collectiveSettings(tx);
  const { now } = await tx.one<{ now: Date }>('select clock_timestamp() as now');
  return {
    collective,
    farms: new Map((await participationsOf(tx)).map((farm) => [farm.producerId, farm])),
    issuedAt: now,
    today: toLocal(now, collective.timeZone).date,
  };
}

/** Who sells to whom, and what kind of thing. */
export interface Deal {
  readonly kind: DocumentKind;
  readonly seller: SellerIdentity;
  readonly buyer: PartyIdentity;
  readonly regime: Participation['vatRegime'];
  readonly businessBuyer: boolean;
  /** Absent: goods. */
  readonly operation?: Operation;
  readonly supplyDate: LocalDate;
  readonly pickup?: { readonly point: string; readonly date: LocalDate };
}

/** What every document says, whoever sells what. */
export function base(at: Issuing, deal: Deal, allDeposits: readonly DepositLine[]) {
  const { kind, seller, buyer, regime, businessBuyer, operation, supplyDate, pickup } = deal;
  const deposits = allDeposits.filter(({ amountCents }) => amountCents > 0);
  const underMandate = isUnderMandate(kind);
  const mandataryName = mandataryOf(at);
  return {
    kind,
    issuedAt: at.issuedAt.toISOString(),
    timeZone: at.collective.timeZone,
    supplyDate,
    currency: at.collective.currency,
    locale: at.collective.locale,
    seller,
    buyer,
    ...(underMandate && { mandatary: { name: mandataryName } }),
    mentions: mentionsFor({
      regime,
      date: at.today,
      kind,
      businessBuyer,
      underMandate,
      ...(operation && { operation }),
      sellerName: seller.name,
      mandataryName,
      deposits: deposits.length > 0,
    }).map(({ text }) => text),
    ...(deposits.length > 0 && { deposits }),
    ...(pickup && { pickup }),
  };
}

/** A farm's invoices are written by the collective in its name; what the collective sells, it invoices itself. */
function isUnderMandate(kind: DocumentKind): boolean {
  return kind === 'INVOICE' || kind === 'PURCHASE_INVOICE';
}

function mandataryOf({ collective }: Issuing): string {
  return collective.legal.legalName ?? collective.name;
}

const NOTE_CODES: Readonly<Record<string, string>> = {
  'recovery-fee': 'PMT',
  'late-penalties': 'PMD',
  'no-discount': 'AAB',
};
const PROCESSES = { GOODS: 'B1', SERVICES: 'S1', BOTH: 'M1' } as const;

/** What the e-invoice of a deal says besides; undefined while a party has no SIREN. */
export function electronicPart(
  at: Issuing,
  deal: Pick<Deal, 'kind' | 'regime' | 'operation'>,
  seller: LegalIdentity | Participation['legal'],
  buyer: LegalIdentity | Participation['legal'] | BusinessIdentity,
): ElectronicInvoice | undefined {
  const [from, to] = [electronicParty(seller), electronicParty(buyer)];
  if (from === undefined || to === undefined) return undefined;
  const { kind, regime, operation = 'GOODS' } = deal;
  const mentions = mentionsFor({
    regime,
    date: at.today,
    kind,
    businessBuyer: true,
    underMandate: isUnderMandate(kind),
    operation,
    sellerName: seller.legalName ?? '',
    mandataryName: mandataryOf(at),
  });
  const exemption = mentions.find(({ id }) => id.startsWith('vat-'))?.text;
  return {
    process: PROCESSES[operation],
    seller: from,
    buyer: to,
    notes: mentions
      .filter(({ id }) => !id.startsWith('vat-'))
      .map(({ id, text }) => ({ code: NOTE_CODES[id] ?? 'AAI', text })),
    ...(exemption !== undefined && { exemption }),
  };
}

function electronicParty(
  legal: LegalIdentity | Participation['legal'] | BusinessIdentity,
): ElectronicParty | undefined {
  const siren = (legal.siret ?? '').replace(/\s/g, '').slice(0, 9);
  if (!/^\d{9}$/.test(siren)) return undefined;
  const address = 'electronicAddress' in legal ? legal.electronicAddress : undefined;
  return {
    siren,
    address: address ?? siren,
    country: 'FR',
    ...(legal.vatNumber && { vatNumber: legal.vatNumber.replace(/\s/g, '') }),
    ...(legal.addressLine1 && { line: legal.addressLine1 }),
    ...(legal.postcode && { postcode: legal.postcode }),
    ...(legal.city && { city: legal.city }),
  };
}

/** Nothing where there is none: what was issued before deposits reads the same. */
export function depositsTotal(deposits: readonly DepositLine[]): { depositsCents?: number } {
  const depositsCents = sumCents(deposits.map(({ amountCents }) => amountCents));
  return depositsCents > 0 ? { depositsCents } : {};
}

export function farmIdentity(farm: Participation): SellerIdentity {
  return identity(farm.legal, farm.name);
}

export function collectiveIdentity(collective: CollectiveSettings): SellerIdentity {
  return identity(collective.legal, collective.name);
}

/** A collective with a VAT number charges VAT. */
export function regimeOf(collective: CollectiveSettings): 'NORMAL' | 'FRANCHISE' {
  return collective.legal.vatNumber ? 'NORMAL' : 'FRANCHISE';
}

export function identity(
  legal: LegalIdentity | Participation['legal'] | BusinessIdentity,
  name: string,
): SellerIdentity {
  const siret = legal.siret ?? undefined;
  return {
    name: legal.legalName || name,
    ...('legalForm' in legal && legal.legalForm && { legalForm: legal.legalForm }),
    address: [legal.addressLine1 ?? '', `${legal.postcode ?? ''} ${legal.city ?? ''}`.trim()].filter(
      (line) => line !== '',
    ),
    ...(siret !== undefined && siret !== '' && { siret, siren: siret.slice(0, 9) }),
    ...(legal.vatNumber && { vatNumber: legal.vatNumber }),
    ...('rcs' in legal && legal.rcs && { rcs: legal.rcs }),
  };
}
